// Sets a session up: how long, which case, and whoever wants to the agenda and the room in every detail. Two presses lead to a lobby.
import "../steps/steps.css";
import "./host.css";
import "./agenda.css";
import { useMemo, useState } from "preact/hooks";
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { conflictIn } from "../../../shared/session/conflicts.ts";
import type { Preset } from "../../../shared/session/presets.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { listScenarios } from "../../net/api.ts";
import { readHosting } from "../../net/hostApi.ts";
import { facilitators, hosted } from "../../net/keep.ts";
import { joinNames } from "../facilitate/names.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { facilitatorAddress } from "../router.ts";
import { useFetched } from "../seat/useFetched.ts";
import { Waiting } from "../Waiting.tsx";
import { Agenda } from "./agenda/Agenda.tsx";
import { listed } from "./brought.ts";
import { Cases } from "./Cases.tsx";
import { Files } from "./Files.tsx";
import { Presets } from "./Presets.tsx";
import { RoomOptions } from "./RoomOptions.tsx";
import { fittingCase, withCase, withPreset } from "./setup.ts";
import { useOwn } from "./useOwn.ts";
import { useSetup } from "./useSetup.ts";
import { useStart } from "./useStart.ts";

/** Sessions that were opened in this browser. */
function Earlier() {
  const sessions = (hosted.get() ?? []).flatMap(({ session, title }) => {
    const token = facilitators.of(session);
    return token ? [{ session, title, token }] : [];
  });
  if (sessions.length === 0) return null;
  return (
    <details class="paper earlier">
      <summary>{t("host.earlier")}</summary>
      <ul>
        {sessions.map(({ session, title, token }) => (
          <li key={session}>
            <a href={facilitatorAddress(session, token)}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Form({ cases, locked }: { cases: readonly ScenarioCard[]; locked: boolean }) {
  const setup = useSetup(cases, location.hash.slice(1));
  const [password, setPassword] = useState("");
  const { busy, problem, start } = useStart(locked ? password : null);
  if (!setup) return null;
  const { settings, set, touched } = setup;
  const ready = (preset: Preset): SessionSettings =>
    withPreset(touched ? settings : withCase(settings, cases, fittingCase(preset, listed(cases))), preset, cases);
  const conflict = conflictIn(settings);
  const missing = locked && password === "";
  return (
    <div class="host-form">
      {locked && (
        <label class="paper sheet labelled password">
          <span class="lab">{t("host.password")}</span>
          <input
            class="field"
            type="password"
            autoComplete="current-password"
            value={password}
            onInput={({ currentTarget }) => setPassword(currentTarget.value)}
          />
          <span class="cap">{t("host.password.hint")}</span>
        </label>
      )}
      {problem && (
        <p class="problem" role="alert">
          {refusalText(problem)}
        </p>
      )}
      <Presets busy={busy} missing={missing} cases={cases} ready={ready} start={(chosen) => void start(chosen)} />
      <Cases
        cases={cases}
        chosen={settings.agenda[0]?.scenario ?? ""}
        choose={(id) => set(withCase(settings, cases, id))}
      />
      <details class="paper adjust" open={conflict !== null}>
        <summary>{t("host.adjust")}</summary>
        <form
          class="inside"
          onSubmit={(event) => {
            event.preventDefault();
            void start(settings);
          }}
        >
          <label class="labelled">
            <span class="lab">{t("host.title")}</span>
            <input
              class="field"
              required
              maxLength={80}
              value={settings.title}
              onInput={({ currentTarget }) => set({ ...settings, title: currentTarget.value })}
            />
          </label>
          <Agenda settings={settings} cases={cases} set={set} />
          <RoomOptions settings={settings} set={set} />
          {conflict && (
            <p class="problem" role="alert">
              {t(`host.conflict.${conflict.conflict}`, { round: (conflict.round ?? 0) + 1 })}
            </p>
          )}
          <p class="actions">
            <button
              type="submit"
              class="btn primary large"
              aria-busy={busy}
              disabled={conflict !== null || missing || settings.title.trim() === ""}
            >
              {t(busy ? "host.starting" : "host.start.own")}
            </button>
            <Files settings={settings} cases={cases} set={set} />
          </p>
        </form>
      </details>
      <Earlier />
    </div>
  );
}

export default function HostPage() {
  const library = useFetched("cases", listScenarios);
  const hostable = useFetched("hosting", readHosting);
  const own = useOwn(library !== null && hostable !== null);
  const cases = useMemo(() => (library ? [...library, ...(own?.cards ?? [])] : null), [library, own]);
  if (!cases || !hostable) return <Waiting />;
  return (
    <Page kind="host">
      <Heading text={t("host.heading")} />
      <p class="lead">
        {t("host.lead")} <a href="/desk">{t("host.desk")}</a>
      </p>
      {own !== null && own.broken.length > 0 && (
        <p class="lead">{t("host.own.broken", { titles: joinNames(own.broken) })}</p>
      )}
      {cases.length === 0 ? (
        <p class="paper sheet lead">{t("new.case.none")}</p>
      ) : (
        <Form cases={cases} locked={hostable.password} />
      )}
    </Page>
  );
}
