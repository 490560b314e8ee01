// Undo and redo from the keyboard anywhere on the page, other windows on the same case, and leaving while something is typed.
import { useEffect } from "preact/hooks";
import { idOfKey } from "./drafts.ts";
import type { Desk } from "./openDesk.ts";

export function useKeys(desk: Desk): void {
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    addEventListener(
      "keydown",
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
        const key = event.key.toLowerCase();
        if (key !== "z" && key !== "y") return;
        event.preventDefault();
        if (key === "y" || event.shiftKey) desk.redo();
        else desk.undo();
      },
      { signal },
    );
    addEventListener("storage", ({ key }) => idOfKey(key) === desk.draft.peek().id && desk.heard(), { signal });
    addEventListener("pagehide", () => desk.flush(), { signal });
    return () => {
      stopping.abort();
      desk.flush();
    };
  }, [desk]);
}
