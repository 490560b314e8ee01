// What a scenario is once a good file is loaded: the case of the rules, and a file with nothing but what is required.

import { describe, expect, test } from "vitest";
import { issueRanges } from "../../../shared/scenario/importance.ts";
import { changed, load, MINIMAL, PLANT, problemsOf, SMALL } from "./fixture.ts";

describe("plant-scheduler.yaml", () => {
  const plant = load(PLANT);
  const { buyer, seller } = plant.seats;

  test("has its public parts", () => {
    expect(plant).toMatchObject({
      format: 1,
      id: "plant-scheduler",
      title: "The plant scheduler",
      turns: 24,
      quorum: 0.6,
    });
    expect(plant.minutes).toEqual({ planning: 8, negotiating: 20 });
    expect(plant.teaches).toEqual(["strategic-empathy", "asking", "consensus", "logrolling"]);
    expect(plant.setting).toMatch(/^Northgate Valves runs .* settle the terms\.$/s);
    expect(plant.issues.map((issue) => issue.options.length)).toEqual([5, 3, 4, 4, 3, 4, 3]);
    expect(plant.issues[0]?.options[4]).toEqual({ id: "p100", name: "100,000" });
    expect(plant.issues.slice(0, 6).every((issue) => issue.lock === null)).toBe(true);
    expect(plant.issues[6]?.lock).toEqual({ seat: "buyer", fact: "failed-before", whileLocked: 0 });
  });

  test("keeps a name whose comma is not in quotes", () => {
    expect(plant.issues[1]?.options[2]?.name).toBe("One plant first, then the others");
    expect(plant.issues[6]?.options[2]?.name).toBe("Eight weeks, with the right to leave");
  });

  test("has points, alternatives and pressure by number", () => {
    expect(buyer.points[2]).toEqual([0, 900, 1900, 2600]);
    expect(seller.points[3]).toEqual([2600, 1800, 900, 0]);
    expect(buyer.forbidden).toEqual([[], [], [], [], [], [], []]);
    expect(buyer.alternatives.map(({ id, points }) => [id, points])).toEqual([
      ["nothing", 1500],
      ["compressor-hall", 2000],
    ]);
    expect(seller.pressure).toEqual({ deadline: 12, grace: 6, cost: 50, reason: "The year closes in three weeks." });
  });

  test("has a fear with relief for every option", () => {
    expect(buyer.fear?.points).toBe(2400);
    expect(buyer.fear?.relief).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0],
      [0, 0, 100, 200],
      [0, 900, 1400],
    ]);
    expect(seller.fear).toBeNull();
    expect(issueRanges(buyer)).toEqual([2400, 900, 2600, 400, 600, 600, 1700]);
  });

  test("has claims and objections by number", () => {
    expect(buyer.facts.map((fact) => fact.claim)).toEqual([
      { kind: "priority", issue: 2, rank: 1 },
      { kind: "fear" },
      { kind: "stakeholder", stakeholder: "shop-floor" },
      { kind: "walk-away", points: 2000 },
      { kind: "relief", issue: 6 },
    ]);
    expect(seller.facts[1]).toMatchObject({ id: "discount-rule", topic: "concerns", claim: null, evidence: false });
    expect(buyer.objections.map(({ id, about }) => [id, about])).toEqual([
      ["fear", { kind: "fear" }],
      ["not-my-decision", null],
      ["timing", null],
    ]);
    expect(seller.objections[0]).toEqual({ id: "price", text: null, about: { kind: "issue", issue: 0 } });
  });

  test("has stakeholders with rows for their own issues only", () => {
    expect(buyer.stakeholders.map(({ id, veto, power }) => [id, veto, power])).toEqual([
      ["finance", true, 2],
      ["it", false, 2],
      ["shop-floor", true, 2],
      ["plant-managers", false, 1],
    ]);
    expect(buyer.stakeholders[0]?.points).toEqual([[40, 30, 20, 10, 0], [], [], [0, 4, 8, 12], [], [], []]);
    expect(buyer.stakeholders[0]?.minimum).toBe(18);
    expect(seller.stakeholders).toEqual([]);
  });
});

