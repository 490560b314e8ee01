// One number over several tries as a small line with a dot for each. The caller gives the words, and a table beside it.
import "./charts.css";
import { useRef } from "preact/hooks";
import { way } from "./mapFigure.ts";
import { linear } from "./scale.ts";
import { useSize } from "./useSize.ts";

const FRAME = { side: 12, top: 12, bottom: 22 } as const;

/** `shares` are 0..1 in the order of the tries, null where nothing can be told; `most` names the upper edge. */
export function TryLine({ shares, most, label }: { shares: readonly (number | null)[]; most: string; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  if (!size) return <div class="try-line" ref={frame} />;
  const { width, height } = size;
  const bottom = height - FRAME.bottom;
  const left = FRAME.side + 24;
  const across = linear({ low: 0, high: Math.max(1, shares.length - 1) }, left, width - FRAME.side);
  const up = linear({ low: 0, high: 1 }, bottom, FRAME.top);
  const places = shares.flatMap((share, index) =>
    share === null ? [] : [{ x: across(index), y: up(Math.min(1, Math.max(0, share))), number: index + 1 }],
  );
  return (
    <div class="try-line" ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" role="img" aria-label={label}>
        <path
          d={`M${left} ${FRAME.top}H${width - FRAME.side}M${left} ${bottom}H${width - FRAME.side}`}
          stroke="var(--line)"
          stroke-dasharray="2 4"
        />
        <text class="rl quiet" x={left - 8} y={FRAME.top + 5} text-anchor="end">
          {most}
        </text>
        <text class="rl quiet" x={left - 8} y={bottom + 5} text-anchor="end">
          0
        </text>
        {places.length > 1 && <path d={way(places)} fill="none" stroke="var(--brass)" stroke-width="2" />}
        {places.map(({ x, y, number }) => (
          <circle key={number} cx={x} cy={y} r="5" fill="var(--brass)" stroke="var(--paper)" stroke-width="2" />
        ))}
      </svg>
    </div>
  );
}
