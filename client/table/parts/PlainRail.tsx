// The rail without the canvas: line, stops, slope, gap and marks in plain elements. Shown until the canvas draws the same.
import type { Seat } from "../../../shared/scenario/types.ts";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Rail } from "../present/rails.ts";

const percent = (share: number): string => `${share * 100}%`;

export function PlainRail({ rail, seat }: { rail: Rail; seat: Seat }) {
  const { stops, mine, theirs, agreed, locked, ghost } = rail;
  const at = (option: number): string => percent(stops.length > 1 ? option / (stops.length - 1) : 0.5);
  const gap = theirs !== null && !locked && theirs !== mine;
  const points = stops.map((stop, i) => `${(i / Math.max(1, stops.length - 1)) * 100},${stop.slope * 17}`);
  return (
    <div class={`plain-rail ${locked ? "locked" : ""}`} aria-hidden="true">
      {!locked && !agreed && (
        <svg class="slope" viewBox="0 0 100 17" preserveAspectRatio="none" aria-hidden="true">
          <polygon points={`0,0 ${points.join(" ")} 100,0`} fill={`var(--${seat}-wash)`} />
          <polyline
            points={points.join(" ")}
            fill="none"
            stroke={`var(--${seat})`}
            vector-effect="non-scaling-stroke"
          />
        </svg>
      )}
      <span class="line" />
      {gap && (
        <span
          class="slot"
          style={{ left: at(Math.min(mine, theirs)), right: `calc(100% - ${at(Math.max(mine, theirs))})` }}
        />
      )}
      {stops.map((stop, option) => (
        <span key={stop.name} class="dot" style={{ left: at(option) }} />
      ))}
      {ghost !== null && (
        <span class="ghost" style={{ left: at(ghost) }}>
          <Mark kind={seat} hollow />
        </span>
      )}
      {agreed && (
        <span class="ours" style={{ left: at(mine) }}>
          <Mark kind="ours" size="1.5rem" />
        </span>
      )}
      {theirs !== null && !agreed && !locked && (
        <span class="their" style={{ left: at(theirs) }}>
          <Mark kind={otherSeat(seat)} size="1.25rem" hollow={!rail.standing} />
        </span>
      )}
      {!agreed && !locked && (
        <span class="my" style={{ left: at(mine) }}>
          <Mark kind={seat} size="1.25rem" />
        </span>
      )}
    </div>
  );
}
