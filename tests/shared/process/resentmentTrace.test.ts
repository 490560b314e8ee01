// Resentment turn by turn: each turn holds what could be felt when it was over, without what the deal adds.
import { expect, it } from "vitest";
import { analysisOf } from "../../../shared/outcome/memo.ts";
import { traceResentment } from "../../../shared/process/resentmentTrace.ts";
import { price, Recording } from "./recording.ts";

const traced = ({ entries }: Recording) =>
  traceResentment(price, analysisOf(price), entries).map(({ turn, resentment }) => [
    turn,
    Math.round(resentment.buyer * 100),
    Math.round(resentment.seller * 100),
  ]);

it("is nothing before anything was felt", () => expect(traced(new Recording(price))).toEqual([[0, 0, 0]]));

it("grows with pressure and with what is given for nothing, in the turn in which it happens", () => {
  const talk = new Recording(price).offer("buyer", [10]).offer("seller", [90]).warn("buyer");
  talk.offer("buyer", [30]).offer("seller", [90]).warn("seller").warn("seller");
  expect(traced(talk)).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 5], // a third of 0.15 for one warning
    [3, 20, 5], // 20 points given, nothing back yet
    [4, 30, 5], // and two warnings received
  ]);
});

it("knows nothing of the deal, and nothing that came after the last turn changes an earlier one", () => {
  const talk = new Recording(price).offer("buyer", [10]).offer("seller", [90]);
  const before = traced(talk);
  expect(traced(talk.sign("buyer"))[0]).toEqual(before[0]);
  expect(traced(talk).length).toBe(3);
});
