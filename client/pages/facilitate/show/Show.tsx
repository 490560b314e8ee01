// The projector's own window: how to join and who is here, the round and its clock, or that a round is over. Never a secret, nothing to press.
import "../lobby/lobby.css";
import "./show.css";
import { useEffect } from "preact/hooks";
import { t } from "../../../i18n/index.ts";
import { Hourglass } from "../../../look/Hourglass.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { Banner } from "../../Banner.tsx";
import { clockText, leftOf, roomClock } from "../dashboard/roomClock.ts";
import { ShownDebrief } from "../debrief/debriefs.tsx";
import { hasNextRound } from "../flow.ts";
import { JoinPanel } from "../lobby/JoinPanel.tsx";
import { People } from "../lobby/People.tsx";
import { phaseText } from "../phase.ts";
import { caseTitle, type Running } from "../running.ts";
import { useTick } from "../useTick.ts";

/** Names that fit on the wall; of more the latest are shown. */
const FIT = 60;

function LobbyShown({ running }: { running: Running }) {
  const { host, view, settings } = running;
  const named = settings.names === "names";
  const here = named ? host.people.filter(({ standing }) => standing === "in").slice(-FIT) : [];
  return (
    <div class="lobby">
      <JoinPanel code={host.code} />
      <section class="around" aria-labelledby="here">
        <h2 id="here">
          <b class="num">{view.session.count}</b> {t("facilitate.people.here", { count: view.session.count })}
        </h2>
        <People people={here} names={view.people} />
      </section>
    </div>
  );
}

function RoundShown({ running }: { running: Running }) {
  const { view, host, settings, doing } = running;
  const { session } = view;
  const at = useTick(doing.now);
  const clock = roomClock(host.rows, settings.agenda[session.round - 1]?.minutes);
  const left = clock && leftOf(clock, at.value);
  const done = host.rows.filter(({ over }) => over).length;
  return (
    <div class="now">
      <p class="of">{t("facilitate.show.round", { round: session.round, rounds: session.rounds })}</p>
      <h2>{caseTitle(running, session.round - 1)}</h2>
      {session.stage === "round" && clock && (
        <div class="big-clock">
          <Hourglass level={left === null ? 1 : left / clock.whole} size="9rem" />
          <div>
            <b class="num" role="timer" aria-label={t("facilitate.clock.left")}>
              {clockText(left)}
            </b>
            <p>{session.paused ? t("facilitate.clock.paused") : phaseText(clock.phase)}</p>
          </div>
        </div>
      )}
      {session.stage === "between" && <p class="of">{t("facilitate.show.between")}</p>}
      {session.stage === "round" && <p class="of">{t("facilitate.show.done", { done, tables: host.tables.length })}</p>}
      {session.stage === "between" && hasNextRound(session) && (
        <p class="of">{t("facilitate.show.next", { title: caseTitle(running, session.round) })}</p>
      )}
      {view.session.message && <blockquote class="paper">{view.session.message}</blockquote>}
    </div>
  );
}

export function Show({ running, away }: { running: Running; away: boolean }) {
  const { session } = running.view;
  useEffect(() => {
    document.title = t("page.title", { page: session.title });
  }, [session.title]);
  const lobby = session.stage === "lobby";
  return (
    <div class={`room show ${lobby ? "" : "playing"}`}>
      {away && <Banner />}
      <header>
        <Mark kind="logo" size="2.5rem" />
        <span class="serif">{t("app.name")}</span>
        <h1>{session.title}</h1>
      </header>
      <main id="content" tabIndex={-1}>
        {lobby ? (
          <LobbyShown running={running} />
        ) : session.stage === "debrief" ? (
          <ShownDebrief running={running} />
        ) : session.stage === "closed" ? (
          <div class="now">
            <h2>{t("facilitate.show.closed")}</h2>
          </div>
        ) : (
          <RoundShown running={running} />
        )}
      </main>
    </div>
  );
}
