// A dot of a room's plots: a table or a seat of it, with its number where there is room, a ring around one's own. It places nothing.
import type { Spot } from "./spread.ts";

export interface RoomDot extends Spot {
  readonly key: string;
  /** `ours` is a table as a whole; `open` a table without a deal, or a bot's. */
  readonly kind: "buyer" | "seller" | "ours" | "open";
  /** An earlier round. */
  readonly hollow: boolean;
  readonly mine: boolean;
  /** What a pointer reads, and the number in it. */
  readonly title: string;
  readonly number: number;
}

/** Radius of dots by how many there are and how wide their place is, in 1/16 rem. From 12 on they hold a number. */
export const radiusFor = (count: number, width: number): number => {
  const crowd = count * (width < 500 ? 2 : 1);
  return crowd <= 24 ? 12 : crowd <= 80 ? 8 : 6;
};

const COLOURS = {
  buyer: { fill: "var(--buyer)", stroke: "var(--buyer)", ink: "var(--on-buyer)" },
  seller: { fill: "var(--seller)", stroke: "var(--seller)", ink: "var(--on-seller)" },
  ours: { fill: "var(--brass-fill)", stroke: "var(--brass)", ink: "var(--on-brass)" },
  open: { fill: "var(--paper)", stroke: "var(--line)", ink: "var(--ink2)" },
} as const;

export function Dot({ dot, r, numbered }: { dot: RoomDot; r: number; numbered: boolean }) {
  const { x, y, kind, hollow, mine, title, number } = dot;
  const { fill, stroke, ink } = COLOURS[kind];
  const shape = {
    fill: hollow ? "var(--paper)" : fill,
    stroke,
    "stroke-width": 2,
    "stroke-dasharray": kind === "open" ? "3 2.5" : undefined,
  };
  const d = r * 1.2;
  return (
    <g>
      <title>{title}</title>
      {mine && <circle cx={x} cy={y} r={r + 6} fill="none" stroke="var(--ink)" stroke-width="3" />}
      {kind === "buyer" ? (
        <circle cx={x} cy={y} r={r} {...shape} />
      ) : (
        <path d={`M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`} stroke-linejoin="round" {...shape} />
      )}
      {numbered && number > 0 && (
        <text
          class="rl b dot-number"
          x={x}
          y={y + 4.5}
          text-anchor="middle"
          style={{ fill: hollow ? "var(--ink)" : ink }}
        >
          {number}
        </text>
      )}
    </g>
  );
}
