// How many tables of a room fall under each heading, as bars of small squares in rounds. The caller gives the words, and a table beside it.
import "./room.css";

export interface CountRow {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** `won` in brass, `lost` hatched, `part` in wash. */
  readonly kind: "won" | "part" | "lost";
  readonly count: number;
  /** Whether one's own table is among them. */
  readonly mine: boolean;
}

export function CountBars({
  rows,
  most,
  you,
  label,
}: {
  rows: readonly CountRow[];
  most: number;
  you: string;
  label: string;
}) {
  return (
    <ul class="count-bars" aria-label={label}>
      {rows.map(({ key, title, text, kind, count, mine }) => (
        <li key={key}>
          <span class="title serif">{title}</span>
          <span class="track" aria-hidden="true">
            <span class={`bar ${kind}`} style={{ inlineSize: `${(count / Math.max(1, most)) * 100}%` }} />
          </span>
          <b class="num">{count}</b>
          <span class="cap">
            {text}
            {mine && <strong class="you">{you}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
