// The facilitator's page of a running session: the head, the three views of people, pairs and tables, and what lies over them.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Banner } from "../Banner.tsx";
import { LanguageChoice } from "../LanguageChoice.tsx";
import { Dashboard } from "./dashboard/Dashboard.tsx";
import { HostDebrief } from "./debrief/debriefs.tsx";
import { roundRuns, type Tab, tabOf } from "./flow.ts";
import { Head } from "./head/Head.tsx";
import { Lobby } from "./lobby/Lobby.tsx";
import { LookIn } from "./lookIn/LookIn.tsx";
import { Over } from "./over/Over.tsx";
import { Pairs } from "./pairs/Pairs.tsx";
import type { Over as Lying, Running } from "./running.ts";
import { Tabs } from "./Tabs.tsx";

interface RoomProps {
  readonly running: Running;
  readonly over: Lying | null;
  readonly looking: number | null;
  readonly away: boolean;
}

export function Room({ running, over, looking, away }: RoomProps) {
  const { view, doing, problem } = running;
  const chosen = useSignal<Tab | null>(null);
  const fits = tabOf(running);
  useEffect(() => {
    chosen.value = null;
  }, [fits]);
  useEffect(() => {
    document.title = t("page.title", { page: view.session.title });
  }, [view.session.title]);
  const tab = chosen.value ?? fits;
  const table = roundRuns(view.session) ? running.host.tables.find(({ number }) => number === looking) : undefined;
  const choose = (next: Tab): void => {
    doing.look(null);
    chosen.value = next;
  };
  const tabs = <Tabs tab={tab} choose={choose} />;
  return (
    <div class="room facilitate">
      {away && <Banner />}
      <Head running={running} go={choose} tab={tab} />
      <main id="content" tabIndex={-1}>
        {problem && !over && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {table ? (
          <LookIn key={table.id} running={running} table={table} />
        ) : tab === "people" ? (
          <Lobby running={running} tabs={tabs} />
        ) : tab === "pairs" ? (
          <Pairs running={running} tabs={tabs} />
        ) : tab === "debrief" ? (
          <HostDebrief running={running} tabs={tabs} />
        ) : (
          <Dashboard running={running} tabs={tabs} />
        )}
      </main>
      {over && <Over running={running} over={over} />}
      <LanguageChoice />
    </div>
  );
}
