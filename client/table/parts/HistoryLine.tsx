// One line of what happened: whose it is by shape and by word, what was said as a quotation.
import { otherSeat, type Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Icon, type IconName } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import type { Told } from "../present/history.ts";
import { quotesOf, say } from "../say.ts";

const ICONS: Readonly<Partial<Record<Told["kind"], IconName>>> = {
  began: "clock",
  unlocked: "fit",
  "last-call": "clock",
  ended: "walk",
  returned: "engage",
  noted: "msg",
  paused: "pause",
  resumed: "play",
  watched: "eye",
  recorded: "check",
};

/** `short` keeps a quotation on one line, for the narrow column. */
export function HistoryLine({ line, seat, short = false }: { line: Told; seat: Seat; short?: boolean }) {
  const quotes = quotesOf(line);
  return (
    <li class={`told by-${line.who}`}>
      {line.who === "table" ? (
        <Icon name={ICONS[line.kind] ?? "clock"} size="1rem" />
      ) : (
        <Mark kind={line.who === "me" ? seat : otherSeat(seat)} size="1rem" hollow={line.kind !== "offered"} />
      )}
      <span class="text">
        <span>{say(line.words)}</span>
        {(short ? quotes.slice(0, 1) : quotes).map((quote) => (
          <q key={quote}>{quote}</q>
        ))}
        {line.by && <span class="cap">{line.by}</span>}
        {line.aloud && <span class="cap aloud">{t(`table.spoken.${line.aloud}`)}</span>}
      </span>
    </li>
  );
}
