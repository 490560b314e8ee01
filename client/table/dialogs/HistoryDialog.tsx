// Everything that happened, oldest first, and a line to write to the other. The end of it is in sight when it opens.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { useKept } from "../../pages/steps/useKept.ts";
import { HistoryLine } from "../parts/HistoryLine.tsx";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";

/** Characters of one line; the server takes no more. Kept apart from its schemas so that they stay out of the page. */
export const LONGEST_LINE = 500;

export function HistoryDialog({ desk }: { desk: Desk }) {
  const { history, moves, them } = desk.shown;
  const kept = useKept("say", desk.tableId, desk.folder.seat, (stored) => (typeof stored === "string" ? stored : ""));
  const text = kept.value;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [history.length]);
  const send = async (event: Event) => {
    event.preventDefault();
    if (text.trim() && (await desk.act("say", { type: "say", text: text.trim() }))) kept.set("");
  };
  return (
    <Dialog title={t("table.history.title")} onClose={() => desk.open(null)} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, in Safari too */}
      <ol class="log" ref={list} tabIndex={0}>
        {history.map((line) => (
          <HistoryLine key={line.number} line={line} seat={desk.folder.seat} />
        ))}
      </ol>
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
        <Confirm
          desk={desk}
          place="say"
          text={t("table.say.send")}
          disabled={moves.say !== null || text.trim() === ""}
        />
      </form>
    </Dialog>
  );
}
