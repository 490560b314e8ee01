// The band of a table to practise at: that a bot plays, the pause, and not waiting for the bot.
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { hurryBot, pauseTable } from "../../net/api.ts";
import { tokens } from "../../net/keep.ts";

export function PracticeBand({ table, paused }: { table: string; paused: boolean }) {
  const [failed, setFailed] = useState(false);
  const token = tokens.of(table) ?? "";
  const ask = async (call: typeof hurryBot) => setFailed(!(await call(table, token)).ok);
  return (
    <div class={`notice practice-band ${paused ? "paused-band" : ""}`}>
      <Icon name={paused ? "pause" : "cards"} size="1.25rem" />
      <span role="status">{t(failed ? "notice.failed" : paused ? "notice.practice.paused" : "notice.bot.other")}</span>
      <span class="buttons">
        {!paused && (
          <button type="button" class="btn" onClick={() => void ask(hurryBot)}>
            {t("notice.hurry")}
          </button>
        )}
        <button
          type="button"
          class="btn"
          onClick={() => void ask((id, bearer) => pauseTable(id, bearer, { on: !paused }))}
        >
          {t(paused ? "notice.go-on" : "notice.pause")}
        </button>
      </span>
    </div>
  );
}
