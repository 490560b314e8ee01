// The way between people, pairs and tables, as buttons that say which one is shown.
import { t } from "../../i18n/index.ts";
import { TABS, type Tab } from "./flow.ts";

export function Tabs({ tab, choose }: { tab: Tab; choose: (tab: Tab) => void }) {
  return (
    <nav class="tabs" aria-label={t("facilitate.tabs")}>
      {TABS.map((one) => (
        <button key={one} type="button" aria-current={one === tab ? "page" : undefined} onClick={() => choose(one)}>
          {t(`facilitate.tab.${one}`)}
        </button>
      ))}
    </nav>
  );
}
