// Dots of a room in lanes over one axis, each lane with its mean. The caller gives the words, and a table beside it.
import "../charts.css";
import "./room.css";
import { useRef } from "preact/hooks";
import { useSize } from "../useSize.ts";
import { type Axis, placeOn } from "./axis.ts";
import { Dot, type RoomDot, radiusFor } from "./dots.tsx";
import { spread } from "./spread.ts";

export interface Lane {
  readonly title: string;
  /** In the axis's units; only `x` of a dot counts. */
  readonly dots: readonly Omit<RoomDot, "y">[];
  /** What the mean says; null without one. */
  readonly mean: { readonly value: number; readonly text: string } | null;
}

const SIDE = 24;
const BELOW = 48;
const TITLE = 30;

export function StripPlot({ lanes, axis, label }: { lanes: readonly Lane[]; axis: Axis; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <div class="room-plot" ref={frame}>
      {size && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} width="100%" height="100%" role="img" aria-label={label}>
          <Lanes lanes={lanes} axis={axis} width={size.width} height={size.height} />
        </svg>
      )}
    </div>
  );
}

interface LanesProps {
  readonly lanes: readonly Lane[];
  readonly axis: Axis;
  readonly width: number;
  readonly height: number;
}

function Lanes({ lanes, axis, width, height }: LanesProps) {
  const across = (value: number) => placeOn(axis, value, SIDE, width - SIDE);
  const tall = (height - BELOW) / Math.max(1, lanes.length);
  const bottom = height - BELOW;
  const r = radiusFor(Math.max(0, ...lanes.map(({ dots }) => dots.length)) * 1.5, width);
  return (
    <>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={across(tick)} x2={across(tick)} y1="0" y2={bottom} stroke="var(--hair)" />
          <text class="rl" x={across(tick)} y={bottom + 20} text-anchor="middle">
            {axis.say(tick)}
          </text>
        </g>
      ))}
      <text class="rl b" x={width - SIDE} y={bottom + 42} text-anchor="end">
        {axis.title}
      </text>
      {lanes.map(({ title, dots, mean }, index) => {
        const top = index * tall;
        const middle = top + TITLE + (tall - TITLE) / 2;
        const spots = spread(
          dots.map(({ x }) => ({ x: across(x), y: middle })),
          r,
          true,
        );
        return (
          <g key={title}>
            {index > 0 && <line x1="0" x2={width} y1={top} y2={top} stroke="var(--line)" />}
            <text class="rl b ink halo" x={SIDE} y={top + 22}>
              {title}
            </text>
            {mean && (
              <>
                <line
                  x1={across(mean.value)}
                  x2={across(mean.value)}
                  y1={top + TITLE + 6}
                  y2={top + tall - 6}
                  stroke="var(--ink)"
                  stroke-width="4"
                />
                <text class="rl b ink halo" x={width - SIDE} y={top + 22} text-anchor="end">
                  {mean.text}
                </text>
              </>
            )}
            {dots.map((dot, k) => (
              <Dot key={dot.key} dot={{ ...dot, ...(spots[k] ?? { x: 0, y: 0 }) }} r={r} numbered={r >= 12} />
            ))}
          </g>
        );
      })}
    </>
  );
}
