// The draft package of a table: it lives in this browser, survives a reload, and is never touched by a refused or lost move.
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Folder } from "../../shared/protocol.ts";
import type { Package } from "../../shared/scenario/types.ts";
import type { TableView } from "../../shared/table/view.ts";
import { fitDraft } from "./present/draft.ts";

const keyOf = (tableId: string, seat: string): string => `two-winners:draft:${tableId}:${seat}`;

function stored(key: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

export interface DraftOf {
  readonly draft: Package;
  set(draft: Package): void;
}

/** The draft, fitted to the table as it is now. Until it is touched it follows my last offer. */
export function useDraft(tableId: string, folder: Folder, table: TableView): DraftOf {
  const key = keyOf(tableId, folder.seat);
  const wanted = useSignal<readonly unknown[] | null>(null);
  useMemo(() => {
    wanted.value = stored(key);
  }, [key]);
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key === key) wanted.value = stored(key);
    };
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, [key]);
  const set = (next: Package) => {
    wanted.value = next;
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Storage is full or forbidden: the draft lasts as long as this page.
    }
  };
  return { draft: fitDraft(folder, table, wanted.value), set };
}
