// One draft on the desk: its text and what it holds, changes, undo, redo. Every change is kept at once; what another window keeps
// meanwhile is never overwritten.
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { readValue } from "../../../shared/desk/applySteps.ts";
import type { Change, DeskRefusal } from "../../../shared/desk/change.ts";
import { edit } from "../../../shared/desk/edit.ts";
import { parted, recorded, redone, undone } from "../../../shared/desk/history.ts";
import { type Plain, valueAt } from "../../../shared/desk/step.ts";
import type { Draft, Drafts } from "./drafts.ts";

export interface Desk {
  readonly draft: ReadonlySignal<Draft>;
  readonly text: ReadonlySignal<string>;
  /** What the text holds; undefined while it cannot be read. */
  readonly value: ReadonlySignal<Plain | undefined>;
  /** Why the last change was not made or not kept; null when it was. */
  readonly refusal: ReadonlySignal<DeskRefusal | { readonly reason: "full" | "elsewhere" } | null>;
  /** Counts the times that the text became another one without being typed here. */
  readonly turns: ReadonlySignal<number>;
  /** Makes a change. Changes of the same kind in a row are one step back. False when it was refused. */
  change(change: Change, kind?: string): boolean;
  undo(): void;
  redo(): void;
  /** Whatever is being typed counts now. */
  flush(): void;
  /** Has `typed` called by `flush`; answers how to end that. */
  typing(typed: () => void): () => void;
  /** Another window kept this draft. */
  heard(): void;
  /** The next change is a step of its own. */
  part(): void;
}

export function openDesk(first: Draft, drafts: Drafts, now: () => number): Desk {
  const draft = signal(first);
  const refusal = signal<ReturnType<Desk["refusal"]["peek"]>>(null);
  const turns = signal(0);
  const text = computed(() => draft.value.text);
  const value = computed(() => readValue(text.value));
  const typists = new Set<() => void>();

  function keep(next: Draft): void {
    const title = valueAt(readValue(next.text), ["title"]);
    const kept = drafts.keep({ ...next, changed: now(), title: typeof title === "string" ? title : next.title });
    batch(() => {
      if (kept.ok) draft.value = kept.value;
      else if (kept.error.reason === "newer") {
        // The other window was first: what it kept is shown here, and what was changed here is said to be lost.
        draft.value = kept.error.draft;
        turns.value += 1;
      } else draft.value = next;
      refusal.value = kept.ok ? null : { reason: kept.error.reason === "newer" ? "elsewhere" : "full" };
    });
  }

  function turn(step: typeof undone): void {
    desk.flush();
    const made = step(draft.value.text, draft.value.history);
    if (!made) return;
    keep({ ...draft.value, ...made });
    turns.value += 1;
  }

  const desk: Desk = {
    draft,
    text,
    value,
    refusal,
    turns,
    change(change, kind = "") {
      const before = draft.value;
      const made = edit(before.text, change);
      if (!made.ok) {
        refusal.value = made.error;
        return false;
      }
      if (made.value === before.text) refusal.value = null;
      else keep({ ...before, text: made.value, history: recorded(before.history, before.text, made.value, kind) });
      return true;
    },
    undo: () => turn(undone),
    redo: () => turn(redone),
    flush() {
      for (const typed of [...typists]) typed();
    },
    typing(typed) {
      typists.add(typed);
      return () => void typists.delete(typed);
    },
    heard() {
      const newest = drafts.read(draft.value.id);
      if (!newest || newest.revision <= draft.value.revision) return;
      batch(() => {
        draft.value = newest;
        turns.value += 1;
        refusal.value = { reason: "elsewhere" };
      });
    },
    part() {
      draft.value = { ...draft.value, history: parted(draft.value.history) };
    },
  };
  return desk;
}
