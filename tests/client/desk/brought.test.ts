// What a session with cases of this browser sends: their texts, under names that people can read and that no case of the library has.
import { expect, test } from "vitest";
import { ownName } from "../../../client/pages/desk/ownName.ts";
import { listed, withTexts } from "../../../client/pages/host/brought.ts";
import { readOwn } from "../../../client/pages/host/ownCases.ts";
import { blankCase } from "../../../shared/desk/blankCase.ts";
import { NO_HISTORY } from "../../../shared/desk/history.ts";
import { presetOf } from "../../../shared/session/presets.ts";
import { WORDS } from "../../shared/desk/words.ts";

const text = blankCase(WORDS, "en");
const draft = (id: string, title: string, of = text) => ({
  id,
  title,
  text: of,
  history: NO_HISTORY,
  changed: 1,
  revision: 1,
  begun: true,
});

test("every case goes once, also when two have one title", () => {
  const settings = presetOf("long", "A day", "own.a", "own.b");
  const drafts = new Map([
    ["a", draft("a", "Same")],
    ["b", draft("b", "Same")],
  ]);
  const sent = withTexts(
    { ...settings, agenda: [...settings.agenda, ...settings.agenda] },
    (id) => drafts.get(id) ?? null,
  );
  expect(sent.own?.map(({ name }) => name)).toEqual(["✎ Same", "✎ Same (2)"]);
  expect(sent.settings.agenda.map(({ scenario }) => scenario)).toEqual([
    "✎ Same",
    "✎ Same (2)",
    "✎ Same",
    "✎ Same (2)",
  ]);
});

test("settings without cases of one's own go as they are", () => {
  const settings = presetOf("quick", "A day", "plant-scheduler", null);
  expect(withTexts(settings, () => null)).toEqual({ settings });
});

test("a long title is cut to what a name may have", () => {
  expect(ownName("x".repeat(120)).length).toBeLessThanOrEqual(64);
  expect(ownName("x".repeat(120), [ownName("x".repeat(120))])).toMatch(/x \(2\)$/);
});

test("drafts that load are cards; the others are named", () => {
  const { cards, broken } = readOwn([draft("a", "Good"), draft("b", "Bad", "title: [")]);
  expect(cards.map(({ id, title, issues }) => [id, title, issues.length])).toEqual([["own.a", "A new case", 3]]);
  expect(broken).toEqual(["Bad"]);
  const library = { ...cards[0], id: "plant-scheduler" } as NonNullable<(typeof cards)[0]>;
  expect(listed([library, ...cards])).toEqual([library]);
  expect(listed(cards)).toEqual(cards);
});
