// The draft package of a table and those kept beside it: they live in this browser, and no refused or lost move touches them.
import type { Folder, RoomView } from "../../shared/protocol.ts";
import type { Package } from "../../shared/scenario/types.ts";
import { useKept } from "../pages/steps/useKept.ts";
import { fitBeside } from "./present/beside.ts";
import { fitDraft } from "./present/draft.ts";

export interface DraftOf {
  readonly draft: Package;
  set(draft: Package): void;
  readonly beside: readonly Package[];
  setBeside(packages: readonly Package[]): void;
}

const list = (stored: unknown): readonly unknown[] | null => (Array.isArray(stored) ? stored : null);

/** The draft and what lies beside it, fitted to the table as it is now. Until it is touched the draft follows my last offer. */
export function useDraft(tableId: string, folder: Folder, view: RoomView): DraftOf {
  const wanted = useKept("draft", tableId, folder.seat, list);
  const kept = useKept("beside", tableId, folder.seat, list);
  return {
    draft: fitDraft(folder, view.table, wanted.value),
    set: wanted.set,
    beside: fitBeside({ folder, view }, kept.value ?? []),
    setBeside: kept.set,
  };
}
