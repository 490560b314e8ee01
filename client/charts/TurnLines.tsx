// A share of each seat turn by turn, as two lines from left to right, with where both end. The caller gives words and a table beside it.
import "./charts.css";
import { useRef } from "preact/hooks";
import { type BySeat, SEATS, type Seat } from "../../shared/scenario/types.ts";
import { way } from "./mapFigure.ts";
import { type TurnFigure, turnFigure } from "./turnFigure.ts";
import { useSize } from "./useSize.ts";

interface TurnWords {
  readonly start: string;
  readonly end: string;
  /** Each seat's name, at the end of its line. */
  readonly names: BySeat<string>;
  readonly most: string;
}

function Line({ seat, figure, name }: { seat: Seat; figure: TurnFigure; name: string }) {
  const places = figure.lines[seat];
  const last = places.at(-1);
  if (!last) return null;
  return (
    <g>
      <path
        d={way(places)}
        fill="none"
        stroke={`var(--${seat})`}
        stroke-width="2.5"
        stroke-linejoin="round"
        stroke-dasharray={seat === "seller" ? "7 4" : undefined}
      />
      {seat === "buyer" ? (
        <circle cx={last.x} cy={last.y} r="8" fill="var(--buyer)" stroke="var(--paper)" stroke-width="2" />
      ) : (
        <path
          d={`M${last.x} ${last.y - 10}l10 10l-10 10l-10 -10z`}
          fill="var(--seller)"
          stroke="var(--paper)"
          stroke-width="2"
        />
      )}
      <text
        class="rl b halo"
        x={last.x - 14}
        y={figure.named[seat]}
        text-anchor="end"
        style={{ fill: `var(--${seat})` }}
      >
        {name}
      </text>
    </g>
  );
}

/** `shares` are in the order of turns, 0..1; the last one is the end. */
export function TurnLines(props: { shares: readonly BySeat<number>[]; words: TurnWords; label: string }) {
  const { shares, words, label } = props;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const figure = size && turnFigure(shares, size);
  return (
    <div class="turn-lines" ref={frame}>
      {figure && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} width="100%" height="100%" role="img" aria-label={label}>
          <path
            d={`M${figure.left} ${figure.top}H${figure.right}M${figure.left} ${figure.bottom}H${figure.right}`}
            stroke="var(--line)"
            stroke-dasharray="2 4"
          />
          <path d={`M${figure.talk} ${figure.top}V${figure.bottom}`} stroke="var(--line)" stroke-dasharray="4 4" />
          <text class="rl quiet" x={figure.left} y={figure.top - 6}>
            {words.most}
          </text>
          <text class="rl" x={figure.left} y={figure.bottom + 20}>
            {words.start}
          </text>
          <text class="rl" x={figure.right} y={figure.bottom + 20} text-anchor="end">
            {words.end}
          </text>
          {SEATS.map((seat) => (
            <Line key={seat} seat={seat} figure={figure} name={words.names[seat]} />
          ))}
        </svg>
      )}
    </div>
  );
}
