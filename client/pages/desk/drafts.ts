// The cases that this browser keeps: texts with their history, one key of the storage each. What was written here never leaves
// the browser by itself. It reads no YAML.
import { type History, NO_HISTORY } from "../../../shared/desk/history.ts";
import { fail, ok, type Result } from "../../../shared/result.ts";

export interface Draft {
  readonly id: string;
  /** As the list shows it; the text has the last word. */
  readonly title: string;
  readonly text: string;
  readonly history: History;
  /** When it changed last, ms. */
  readonly changed: number;
  /** Counts the times that it was kept. */
  readonly revision: number;
  /** Begun at the desk: then ids follow names. False for a file that came from elsewhere. */
  readonly begun: boolean;
}

/** Why a draft was not kept. `newer`: another window kept it meanwhile. `full`: the browser has no room left. */
export type NotKept = { readonly reason: "newer"; readonly draft: Draft } | { readonly reason: "full" };

/** The part of a browser's storage that is used. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "two-winners.desk.";
export const keyOf = (id: string): string => PREFIX + id;
/** The draft that a key of the storage belongs to; null for other keys. */
export const idOfKey = (key: string | null): string | null =>
  key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;

export interface Drafts {
  /** The latest changed first. */
  list(): readonly Draft[];
  read(id: string): Draft | null;
  /** Keeps a draft that builds on this revision; answers it with the next one. */
  keep(draft: Draft): Result<Draft, NotKept>;
  /** Takes a draft away; answers it, so that it can be kept again. */
  remove(id: string): Draft | null;
}

function parsed(stored: string | null): Draft | null {
  try {
    const draft = JSON.parse(stored ?? "null") as Draft | null;
    return draft && typeof draft.text === "string" && typeof draft.id === "string" ? draft : null;
  } catch {
    return null;
  }
}

/** The drafts on a shelf. A history for which there is no room is given up before the text is. */
export function openDrafts(shelf: Shelf): Drafts {
  const read = (id: string) => parsed(shelf.getItem(keyOf(id)));
  const put = (draft: Draft): boolean => {
    try {
      shelf.setItem(keyOf(draft.id), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  };
  return {
    list() {
      const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
      const drafts = keys.flatMap((key) => {
        const draft = idOfKey(key) === null ? null : parsed(shelf.getItem(key ?? ""));
        return draft ? [draft] : [];
      });
      return drafts.sort((a, b) => b.changed - a.changed);
    },
    read,
    keep(draft) {
      const now = read(draft.id);
      if (now && now.revision > draft.revision) return fail({ reason: "newer", draft: now });
      const next = { ...draft, revision: draft.revision + 1 };
      return put(next) || put({ ...next, history: NO_HISTORY }) ? ok(next) : fail({ reason: "full" });
    },
    remove(id) {
      const draft = read(id);
      shelf.removeItem(keyOf(id));
      return draft;
    },
  };
}

/** A shelf that lasts until the page is left, for browsers that keep nothing. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
