// The words that belong to the ground of the map: what the axes mean, whose line is whose. Marks may cover them.
import { otherSeat, type Seat } from "../../shared/scenario/types.ts";
import { isNarrow, type MapWords } from "./MapLabels.tsx";
import type { MapFigure } from "./mapFigure.ts";

export function MapAxes({ figure, seat, words }: { figure: MapFigure; seat: Seat; words: MapWords }) {
  const { plot, zero } = figure;
  const narrow = isNarrow(figure);
  const roomLeft = zero.x - plot.left > 150;
  const roomBelow = plot.bottom - zero.y > 48;
  return (
    <>
      <text class="rl b" x={zero.x + 8} y={plot.bottom - 8} style={{ fill: `var(--${seat})` }}>
        {words.walkOwn}
      </text>
      <text
        class="rl b halo"
        x={roomLeft ? plot.left + 6 : plot.right - 6}
        y={zero.y - 8}
        text-anchor={roomLeft ? "start" : "end"}
        style={{ fill: `var(--${otherSeat(seat)})` }}
      >
        {words.walkOther}
      </text>
      {roomLeft && !narrow && (
        <text class="rl quiet" x={plot.left + 6} y={plot.bottom - 8}>
          {words.leaveOwn}
        </text>
      )}
      {roomBelow && !narrow && (
        <text class="rl quiet" x={plot.right - 6} y={plot.bottom - 8} text-anchor="end">
          {words.leaveOther}
        </text>
      )}
      <text class="rl b" x={plot.right} y={plot.bottom + 24} text-anchor="end">
        {words.betterOwn}
      </text>
      <text class="rl b" transform={`translate(20 ${plot.top}) rotate(-90)`} text-anchor="end">
        {words.betterOther}
      </text>
    </>
  );
}
