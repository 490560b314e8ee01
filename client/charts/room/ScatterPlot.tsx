// Tables or seats of a room as dots over two axes, with the ground that gives them meaning. The caller gives the words, and a table beside it.
import "../charts.css";
import "./room.css";
import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { way } from "../mapFigure.ts";
import { useSize } from "../useSize.ts";
import { type Axis, placeOn } from "./axis.ts";
import { Dot, type RoomDot, radiusFor } from "./dots.tsx";
import { type Spot, spread } from "./spread.ts";

/** A line through values, and a marked value, both in the units of the axes. */
export interface GroundLine {
  readonly points: readonly Spot[];
  readonly faint: boolean;
}
export interface Landmark extends Spot {
  readonly kind: "nash" | "mean";
  readonly text: string;
}

interface ScatterProps {
  readonly dots: readonly RoomDot[];
  readonly x: Axis;
  readonly y: Axis;
  readonly label: string;
  readonly lines?: readonly GroundLine[];
  readonly landmarks?: readonly Landmark[];
  /** Names of the four quadrants: top left, top right, bottom left, bottom right. */
  readonly quadrants?: readonly [string, string, string, string];
}

const FRAME = { left: 56, top: 36, right: 28, bottom: 52 } as const;
const STAR = "M0 -13L3.5 -4.5L12.5 -4L5.5 1.8L8 11L0 6L-8 11L-5.5 1.8L-12.5 -4L-3.5 -4.5Z";

export function ScatterPlot(props: ScatterProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <div class="room-plot" ref={frame}>
      {size && <Plot {...props} width={size.width} height={size.height} />}
    </div>
  );
}

function Plot(props: ScatterProps & { readonly width: number; readonly height: number }) {
  const { dots, x, y, label, lines = [], landmarks = [], quadrants, width, height } = props;
  const [left, right, top, bottom] = [FRAME.left, width - FRAME.right, FRAME.top, height - FRAME.bottom];
  const place = (spot: Spot): Spot => ({ x: placeOn(x, spot.x, left, right), y: placeOn(y, spot.y, bottom, top) });
  const r = radiusFor(dots.length, width);
  const drawn = useMemo(() => {
    const spots = spread(dots.map(place), r);
    return dots.map((dot, index) => ({ ...dot, ...spots[index] }));
  }, [dots, x, y, width, height]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" role="img" aria-label={label}>
      <Grid x={x} y={y} box={{ left, right, top, bottom }} />
      {quadrants && <Quadrants names={quadrants} box={{ left, right, top, bottom }} />}
      {lines.map(({ points, faint }) => (
        <Line key={points.map(({ x: at }) => at).join()} faint={faint}>
          {way(points.map(place))}
        </Line>
      ))}
      {drawn.map((dot) => (
        <Dot key={dot.key} dot={dot} r={r} numbered={r >= 12} />
      ))}
      {landmarks.map((mark) => (
        <Landmarked
          key={mark.kind + mark.text}
          mark={{ ...mark, ...place(mark) }}
          end={place(mark).x > (left + right) / 2}
        />
      ))}
    </svg>
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function Grid({ x, y, box }: { x: Axis; y: Axis; box: Box }) {
  const { left, right, top, bottom } = box;
  return (
    <>
      {x.ticks.map((tick) => {
        const at = placeOn(x, tick, left, right);
        return (
          <g key={tick}>
            <line x1={at} x2={at} y1={top} y2={bottom} stroke={tick === 0 ? "var(--line)" : "var(--hair)"} />
            <text class="rl" x={at} y={bottom + 20} text-anchor="middle">
              {x.say(tick)}
            </text>
          </g>
        );
      })}
      {y.ticks.map((tick) => {
        const at = placeOn(y, tick, bottom, top);
        return (
          <g key={tick}>
            <line x1={left} x2={right} y1={at} y2={at} stroke={tick === 0 ? "var(--line)" : "var(--hair)"} />
            <text class="rl" x={left - 8} y={at + 5} text-anchor="end">
              {y.say(tick)}
            </text>
          </g>
        );
      })}
      <text class="rl b" x={right} y={bottom + 42} text-anchor="end">
        {x.title}
      </text>
      <text class="rl b" x="0" y="16">
        {y.title}
      </text>
    </>
  );
}

function Quadrants({ names, box }: { names: readonly [string, string, string, string]; box: Box }) {
  const { left, right, top, bottom } = box;
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  const name = (x: number, y: number, text: string, end: boolean) => (
    <text class="rl b quiet" x={x} y={y} text-anchor={end ? "end" : "start"}>
      {text}
    </text>
  );
  return (
    <>
      <path d={`M${midX} ${top}V${bottom}M${left} ${midY}H${right}`} stroke="var(--line)" stroke-dasharray="6 5" />
      {name(left + 10, top + 22, names[0], false)}
      {name(right - 10, top + 22, names[1], true)}
      {name(left + 10, bottom - 12, names[2], false)}
      {name(right - 10, bottom - 12, names[3], true)}
    </>
  );
}

function Line({ children, faint }: { children: string; faint: boolean }) {
  const d = children;
  return (
    <>
      <path d={d} fill="none" stroke="var(--brass)" stroke-width={faint ? 3 : 6} stroke-linejoin="round" />
      <path d={d} fill="none" stroke={faint ? "var(--paper)" : "var(--brass-fill)"} stroke-width={faint ? 1 : 3.5} />
    </>
  );
}

function Landmarked({ mark, end }: { mark: Landmark; end: boolean }) {
  const { x, y, kind, text } = mark;
  return (
    <g transform={`translate(${x} ${y})`}>
      {kind === "nash" ? (
        <path d={STAR} fill="var(--paper)" stroke="var(--ink)" stroke-width="2" />
      ) : (
        <path d="M-14 0H14M0 -14V14" stroke="var(--ink)" stroke-width="4" stroke-linecap="round" />
      )}
      <Words end={end}>{text}</Words>
    </g>
  );
}

const Words = ({ end, children }: { end: boolean; children: ComponentChildren }) => (
  <text class="rl b halo ink" x={end ? -20 : 20} y="-12" text-anchor={end ? "end" : "start"}>
    {children}
  </text>
);
