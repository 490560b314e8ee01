// The places where a participant waits: the door, the lobby, without a table, between rounds, after the end.
import "./session.css";
import type { ComponentChildren } from "preact";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import { Banner } from "../Banner.tsx";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import type { Attendance } from "./attending.ts";
import { DoneButton } from "./DoneButton.tsx";
import { Leave } from "./Leave.tsx";
import { HandButton } from "./Strip.tsx";

interface WaitProps {
  readonly at: Attendance;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Wait({ at, title, text, children }: WaitProps) {
  const { message } = at.view.session;
  return (
    <>
      {at.away && <Banner />}
      <Page kind="middle session-wait">
        <section class="paper sheet">
          <Mark kind="logo" size="3rem" />
          <Heading text={title} />
          <p class="lead">{text}</p>
          {message && (
            <p class="message" role="status">
              <Icon name="msg" size="1.25rem" /> {t("attend.message", { text: message })}
            </p>
          )}
          {children}
          {!at.away && (
            <p class="cap connected">
              <Icon name="link" size="1.25rem" /> {t("attend.connected")}
            </p>
          )}
        </section>
      </Page>
    </>
  );
}

const nameOf = ({ view, mine }: Attendance): string => view.people[mine.person]?.name ?? "";

export const WaitingAtTheDoor = ({ at }: { at: Attendance }) => (
  <Wait at={at} title={t("attend.waits")} text={t("attend.waits.text")} />
);

export function Lobby({ at }: { at: Attendance }) {
  const { session, people } = at.view;
  return (
    <Wait
      at={at}
      title={t("attend.joined", { name: nameOf(at) })}
      text={t(session.selfRun ? "attend.lobby.self" : "attend.lobby")}
    >
      <p class="serif here">{t("attend.here", { count: session.count })}</p>
      <ul class="names">
        {Object.entries(people).map(([id, person]) => (
          <li key={id} class={id === at.mine.person ? "me" : undefined}>
            {person.name}
          </li>
        ))}
      </ul>
      <p class="actions">
        {session.selfRun ? <DoneButton at={at} /> : <HandButton at={at} />}
        <Leave at={at} />
      </p>
    </Wait>
  );
}

export const Placeless = ({ at }: { at: Attendance }) => (
  <Wait at={at} title={t("attend.round.out")} text={t("attend.round.out.text")}>
    <p class="actions">
      <HandButton at={at} />
      <Leave at={at} />
    </p>
  </Wait>
);

export interface PastProps {
  readonly at: Attendance;
  readonly look: (table: string) => void;
}

/** One's own debriefs of the rounds that are revealed. */
export function Past({ at, look }: PastProps) {
  if (at.mine.past.length === 0) return null;
  return (
    <nav aria-label={t("attend.past")} class="past">
      <h2>{t("attend.past")}</h2>
      <p class="actions">
        {at.mine.past.map((table) => (
          <button type="button" class="btn" key={table} onClick={() => look(table)}>
            <Icon name="folder" size="1.25rem" /> {t("attend.past.open", { round: roundIn(table) })}
          </button>
        ))}
      </p>
    </nav>
  );
}

/** The round of a table of a session, from 1. */
const roundIn = (table: string): number => Number(table.split("_")[1] ?? 0) + 1;

export function Between({ at, look }: PastProps) {
  const { round, rounds, selfRun } = at.view.session;
  return (
    <Wait
      at={at}
      title={t("attend.between", { round, rounds })}
      text={selfRun ? t("attend.lobby.self") : t(round < rounds ? "attend.between.text" : "attend.between.last")}
    >
      <Past at={at} look={look} />
      <p class="actions">{selfRun ? <DoneButton at={at} /> : <HandButton at={at} />}</p>
    </Wait>
  );
}

export const Closed = ({ at, look }: PastProps) => (
  <Wait at={at} title={t("attend.closed")} text={t("attend.closed.text")}>
    <Past at={at} look={look} />
  </Wait>
);

export const Gone = () => (
  <Page kind="middle session-wait">
    <section class="paper sheet">
      <Mark kind="open" size="3rem" />
      <Heading text={t("attend.gone")} />
      <p class="lead">{t("attend.gone.text")}</p>
      <p class="actions">
        <a class="btn" href="/join">
          {t("attend.join.code.title")}
        </a>
      </p>
    </section>
  </Page>
);
