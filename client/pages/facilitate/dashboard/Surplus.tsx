// What the last offer is worth to each seat above its walk-away line: two bars on one scale, hatched below the line, with the figures.
import { type BySeat, SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import type { TableRow } from "../../../../shared/session/view.ts";
import { points, t } from "../../../i18n/index.ts";

const WIDTH = 200;
const ZERO = 56;
/** Pixels from the line to the most that a seat could reach, and to the left edge. */
const RIGHT = WIDTH - ZERO - 10;
const LEFT = ZERO - 10;
const Y: BySeat<number> = { buyer: 12, seller: 29 };

/** Where a surplus ends, on a scale that holds what is within reach of either. */
function place(row: TableRow, seat: Seat): number {
  const most = Math.max(1, row.reach.buyer, row.reach.seller);
  const x = ZERO + (row.surplus[seat] * RIGHT) / most;
  return Math.min(ZERO + RIGHT, Math.max(ZERO - LEFT, x));
}

function Bar({ row, seat }: { row: TableRow; seat: Seat }) {
  const x = place(row, seat);
  const y = Y[seat];
  const colour = `var(--${seat})`;
  const below = row.surplus[seat] < 0;
  return (
    <>
      <rect
        class={below ? "below" : ""}
        x={Math.min(x, ZERO)}
        y={y - 4}
        width={Math.abs(x - ZERO)}
        height="8"
        fill={below ? undefined : colour}
        opacity={below ? undefined : 0.3}
      />
      {seat === "buyer" ? (
        <circle cx={x} cy={y} r="7" fill={colour} stroke="var(--paper)" stroke-width="1.5" />
      ) : (
        <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} fill={colour} stroke="var(--paper)" stroke-width="1.5" />
      )}
    </>
  );
}

const figure = (value: number): string => points(value).replace("-", "−");

export function Surplus({ row }: { row: TableRow | null }) {
  if (!row?.offered) return <small class="cap">{t("facilitate.no-offer")}</small>;
  return (
    <span class="surplus">
      <svg viewBox={`0 0 ${WIDTH} 40`} aria-hidden="true">
        <path
          d={`M${ZERO - 1.5} 2V38M${ZERO + 1.5} 2V38`}
          stroke="var(--ink)"
          stroke-width="1.25"
          vector-effect="non-scaling-stroke"
        />
        {SEATS.map((seat) => (
          <Bar key={seat} row={row} seat={seat} />
        ))}
      </svg>
      <span class="num figures">
        {SEATS.map((seat) => (
          <span key={seat}>
            <span class="hidden-text">{t(`seat.${seat}`)} </span>
            {figure(row.surplus[seat])}
          </span>
        ))}
      </span>
    </span>
  );
}
