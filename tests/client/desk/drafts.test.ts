// Drafts on a browser's shelf: kept at once, never overwritten by another window, and kept without their history when room is short.
import { expect, test } from "vitest";
import { type Draft, memoryShelf, openDrafts, type Shelf } from "../../../client/pages/desk/drafts.ts";
import { openDesk } from "../../../client/pages/desk/openDesk.ts";
import { NO_HISTORY } from "../../../shared/desk/history.ts";

const draft = (id: string, text: string): Draft => ({
  id,
  title: id,
  text,
  history: NO_HISTORY,
  changed: 1,
  revision: 0,
  begun: true,
});
const now = () => 5;

test("are listed by their last change, and nothing else of the storage is", () => {
  const shelf = memoryShelf();
  shelf.setItem("two-winners.name", "Mira");
  shelf.setItem("two-winners.desk.broken", "{");
  const drafts = openDrafts(shelf);
  drafts.keep({ ...draft("old", "title: a"), changed: 1 });
  drafts.keep({ ...draft("new", "title: b"), changed: 2 });
  expect(drafts.list().map(({ id }) => id)).toEqual(["new", "old"]);
  expect(drafts.remove("new")?.text).toBe("title: b");
  expect(drafts.read("new")).toBeNull();
});

test("of two windows the second one sees the first one's change instead of overwriting it", () => {
  const drafts = openDrafts(memoryShelf());
  const kept = drafts.keep(draft("a", "title: first\n"));
  if (!kept.ok) throw new Error("not kept");
  const [one, two] = [openDesk(kept.value, drafts, now), openDesk(kept.value, drafts, now)];
  expect(one.change({ type: "set", path: ["title"], value: "by one" })).toBe(true);
  two.change({ type: "set", path: ["title"], value: "by two" });
  expect(two.text.value).toBe("title: by one\n");
  expect(two.refusal.value).toEqual({ reason: "elsewhere" });
  two.change({ type: "set", path: ["title"], value: "by two" });
  one.heard();
  expect(one.text.value).toBe("title: by two\n");
  expect(drafts.read("a")?.text).toBe("title: by two\n");
});

test("lose their history before their text when the browser has no more room", () => {
  const memory = memoryShelf();
  const small: Shelf = {
    get length() {
      return memory.length;
    },
    key: (index) => memory.key(index),
    getItem: (key) => memory.getItem(key),
    removeItem: (key) => memory.removeItem(key),
    setItem(key, value) {
      if (value.length > 600) throw new DOMException("full", "QuotaExceededError");
      memory.setItem(key, value);
    },
  };
  const drafts = openDrafts(small);
  const desk = openDesk(draft("a", "title: a\n"), drafts, now);
  for (let number = 0; number < 12; number += 1)
    desk.change({ type: "set", path: ["title"], value: `title ${number}` });
  expect(drafts.read("a")?.text).toBe("title: title 11\n");
  desk.change({ type: "set", path: ["summary"], value: "long ".repeat(200) });
  expect(desk.refusal.value).toEqual({ reason: "full" });
  expect(drafts.read("a")?.text).toBe("title: title 11\n");
});

test("undo counts what is still being typed, and survives a reload", () => {
  const drafts = openDrafts(memoryShelf());
  const desk = openDesk(draft("a", "title: a\n"), drafts, now);
  const stop = desk.typing(() => {
    stop();
    desk.change({ type: "set", path: ["title"], value: "typed" });
  });
  desk.undo();
  expect(desk.text.value).toBe("title: a\n");
  const again = openDesk(drafts.read("a") ?? draft("a", ""), drafts, now);
  again.redo();
  expect(again.text.value).toBe("title: typed\n");
  expect(again.draft.value.title).toBe("typed");
});

test("a refused change leaves everything as it was and says why", () => {
  const desk = openDesk(draft("a", "title: ["), openDrafts(memoryShelf()), now);
  expect(desk.change({ type: "set", path: ["title"], value: "x" })).toBe(false);
  expect([desk.text.value, desk.refusal.value]).toEqual(["title: [", { reason: "unreadable" }]);
});
