// What people will do on Monday, as notes on the wall.
import { SEATS } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import type { StepProps } from "../Figure.tsx";
import { tableName } from "../figures.ts";

export function Commitments({ room }: StepProps) {
  const notes = room.tables.flatMap((table) =>
    SEATS.flatMap((seat) => {
      const text = table.commitments[seat];
      return text === "" ? [] : [{ key: `${table.round}.${table.number}.${seat}`, seat, text, table }];
    }),
  );
  return (
    <section class="room-commitments">
      <p class="paper sheet said serif">{t("room.commitments.said", { notes: notes.length })}</p>
      <ul>
        {notes.map(({ key, seat, text, table }) => (
          <li key={key} class={`paper of-${seat}`}>
            <q>{text}</q>
            {room.named && <span class="cap">{table.names[seat] || tableName(room, table)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
