// The ground of the map: the regions below the walk-away lines, the cloud of packages and the frontier. No offers, no words.
import { otherSeat, type Seat } from "../../shared/scenario/types.ts";
import { type MapFigure, way } from "./mapFigure.ts";

export function Regions({ figure: { plot, zero }, seat }: { figure: MapFigure; seat: Seat }) {
  const other = otherSeat(seat);
  const lineDash = (each: Seat) => (each === "seller" ? "9 4" : undefined);
  return (
    <>
      <defs>
        <pattern id="leave" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.25" height="10" fill="var(--line)" opacity=".4" />
        </pattern>
      </defs>
      <path d={`M${plot.left} ${plot.top}H${zero.x}V${plot.bottom}H${plot.left}Z`} fill="url(#leave)" />
      <path d={`M${zero.x} ${zero.y}H${plot.right}V${plot.bottom}H${zero.x}Z`} fill="url(#leave)" />
      <path
        d={`M${zero.x} ${plot.top}V${plot.bottom}`}
        stroke={`var(--${seat})`}
        stroke-width="2.25"
        stroke-dasharray={lineDash(seat)}
      />
      <path
        d={`M${plot.left} ${zero.y}H${plot.right}`}
        stroke={`var(--${other})`}
        stroke-width="2.25"
        stroke-dasharray={lineDash(other)}
      />
    </>
  );
}

export function Possible({ figure }: { figure: MapFigure }) {
  const line = way(figure.frontier);
  return (
    <>
      {figure.cloud.map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r="1.4" fill="var(--line)" opacity=".5" />
      ))}
      {figure.frontier.length > 0 && (
        <g fill="none" stroke-linejoin="round" stroke-linecap="round">
          <path d={line} stroke="var(--brass)" stroke-width="5.5" />
          <path d={line} stroke="var(--brass-fill)" stroke-width="3" />
        </g>
      )}
      {figure.frontier.map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r="3.5" fill="var(--paper)" stroke="var(--brass)" stroke-width="1.75" />
      ))}
    </>
  );
}
