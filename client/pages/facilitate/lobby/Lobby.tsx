// The lobby as its facilitator sees it: how to join, who is here, who waits to be let in, and the door.
import "./lobby.css";
import type { ComponentChildren } from "preact";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { showAddress } from "../../router.ts";
import { nameOf, type Running } from "../running.ts";
import { JoinPanel } from "./JoinPanel.tsx";
import { People } from "./People.tsx";

/** What a late-comer may be let in to do. */
const WELCOMES = ["pair", "watch", "bot", "wait"] as const;

/** People that wait for the facilitator's yes. */
function Waiting({ running }: { running: Running }) {
  const { host, doing } = running;
  const waiting = host.people.filter(({ standing }) => standing === "waits");
  if (waiting.length === 0) return null;
  return (
    <section class="paper sheet waiting-list" aria-labelledby="waiting">
      <h2 id="waiting">{t("facilitate.waits", { count: waiting.length })}</h2>
      <ul>
        {waiting.map(({ id }) => (
          <li key={id}>
            <span class="name">{nameOf(running, id)}</span>
            {WELCOMES.map((as) => (
              <button
                key={as}
                type="button"
                class="btn"
                aria-label={t("facilitate.admit.said", {
                  name: nameOf(running, id),
                  what: t(`facilitate.admit.${as}`),
                })}
                onClick={() => void doing.act({ type: "admit", person: id, as })}
              >
                {t(`facilitate.admit.${as}`)}
              </button>
            ))}
            <button
              type="button"
              class="btn plain"
              aria-label={t("facilitate.refuse.said", { name: nameOf(running, id) })}
              onClick={() => void doing.act({ type: "remove", person: id })}
            >
              {t("facilitate.refuse")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Lobby({ running, tabs }: { running: Running; tabs: ComponentChildren }) {
  const { host, view, doing, session, token, busy } = running;
  const { locked, count } = view.session;
  const here = host.people.filter(({ standing }) => standing === "in");
  return (
    <>
      <div class="need">
        <h2>{t("facilitate.people.title")}</h2>
        {tabs}
      </div>
      <div class="lobby">
        <JoinPanel code={host.code} />
        <Waiting running={running} />
        <section class="around" aria-labelledby="here">
          <div class="count-line">
            <h2 id="here">
              <b class="num">{count}</b> {t("facilitate.people.here", { count })}
            </h2>
            <span class="deeds">
              <button
                type="button"
                class="btn"
                aria-pressed={locked}
                aria-busy={busy.has("lock")}
                onClick={() => void doing.act({ type: "lock", locked: !locked })}
              >
                <Icon name="lock" size="1.25rem" />
                {t(locked ? "facilitate.unlock" : "facilitate.lock")}
              </button>
              <a class="btn" href={showAddress(session, token)} target="_blank" rel="noreferrer">
                <Icon name="eye" size="1.25rem" />
                {t("facilitate.projector")}
              </a>
            </span>
          </div>
          {here.length === 0 ? (
            <p class="on-felt">{t("facilitate.people.none")}</p>
          ) : (
            <People people={here} names={view.people} open={(person) => doing.open({ kind: "person", person })} />
          )}
        </section>
      </div>
    </>
  );
}
