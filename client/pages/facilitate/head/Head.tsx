// The head of the facilitator's page: where the session is, the clock of most tables, and what may be done to all of them.
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { hasNextRound, nextOf, roundRuns, type Tab } from "../flow.ts";
import { caseTitle, type Running } from "../running.ts";
import { HeadClock } from "./HeadClock.tsx";

const FIVE_MINUTES = 5 * 60_000;

/** "Round 1 of 2, The plant scheduler, 24 people at 12 tables". */
function Line({ running }: { running: Running }) {
  const { session } = running.view;
  const tables = running.host.tables.length;
  const people = session.count;
  if (session.stage === "lobby") return <p>{t("facilitate.head.lobby", { rounds: session.rounds, people })}</p>;
  if (session.stage === "closed") return <p>{t("facilitate.head.closed")}</p>;
  const { round, rounds } = session;
  return <p>{t("facilitate.head.round", { round, rounds, title: caseTitle(running, round - 1), people, tables })}</p>;
}

/** What may be done to all tables while a round is played. */
function RoundButtons({ running }: { running: Running }) {
  const { view, doing, busy } = running;
  const { paused } = view.session;
  return (
    <>
      <button
        type="button"
        class="btn"
        aria-busy={busy.has("pause") || busy.has("resume")}
        onClick={() => void doing.act({ type: paused ? "resume" : "pause" })}
      >
        <Icon name={paused ? "play" : "pause"} size="1.25rem" />
        {t(paused ? "facilitate.resume" : "facilitate.pause")}
      </button>
      <button
        type="button"
        class="btn"
        aria-label={t("facilitate.extend.said")}
        onClick={() => void doing.act({ type: "extend", table: null, ms: FIVE_MINUTES })}
      >
        <Icon name="plus" size="1.25rem" />
        {t("facilitate.extend")}
      </button>
    </>
  );
}

/** The button that stands out: what comes next. */
function NextButton({ running, go }: { running: Running; go: (tab: Tab) => void }) {
  const { doing, busy, view, host } = running;
  const next = nextOf(running);
  if (next === "none") return null;
  const step = async (): Promise<void> => {
    if (next === "pair") {
      if (await doing.act({ type: "pair", tables: null })) go("pairs");
    } else if (next === "begin") {
      if (await doing.act({ type: "begin-round" })) go("tables");
    } else if (next === "skip") void doing.act({ type: "skip", table: null });
    else if (next === "end") doing.open({ kind: "end" });
    else if (next === "debrief") void doing.act({ type: "debrief" });
    else doing.open({ kind: "close" });
  };
  const waiting = next !== "end" && busy.has(next === "begin" ? "begin-round" : next);
  return (
    <button
      type="button"
      class="btn primary"
      aria-busy={waiting}
      disabled={next === "pair" && host.people.every(({ standing }) => standing !== "in")}
      onClick={() => void step()}
    >
      {t(`facilitate.next.${next}`, { round: view.session.round + (next === "end" ? 0 : 1) })}
    </button>
  );
}

export function Head({ running, go }: { running: Running; tab: Tab; go: (tab: Tab) => void }) {
  const { view, doing } = running;
  const { session } = view;
  const runs = roundRuns(session);
  const early = session.stage === "between" && hasNextRound(session);
  return (
    <header class="head">
      <a class="brand" href="/" aria-label={t("app.name")}>
        <Mark kind="logo" size="2.5rem" />
      </a>
      <div class="where">
        <h1 title={session.title}>{session.title}</h1>
        <Line running={running} />
      </div>
      {runs && <HeadClock running={running} />}
      <div class="deeds">
        {runs && <RoundButtons running={running} />}
        {session.stage !== "closed" && (
          <button type="button" class="btn" onClick={() => doing.open({ kind: "message", table: null, seat: null })}>
            <Icon name="msg" size="1.25rem" />
            {t("facilitate.message")}
          </button>
        )}
        {early && (
          <button type="button" class="btn" onClick={() => void doing.act({ type: "debrief" })}>
            {t("facilitate.next.debrief")}
          </button>
        )}
        <button
          type="button"
          class="btn round"
          aria-label={t("facilitate.session")}
          onClick={() => doing.open({ kind: "session" })}
        >
          <Icon name="more" size="1.25rem" />
        </button>
        <NextButton running={running} go={go} />
      </div>
    </header>
  );
}
