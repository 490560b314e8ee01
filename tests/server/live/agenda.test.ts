// Which text a case of an agenda is pinned to: the library's, one that was brought along, or the one it is pinned to already.
import { expect, it } from "vitest";
import { identityIn, identityOf, textsOf } from "../../../server/live/agenda.ts";
import { readOwnCase } from "../../../server/ownCase.ts";
import type { Library, LibraryCase } from "../../../server/scenarios.ts";
import { blankCase } from "../../../shared/desk/blankCase.ts";
import { OWN_CASE } from "../../../shared/sessionProtocol.ts";
import { WORDS } from "../../shared/desk/words.ts";
import { settings } from "../../support/workshop.ts";

const NAME = `${OWN_CASE}A new case`;
const read = readOwnCase(blankCase(WORDS, "en"));
if (!read.ok) throw new Error(read.error);
const own = read.value;
const plant = { ...own, hash: "plant", scenario: { ...own.scenario, id: "plant-scheduler" } } satisfies LibraryCase;
const library = { byId: (id: string) => (id === "plant-scheduler" ? plant : undefined) } as unknown as Library;

const [round] = settings().agenda;
const agenda = ["plant-scheduler", NAME, NAME].map((scenario) => ({
  ...(round as NonNullable<typeof round>),
  scenario,
}));

it("takes a case that was brought along, by its name in the agenda", () => {
  const brought = new Map([[NAME, own]]);
  expect(identityOf(library, NAME)).toBeUndefined();
  expect(identityOf(library, NAME, brought)).toEqual({ hash: own.hash, family: "a-new-case" });
  expect(textsOf(library, { agenda }, brought).map(({ hash }) => hash)).toEqual(["plant", own.hash, own.hash]);
});

it("leaves a case of a running session pinned as it was", () => {
  const state = { settings: settings({ agenda }), scenarios: ["plant", own.hash, own.hash], cases: [0, 1, 1] };
  expect(identityIn(state, library, NAME)).toEqual({ hash: own.hash, family: "own 1" });
  expect(identityIn(state, library, "plant-scheduler")).toEqual({ hash: "plant", family: "plant-scheduler" });
  expect(identityIn(state, library, `${OWN_CASE}Another`)).toBeUndefined();
  const twins = { ...state, cases: [0, 0, 0] };
  expect(identityIn(twins, library, NAME)?.family).toBe("plant-scheduler");
});
