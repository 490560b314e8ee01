// The titles of the dashboard's columns; each is a button that sorts by it. On a phone, where there are no columns, a list to choose from.
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { COLUMNS, type Column, type Order, press } from "./sort.ts";

/** What a facilitator who plays does not see. */
const SECRET: ReadonlySet<Column> = new Set(["offer", "feeling"]);

export const columnsShown = (hidden: boolean): readonly Column[] =>
  COLUMNS.filter((one) => !hidden || !SECRET.has(one));

export function Columns(props: { order: Order; change: (order: Order) => void; hidden: boolean }) {
  const { order, change, hidden } = props;
  const { by, down } = order;
  return (
    <thead>
      <tr>
        {columnsShown(hidden).map((column) => (
          <th
            key={column}
            class={column}
            scope="col"
            aria-sort={column === by ? (down ? "descending" : "ascending") : undefined}
          >
            <button type="button" onClick={() => change(press(order, column))}>
              {t(`facilitate.column.${column}`)}
              {column === by && (
                <span class={down ? "down" : "up"}>
                  <Icon name="up" size="0.875rem" />
                </span>
              )}
            </button>
          </th>
        ))}
      </tr>
      <tr class="narrow">
        <td colSpan={COLUMNS.length}>
          <label>
            {t("facilitate.sort")}
            <select
              value={by}
              onChange={({ currentTarget }) => {
                const column = columnsShown(hidden).find((one) => one === currentTarget.value);
                if (column) change({ by: column, down: false });
              }}
            >
              {columnsShown(hidden).map((column) => (
                <option key={column} value={column}>
                  {t(`facilitate.column.${column}`)}
                </option>
              ))}
            </select>
          </label>
        </td>
      </tr>
    </thead>
  );
}
