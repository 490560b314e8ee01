// What happened on the map: the dance of offers up to a step, the best for both, and where it ended.
import type { Seat } from "../../shared/scenario/types.ts";
import { type MapFigure, type Place, way } from "./mapFigure.ts";

const diamond = ({ x, y }: Place, r: number): string => `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
const STAR = "l3.6 9 9.4 .6-7.3 6 2.4 9.2-8.1-5.2-8.1 5.2 2.4-9.2-7.3-6 9.4-.6z";
const dash = (seat: Seat): string | undefined => (seat === "seller" ? "6 3" : undefined);

export function Dance({ figure, step }: { figure: MapFigure; step: number }) {
  const shown = figure.offers.slice(0, step);
  const latest = shown.at(-1);
  return (
    <>
      {(["seller", "buyer"] as const).map((seat) => {
        const own = shown.filter((offer) => offer.seat === seat);
        if (own.length < 2) return null;
        return (
          <path
            key={seat}
            d={way(own)}
            fill="none"
            stroke={`var(--${seat})`}
            stroke-width="1.75"
            stroke-dasharray={dash(seat)}
          />
        );
      })}
      {shown.map((offer) => (
        <g key={offer.number} class={offer === latest ? "offer latest" : "offer"}>
          {offer === latest && !offer.signed && (
            <circle cx={offer.x} cy={offer.y} r="18" fill="none" stroke="var(--ink)" stroke-width="1.75" />
          )}
          {offer.seat === "buyer" ? (
            <circle cx={offer.x} cy={offer.y} r="11" fill="var(--buyer)" stroke="var(--paper)" stroke-width="2" />
          ) : (
            <path d={diamond(offer, 14)} fill="var(--seller)" stroke="var(--paper)" stroke-width="2" />
          )}
          <text class="rl offer-number" x={offer.x} y={offer.y + 4.5} style={{ fill: `var(--on-${offer.seat})` }}>
            {offer.number}
          </text>
        </g>
      ))}
    </>
  );
}

export function Ends({ figure, ended }: { figure: MapFigure; ended: boolean }) {
  const { nash, end, improved } = figure;
  return (
    <>
      {nash && (
        <path
          d={`M${nash.x} ${nash.y - 13}${STAR}`}
          fill="var(--paper)"
          stroke="var(--ink)"
          stroke-width="2"
          stroke-linejoin="round"
        />
      )}
      {end && ended && (
        <g class="offer latest">
          <path d={diamond(end, 18)} fill="var(--brass-fill)" stroke="var(--ink)" stroke-width="2" />
          <circle cx={end.x} cy={end.y} r="8" fill="var(--paper)" stroke="var(--ink)" stroke-width="2" />
        </g>
      )}
      {end && improved && ended && (
        <g class="offer latest">
          <path d={way([end, improved])} fill="none" stroke="var(--brass)" stroke-width="2.5" stroke-dasharray="3 4" />
          <path d={diamond(improved, 15)} fill="var(--paper)" stroke="var(--brass)" stroke-width="2.5" />
          <circle
            cx={improved.x}
            cy={improved.y}
            r="6"
            fill="var(--brass-fill)"
            stroke="var(--brass)"
            stroke-width="2"
          />
        </g>
      )}
      {!end && ended && (
        <path
          d={diamond(figure.zero, 14)}
          fill="var(--paper)"
          stroke="var(--ink)"
          stroke-width="2"
          stroke-dasharray="4 3"
        />
      )}
    </>
  );
}
