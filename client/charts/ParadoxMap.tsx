// The paradox map: empathy to the right, assertiveness upwards, four named quadrants and the middle, one mark for each seat.
import "./charts.css";
import { useRef } from "preact/hooks";
import type { Seat } from "../../shared/scenario/types.ts";
import { useSize } from "./useSize.ts";

export interface Dot {
  readonly seat: Seat;
  readonly name: string;
  /** 0..1 each. */
  readonly empathy: number;
  readonly assertiveness: number;
}

export interface ParadoxWords {
  readonly empathy: string;
  readonly assertiveness: string;
  readonly collaborating: string;
  readonly competing: string;
  readonly accommodating: string;
  readonly avoiding: string;
  readonly compromising: string;
}

const LEFT = 26;
const BELOW = 28;

export function ParadoxMap({ dots, words, label }: { dots: readonly Dot[]; words: ParadoxWords; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  if (!size) return <div class="paradox-map" ref={frame} />;
  const { width, height } = size;
  const across = (share: number) => LEFT + share * (width - LEFT - 2);
  const up = (share: number) => (height - BELOW) * (1 - share) + 2 * share;
  const corner = (x: number, y: number, text: string, end = false) => (
    <text class="rl quiet" x={across(x) + (end ? -8 : 8)} y={y} text-anchor={end ? "end" : "start"}>
      {text}
    </text>
  );
  return (
    <div class="paradox-map" ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" role="img" aria-label={label}>
        <rect
          x={across(0)}
          y={up(1)}
          width={across(1) - across(0)}
          height={up(0) - up(1)}
          fill="none"
          stroke="var(--line)"
        />
        <path
          d={`M${across(0.5)} ${up(0)}V${up(1)}M${across(0)} ${up(0.5)}H${across(1)}`}
          stroke="var(--line)"
          stroke-dasharray="4 4"
        />
        <ellipse
          cx={across(0.5)}
          cy={up(0.5)}
          rx={across(0.1) - across(0)}
          ry={up(0) - up(0.1)}
          fill="var(--paper)"
          stroke="var(--line)"
        />
        {corner(0, up(1) + 20, words.competing)}
        {corner(1, up(1) + 20, words.collaborating, true)}
        {corner(0, up(0) - 10, words.avoiding)}
        {corner(1, up(0) - 10, words.accommodating, true)}
        <text class="rl b" x={across(1)} y={height - 6} text-anchor="end">
          {words.empathy}
        </text>
        <text class="rl b" transform={`translate(14 ${up(1)}) rotate(-90)`} text-anchor="end">
          {words.assertiveness}
        </text>
        {dots.map(({ seat, name, empathy, assertiveness }) => {
          const [x, y] = [across(empathy), up(assertiveness)];
          const end = empathy > 0.6;
          return (
            <g key={seat}>
              {seat === "buyer" ? (
                <circle cx={x} cy={y} r="11" fill="var(--buyer)" stroke="var(--paper)" stroke-width="2" />
              ) : (
                <path
                  d={`M${x} ${y - 13}l13 13l-13 13l-13 -13z`}
                  fill="var(--seller)"
                  stroke="var(--paper)"
                  stroke-width="2"
                />
              )}
              <text class="rl b quiet ink" x={x + (end ? -18 : 18)} y={y + 5} text-anchor={end ? "end" : "start"}>
                {name}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
