// The frame of a step: the sentence that says what to see, the chart, and the same as a table to unfold.
import type { ComponentChildren } from "preact";
import type { RoomDebrief, RoomTable } from "../../../shared/session/papers.ts";
import { t } from "../../i18n/index.ts";
import { tableName } from "./figures.ts";

/** What every step is given. `bots`: whether tables with bots count in averages. */
export interface StepProps {
  readonly room: RoomDebrief;
  readonly bots: boolean;
}

export interface Column {
  readonly title: string;
  readonly of: (table: RoomTable) => string;
}

interface FigureProps {
  readonly said: string;
  readonly room: RoomDebrief;
  readonly columns: readonly Column[];
  readonly legend?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Figure({ said, room, columns, legend, children }: FigureProps) {
  return (
    <figure class="paper room-figure">
      <figcaption class="said serif">{said}</figcaption>
      <div class="drawing">{children}</div>
      {legend && <p class="legend cap">{legend}</p>}
      <details class="as-table">
        <summary>{t("room.as-table")}</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("room.column.table")}</th>
                {columns.map(({ title }) => (
                  <th scope="col" key={title}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {room.tables.map((table) => (
                <tr key={`${table.round}.${table.number}`} class={table.mine ? "mine" : undefined}>
                  <th scope="row">
                    {tableName(room, table)}
                    {table.mine && <> {t("room.yours")}</>}
                  </th>
                  {columns.map(({ title, of }) => (
                    <td class="num" key={title}>
                      {of(table)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
