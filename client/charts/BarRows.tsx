// Rows of stacked bars with a title and a value above each. The caller gives the words, and a table beside the chart.
import "./charts.css";
import { useRef } from "preact/hooks";
import type { Seat } from "../../shared/scenario/types.ts";
import { type Part, stretches } from "./barRows.ts";
import { useSize } from "./useSize.ts";

export interface BarRow {
  readonly title: string;
  readonly value: string;
  readonly seat: Seat;
  readonly parts: readonly Part[];
}

const ROW = 52;
const BAR = 16;

function Row({ row, y, width }: { row: BarRow; y: number; width: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <text class="rl b" x="0" y="16">
        {row.title}
      </text>
      <text class="rl" x={width} y="16" text-anchor="end">
        {row.value}
      </text>
      <rect x="0" y="24" width={width} height={BAR} rx="4" fill="var(--fold)" />
      {stretches(row.parts, width).map((stretch) => (
        <rect
          key={stretch.x}
          x={stretch.x}
          y="24"
          width={stretch.width}
          height={BAR}
          rx="2"
          fill={stretch.hatched ? `url(#hatch-${row.seat})` : `var(--${row.seat})`}
          stroke={`var(--${row.seat})`}
          stroke-width="1"
        />
      ))}
    </g>
  );
}

export function BarRows({ rows, label }: { rows: readonly BarRow[]; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useSize(frame)?.width;
  const height = rows.length * ROW;
  return (
    <div class="bar-rows" ref={frame} style={{ minHeight: `${height / 16}rem` }}>
      {width && (
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label}>
          <defs>
            {(["buyer", "seller"] as const).map((seat) => (
              <pattern
                key={seat}
                id={`hatch-${seat}`}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="6" height="6" fill={`var(--${seat}-wash)`} />
                <rect width="2" height="6" fill={`var(--${seat})`} />
              </pattern>
            ))}
          </defs>
          {rows.map((row, index) => (
            <Row key={row.title} row={row} y={index * ROW} width={width} />
          ))}
        </svg>
      )}
    </div>
  );
}
