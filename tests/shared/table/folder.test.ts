// The folder of a seat: its own guesses come with it, so that any device has them, and those of the other seat never do.
import { expect, it } from "vitest";
import { folderFor } from "../../../shared/table/folder.ts";
import { STEPS } from "../../../shared/table/phase.ts";
import type { Prediction } from "../../../shared/table/prediction.ts";
import { PLANT, Play } from "./play.ts";

const GUESS: Prediction = {
  priorities: [3, 1, 0],
  directions: ["opposed", null, "same", null, null, "indifferent", null],
  walkAway: { band: "high", confidence: 0.65 },
  hardest: { issue: 2, confidence: 0.95 },
  fears: null,
};

it("holds what the seat itself has guessed, before and after the talk, and nothing that the other has", () => {
  const play = new Play(undefined, { steps: STEPS }).start();
  const guesses = (seat: "buyer" | "seller") => folderFor(PLANT, play.state, seat).own.predictions;
  expect(guesses("buyer")).toEqual({ before: null, after: null });
  play.do("buyer", { type: "plan", target: 4321, prediction: GUESS });
  expect(guesses("buyer")).toEqual({ before: GUESS, after: null });
  expect(JSON.stringify(folderFor(PLANT, play.state, "seller"))).not.toContain("0.95");
  play.do("seller", { type: "ready" });
  play.offer("seller", [2, 1, 2, 1, 1, 2, 0]).do("buyer", { type: "accept", offer: 1 });
  play.do("buyer", { type: "predict", prediction: { ...GUESS, priorities: [] } });
  expect(guesses("buyer")).toEqual({ before: GUESS, after: { ...GUESS, priorities: [] } });
  expect(guesses("seller")).toEqual({ before: null, after: null });
});
