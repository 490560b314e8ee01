// A line to write to the other. What is typed stays in this browser until it was sent, whatever happens to the dialog or the page.
import { useRef } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { useKept } from "../../pages/steps/useKept.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Confirm } from "./Confirm.tsx";

/** Characters of one line; the server takes no more. Kept apart from its schemas so that they stay out of the page. */
const LONGEST_LINE = 500;

export function Write({ desk }: { desk: Desk }) {
  const { moves, them } = desk.shown;
  const kept = useKept("say", desk.tableId, desk.folder.seat, (stored) => (typeof stored === "string" ? stored : ""));
  const text = kept.value;
  const latest = useRef(text);
  latest.current = text;
  /** Takes away what was sent, and leaves what was typed after it while it was on its way. */
  const send = async (event: Event) => {
    event.preventDefault();
    if (!text.trim() || !(await desk.act("say", { type: "say", text: text.trim() }))) return;
    kept.set(latest.current.startsWith(text) ? latest.current.slice(text.length).trimStart() : latest.current);
  };
  return (
    <form onSubmit={send} class="write">
      <label>
        <span class="lab">{t("table.say.title", { name: them.name })}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={LONGEST_LINE}
          value={text}
          disabled={moves.say !== null}
          onInput={(event) => kept.set(event.currentTarget.value)}
        />
      </label>
      {moves.say && <p class="refusal">{say(moves.say)}</p>}
      <Confirm desk={desk} place="say" text={t("table.say.send")} disabled={moves.say !== null || text.trim() === ""} />
    </form>
  );
}
