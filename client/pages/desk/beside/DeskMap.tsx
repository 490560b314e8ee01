// The map of a case that nobody has played: what is possible, the walk-away lines, the best for both and the all-middle package.
import "../../../charts/charts.css";
import { useMemo, useRef } from "preact/hooks";
import type { CaseMap } from "../../../../shared/desk/report.ts";
import { MapAxes } from "../../../charts/MapAxes.tsx";
import { Ends } from "../../../charts/MapDance.tsx";
import { Possible, Regions } from "../../../charts/MapGround.tsx";
import { MapLabels, type MapWords } from "../../../charts/MapLabels.tsx";
import { mapFigure } from "../../../charts/mapFigure.ts";
import { useSize } from "../../../charts/useSize.ts";

export function DeskMap({ map, words, label }: { map: CaseMap; words: MapWords; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const figure = useMemo(() => {
    const { frontier, cloud, nash, middle } = map;
    const best = nash && { ...nash, package: nash.pkg };
    return (
      size && mapFigure({ frontier, cloud, nash: best, signed: middle, improved: null, offers: [] }, "buyer", size)
    );
  }, [map, size]);
  return (
    <div class="map-frame" ref={frame}>
      {size && figure && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} width="100%" height="100%" role="img" aria-label={label}>
          <Regions figure={figure} seat="buyer" />
          <Possible figure={figure} />
          <MapAxes figure={figure} seat="buyer" words={words} />
          <Ends figure={{ ...figure, end: null }} ended={false} />
          {figure.end && (
            <rect
              x={figure.end.x - 7}
              y={figure.end.y - 7}
              width="14"
              height="14"
              fill="var(--paper)"
              stroke="var(--ink)"
              stroke-width="2.25"
            />
          )}
          <MapLabels figure={figure} words={words} ended />
        </svg>
      )}
    </div>
  );
}
