// Everything that happened, oldest first, and, where people do not talk aloud, a line to write to the other. It opens at its end.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { HistoryLine } from "../parts/HistoryLine.tsx";
import type { Desk } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";
import { Write } from "./Write.tsx";

export function HistoryDialog({ desk }: { desk: Desk }) {
  const { history } = desk.shown;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [history.length]);
  return (
    <Dialog title={t("table.history.title")} onClose={() => desk.open(null)} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, in Safari too */}
      <ol class="log" ref={list} tabIndex={0}>
        {history.map((line) => (
          <HistoryLine key={line.number} line={line} seat={desk.folder.seat} />
        ))}
      </ol>
      {desk.view.table.talk === "chat" && <Write desk={desk} />}
    </Dialog>
  );
}
