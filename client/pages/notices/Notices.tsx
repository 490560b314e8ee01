// What a facilitator does to a table, as the seat sees it above its page or the table: pause, a look, a bot, notes. It moves nothing.
import "./notices.css";
import { useEffect } from "preact/hooks";
import type { RoomView } from "../../../shared/protocol.ts";
import { otherSeat, type Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Icon, type IconName } from "../../look/Icon.tsx";
import { announce } from "../announce.ts";
import { isPractice } from "../seat/bots.ts";
import { useTimeLeft } from "../steps/useTimeLeft.ts";
import { NoteCard } from "./NoteCard.tsx";
import { PausedBand } from "./PausedBand.tsx";
import { PracticeBand } from "./PracticeBand.tsx";

interface NoticesProps {
  readonly table: string;
  readonly seat: Seat;
  readonly view: RoomView;
  /** Server ms; left out at the table, which has a clock and reads its lines aloud by itself. */
  readonly now?: () => number;
}

export function Notices({ table, seat, view, now }: NoticesProps) {
  const { paused, watched, bots, phase, deadline, lines } = view.table;
  const note = lines.findLast((line) => line.kind === "noted");
  const { hint = "", hints = 0 } = view.own ?? {};
  const reading = now && phase === "briefing" && deadline > 0;
  const aloud = now !== undefined;
  const practice = isPractice(table, view, seat);
  useAloud(aloud && paused && !practice, "notice.paused");
  useAloud(aloud && watched, "notice.watched");
  if (phase === "revealed") return null;
  return (
    <section class="notices" aria-label={t(practice ? "notice.practice" : "notice.label")}>
      {practice ? <PracticeBand table={table} paused={paused} /> : paused && <PausedBand />}
      {reading && <Reading view={view} now={now} />}
      {aloud && !practice && bots[otherSeat(seat)] && <Notice icon="cards" text={t("notice.bot.other")} />}
      {bots[seat] && <Notice icon="cards" text={t("notice.bot")} />}
      {watched && <Notice icon="eye" text={t("notice.watched")} />}
      {note && <NoteCard kind="note" table={table} seat={seat} number={note.number} text={note.text} aloud={aloud} />}
      {hints > 0 && <NoteCard kind="hint" table={table} seat={seat} number={hints} text={hint} aloud />}
    </section>
  );
}

const Notice = ({ icon, text }: { icon: IconName; text: string }) => (
  <p class="notice">
    <Icon name={icon} size="1.25rem" />
    {text}
  </p>
);

/** The clock of the briefing, whose page has none of its own. */
const Reading = ({ view, now }: { view: RoomView; now: () => number }) => (
  <p class="notice num" role="timer">
    <Icon name="clock" size="1.25rem" />
    {t("notice.reading", { time: useTimeLeft({ view, now }) })}
  </p>
);

/** Has it read aloud when something begins. */
function useAloud(begun: boolean, key: "notice.paused" | "notice.watched"): void {
  useEffect(() => {
    if (begun) announce(t(key));
  }, [begun, key]);
}
