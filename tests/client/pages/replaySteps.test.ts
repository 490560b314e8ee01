// The steps of the replay: every move in its order, with the offers that lie on the map by then; offers alone without a history.
import { expect, test } from "vitest";
import { replaySteps } from "../../../client/pages/debrief/replaySteps.ts";
import type { Debrief } from "../../../shared/protocol.ts";
import { offered, opening, stateOf, viewOf } from "../table/plant.ts";

const PKG = [2, 1, 2, 1, 1, 2, 0];
const OTHER = [3, 1, 2, 1, 1, 2, 0];
const place = { buyer: 1, seller: 1 };
const debrief = {
  offers: [
    { number: 1, seat: "seller", package: PKG, ...place },
    { number: 2, seat: "buyer", package: OTHER, ...place },
  ],
  signed: { package: OTHER, ...place },
} as unknown as Debrief;

test("without a history each offer is a step, the signed one the last", () =>
  expect(replaySteps(debrief, null)).toEqual([
    { offers: 1, seat: "seller", kind: "offer", line: null },
    { offers: 2, seat: "buyer", kind: "signed", line: null },
  ]));

test("with a history every move is a step, and an offer stays on the map from its own step on", () => {
  const state = stateOf([
    ...opening(),
    { type: "asked", seat: "buyer", topic: "concerns" },
    ...offered("seller", 1, PKG, 1),
    { type: "said", seat: "buyer", text: "hm" },
    ...offered("buyer", 2, OTHER, 2),
    { type: "signed", seat: "seller", offer: 2, surplus: { buyer: 0, seller: 0 }, left: 0 },
  ]);
  const steps = replaySteps(debrief, viewOf(state, "buyer"));
  expect(steps.map(({ offers, seat, kind, line }) => [line?.kind, seat, kind, offers])).toEqual([
    ["asked", "buyer", "move", 0],
    ["offered", "seller", "offer", 1],
    ["said", "buyer", "move", 1],
    ["offered", "buyer", "offer", 2],
    ["accepted", "seller", "signed", 2],
  ]);
});
