// A table with a column for each seat, mine first.
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Mark } from "../../../look/Mark.tsx";
import type { Seen } from "../seen.ts";

export interface BothRow {
  readonly title: string;
  readonly of: (seat: Seat) => string;
}

export function BothTable({ seen, rows, caption }: { seen: Seen; rows: readonly BothRow[]; caption: string }) {
  const seats = [seen.seat, seen.other] as const;
  return (
    <table class="both">
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <td />
          {seats.map((seat) => (
            <th scope="col" key={seat}>
              <Mark kind={seat} /> {seat === seen.seat ? t("debrief.you") : seen.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, of }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {seats.map((seat) => (
              <td class="num" key={seat}>
                {of(seat)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