test("a file with only what is required gets every default", () => {
  const base = { brief: "", forbidden: [[]], fear: null, facts: [], stakeholders: [] };
  const objections = ["priority", "timing", "not-my-decision"].map((id) => ({ id, text: null, about: null }));
  expect(load(MINIMAL)).toEqual({
    format: 1,
    id: "minimal",
    language: "en",
    twinOf: null,
    order: 1000,
    title: "Only what is required",
    summary: "",
    teaches: [],
    minutes: { planning: 8, negotiating: 20 },
    setting: "",
    issues: [
      {
        id: "price",
        name: "Price",
        options: [
          { id: "low", name: "Low" },
          { id: "very-high", name: "Very high" },
        ],
        lock: null,
      },
    ],
    seats: {
      buyer: {
        ...base,
        title: "Buyer",
        points: [[150, 0]],
        alternatives: [{ id: "nothing", name: "Nothing", points: 0 }],
        pressure: { grace: 6, deadline: 12, cost: 2, reason: "" },
        objections,
      },
      seller: {
        ...base,
        title: "Seller",
        points: [[0, 40]],
        alternatives: [{ id: "next-customer", name: "Next customer", points: -5 }],
        pressure: { grace: 6, deadline: 12, cost: 1, reason: "" },
        objections,
      },
    },
    turns: 24,
    quorum: 0.6,
    note: null,
  });
});

describe("defaults", () => {
  test("a seat with a fear can object out of it", () => {
    const text = changed(MINIMAL, "  seller:", "    fear: { points: 10 }\n  seller:");
    const { buyer } = load(text).seats;
    expect(buyer.fear).toEqual({ name: "Fear of failure", points: 10, relief: [[0, 0]] });
    expect(buyer.objections.at(-1)).toEqual({ id: "fear", text: null, about: { kind: "fear" } });
  });

  test("pressure and minutes may be given in part", () => {
    const small = load(SMALL);
    expect(small.minutes).toEqual({ planning: 5, negotiating: 20 });
    // 1% of the range 240 of the buyer's points, rounded up.
    expect(small.seats.buyer.pressure).toEqual({ deadline: 10, grace: 4, cost: 3, reason: "" });
  });

  test("an empty list of objections stays empty", () => {
    expect(load(changed(SMALL, "objections: [timing]", "objections: []")).seats.seller.objections).toEqual([]);
  });
});

test("a file with every key is resolved to numbers", () => {
  const { buyer, seller } = load(SMALL).seats;
  expect(buyer.forbidden).toEqual([[2], [], [], [], []]);
  expect(buyer.facts[2]?.claim).toEqual({ kind: "limit", issue: 0, option: 2 });
  expect(buyer.facts[4]?.claim).toEqual({ kind: "deadline", turns: 10 });
  expect(seller.facts[0]?.evidence).toBe(true);
  expect(buyer.objections).toEqual([
    { id: "price", text: null, about: { kind: "issue", issue: 0 } },
    { id: "fear", text: null, about: { kind: "fear" } },
    { id: "not-now", text: null, about: null },
    { id: "too-slow", text: "That is too slow.", about: { kind: "issue", issue: 3 } },
    { id: "boss-says-no", text: null, about: { kind: "stakeholder", stakeholder: "boss" } },
    { id: "once-bitten", text: null, about: { kind: "fear" } },
  ]);
  expect(buyer.stakeholders[1]).toMatchObject({ name: "Crew", brief: "", power: 1, veto: false });
});

test("names are texts however they look, and YAML aliases may save writing", () => {
  const text = changed(
    SMALL,
    "buyer:\n    points:\n      price: [100, 60, 0]",
    "buyer:\n    points:\n      price: &row [100, 60, 0]",
  );
  expect(load(changed(text, "price: [0, 50, 100]", "price: *row")).seats.seller.points[0]).toEqual([100, 60, 0]);
  expect(load(changed(SMALL, "name: Low }", "name: 20, or a little more }")).issues[0]?.options[0]?.name).toBe(
    "20, or a little more",
  );
});

describe("what just keeps the rules", () => {
  test.each([
    ["any rank of a tie", "rank: 4", "rank: 3"],
    ["a range of 100,000", "term: [0, 70]", "term: [0, 99855]"],
    ["a minimum that only the best package reaches", "minimum: 1 }", "minimum: 2 }"],
    ["a deadline at the end of the grace", "grace: 4", "grace: 10"],
    ["a whole quorum", "quorum: 0.5", "quorum: 1"],
    ["negative points", "delivery: [5, 0]", "delivery: [-5, -10]"],
  ])("%s", (_, from, to) => {
    expect(problemsOf(changed(SMALL, from, to))).toEqual([]);
  });
});
