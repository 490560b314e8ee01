// The plant scheduler as these tests see it: loaded from its file, views folded from events, and present's answer for a seat.
import { readFileSync } from "node:fs";
import { t } from "../../../client/i18n/index.ts";
import { fitDraft } from "../../../client/table/present/draft.ts";
import type { Words } from "../../../client/table/present/words.ts";
import { type Input, type Presented, present } from "../../../client/table/present.ts";
import type { RoomView } from "../../../shared/protocol.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { bySeat, type Scenario, type Seat } from "../../../shared/scenario/types.ts";
import type { Opened, TableEvent } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import type { TableState } from "../../../shared/table/state.ts";
import { ownView, tableView } from "../../../shared/table/view.ts";

function load(): Scenario {
  const file = new URL("../../../server/scenarios/plant-scheduler.yaml", import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"), "plant-scheduler.yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export const scenario = load();

/** The events with which a table of this scenario starts, up to the first move. */
export const opening = (at = 0): TableEvent[] => [
  {
    type: "opened",
    scenario: "hash",
    seed: 1,
    rules: 1,
    reveal: "itself",
    talk: "chat",
    steps: [],
    inherited: { buyer: 0, seller: 0 },
    planning: scenario.minutes.planning * 60_000,
    length: scenario.minutes.negotiating * 60_000,
    turns: scenario.turns,
    open: scenario.issues.map((i) => i.lock === null),
  },
  { type: "seated", seat: "buyer", person: "p1" },
  { type: "seated", seat: "seller", person: "p2" },
  { type: "readied", seat: "buyer" },
  { type: "readied", seat: "seller" },
  { type: "began", phase: "negotiating", deadline: at + scenario.minutes.negotiating * 60_000 },
];

/** An offer with the turn that it passes, as the rules would record it. */
export const offered = (seat: Seat, offer: number, pkg: readonly number[], turn: number): TableEvent[] => [
  { type: "turned", turn, seat, cost: bySeat(() => Math.max(0, turn - 6) * 50) },
  { type: "offered", seat, offers: [{ number: offer, package: pkg }], final: false },
];

export const stateOf = (events: readonly TableEvent[]): TableState =>
  fold(events.map((event, index) => ({ seq: index + 1, at: index * 1000, by: "host", events: [event] })));

export const viewOf = (state: TableState, seat: Seat): RoomView => ({
  table: tableView(state),
  own: ownView(state, seat),
  people: { buyer: { name: "Mira", here: true }, seller: { name: "Jonas", here: true } },
});

/** The buyer's draft of the pictures, and the offer of the seller that it answers. */
export const MINE = [1, 1, 3, 1, 2, 2, 2];
export const THEIRS = [3, 1, 2, 0, 2, 2, 0];

export const fearNamed: readonly TableEvent[] = [
  { type: "asked", seat: "seller", topic: "concerns" },
  { type: "answered", seat: "buyer", facts: ["failed-before"], claims: 0 },
  { type: "unlocked", issue: 6 },
  { type: "relieved", seat: "buyer", kind: "answer", points: 240 },
];

/** Five offers, with the fear named before the fourth. */
export const play: readonly TableEvent[] = [
  ...offered("seller", 1, [4, 0, 1, 0, 2, 3, 0], 1),
  ...offered("buyer", 2, [0, 2, 3, 3, 0, 0, 0], 2),
  ...offered("seller", 3, [3, 0, 2, 0, 2, 3, 0], 3),
  ...fearNamed,
  ...offered("buyer", 4, [1, 1, 3, 2, 2, 2, 2], 4),
  ...offered("seller", 5, THEIRS, 5),
];

/** Offer 5 declined for the fear of it. */
export const declined: TableEvent = {
  type: "declined",
  seat: "buyer",
  offer: 5,
  objection: "timing",
  about: { kind: "fear" },
};

/** Offers made at once, with the turn that they pass. */
export const several = (
  seat: Seat,
  first: number,
  packages: readonly (readonly number[])[],
  turn: number,
): TableEvent[] => [
  { type: "turned", turn, seat, cost: bySeat(() => 0) },
  {
    type: "offered",
    seat,
    offers: packages.map((pkg, index) => ({ number: first + index, package: pkg })),
    final: false,
  },
];

/** What a seat sees after these events. */
export function table(
  events: readonly TableEvent[],
  draft: readonly number[] | null = MINE,
  seat: Seat = "buyer",
  now = 0,
  rest: Partial<Pick<Input, "beside" | "looking" | "hidden">> & { readonly settings?: Partial<Opened> } = {},
): Presented {
  const [opened, ...others] = opening();
  const first = { ...opened, ...rest.settings } as TableEvent;
  const state = stateOf([first, ...others, ...events]);
  const folder = folderFor(scenario, state, seat);
  const view = viewOf(state, seat);
  const { beside = [], looking = 0, hidden = new Set<string>() } = rest;
  return present({ view, folder, draft: fitDraft(folder, view.table, draft), beside, looking, hidden, now });
}

export const said = (words: Words | null): string | null => words && t(words.key, words.values);
