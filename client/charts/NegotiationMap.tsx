// The map, put together in the size it has on the page. Figures come from mapFigure, words from the caller.
import "./charts.css";
import { useMemo, useRef } from "preact/hooks";
import type { Seat } from "../../shared/scenario/types.ts";
import { MapAxes } from "./MapAxes.tsx";
import { Dance, Ends } from "./MapDance.tsx";
import { Possible, Regions } from "./MapGround.tsx";
import { MapLabels, type MapWords } from "./MapLabels.tsx";
import { type Mapped, mapFigure } from "./mapFigure.ts";
import { useSize } from "./useSize.ts";

/** `step` is how many offers lie on it; how it ended shows only when it has `ended`. */
export function NegotiationMap(props: {
  map: Mapped;
  seat: Seat;
  step: number;
  ended: boolean;
  words: MapWords;
  label: string;
}) {
  const { map, seat, step, ended, words, label } = props;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const figure = useMemo(() => size && mapFigure(map, seat, size), [map, seat, size]);
  return (
    <div class="map-frame" ref={frame}>
      {size && figure && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} width="100%" height="100%" role="img" aria-label={label}>
          <Regions figure={figure} seat={seat} />
          <Possible figure={figure} />
          <MapAxes figure={figure} seat={seat} words={words} />
          <Dance figure={figure} step={step} />
          <Ends figure={figure} ended={ended} />
          <MapLabels figure={figure} words={words} ended={ended} />
        </svg>
      )}
    </div>
  );
}
