// The command `analyse`: the JSON that other programs rely on, with known numbers, and every way to call it wrongly.

import { describe, expect, it } from "vitest";
import { analyseCommand } from "../../../server/cli/analyse.ts";
import { call, fileOf, MINIMAL, PLANT, run, SMALL } from "./run.ts";

const json = async (...args: string[]) => {
  const { code, out, err } = await run("analyse", ...args, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
};

/** The middle of everything, rounded up. */
const MIDDLE =
  "price=p80,rollout=two-waves,training=five-days,payment=quarterly,term=two,reference=story,pilot=eight-weeks";

describe("analyse --json", () => {
  it("gives the known numbers of the plant scheduler", async () => {
    const summary = await json(PLANT);
    expect(Object.keys(summary)).toEqual([
      ...["packages", "ratifiable", "frontier", "nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"],
      ...["walkAway", "gMax"],
    ]);
    expect(summary).toMatchObject({
      packages: 8640,
      ratifiable: 3720,
      nash: {
        buyer: 3320,
        seller: 3600,
        package: {
          ...{ price: "p80", rollout: "one-first", training: "coach", payment: "upfront" },
          ...{ term: "three", reference: "visits", pilot: "exit" },
        },
      },
      kalaiSmorodinsky: { buyer: 3520, seller: 3300 },
      egalitarian: { buyer: 3320, seller: 3600 },
      utilitarian: { buyer: 3320, seller: 3600 },
      walkAway: { buyer: 2000, seller: 2900 },
      gMax: { buyer: 5270, seller: 4650 },
    });
    expect(summary.frontier.length).toBe(17);
    expect(summary.frontier).toContainEqual(summary.nash);
    for (const point of summary.frontier) expect(Object.keys(point)).toEqual(["buyer", "seller", "package"]);
  });

  it("needs only issues, points and alternatives", async () => {
    // Low is worth 150 and 0 + 5, very high 0 and 40 + 5: only the first leaves both something.
    expect(await json(MINIMAL)).toEqual({
      packages: 2,
      ratifiable: 2,
      frontier: [
        { buyer: 0, seller: 45, package: { price: "very-high" } },
        { buyer: 150, seller: 5, package: { price: "low" } },
      ],
      nash: { buyer: 150, seller: 5, package: { price: "low" } },
      kalaiSmorodinsky: { buyer: 150, seller: 5, package: { price: "low" } },
      egalitarian: { buyer: 150, seller: 5, package: { price: "low" } },
      utilitarian: { buyer: 150, seller: 5, package: { price: "low" } },
      walkAway: { buyer: 0, seller: -5 },
      gMax: { buyer: 150, seller: 45 },
    });
  });

  it("has no solution points without a zone of agreement", async () => {
    const summary = await json(fileOf(plainCase(1, { walkAway: 50 })));
    expect(summary).toMatchObject({ nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null });
    expect(summary.gMax).toEqual({ buyer: null, seller: null });
  });

  it.each([
    [53, 2 ** 53],
    [54, "18014398509481984"],
    [60, "1152921504606846976"],
  ])("counts 2^%i packages exactly", async (issues, count) => {
    const summary = await json(fileOf(plainCase(issues)));
    expect([summary.packages, summary.ratifiable]).toEqual([count, count]);
  });
});

describe("analyse --package", () => {
  it("scores the middle of everything", async () => {
    const { outcome, frontier } = await json(PLANT, "--package", MIDDLE);
    // Buyer 1200 + 500 + 1900 + 300 + 400 + 300 + 200 = 4800, fear 2400 - 900 - 100 - 3 * 240 = 680: 4800 - 2000 - 680.
    // Seller 1200 + 300 + 300 + 900 + 800 + 800 + 200 = 4500 - 2900.
    const { buyer, seller } = outcome;
    expect([buyer, seller]).toEqual([2120, 1600]);
    // The Nash point is better for both, so that all of the loss is efficiency: sqrt(2120 * 1600 / (3320 * 3600)).
    const lost = Math.sqrt((2120 * 1600) / (3320 * 3600));
    expect(outcome.winWin).toBeCloseTo(100 * lost, 9);
    expect(outcome.efficiency).toBeCloseTo(lost, 9);
    expect(outcome).toMatchObject({ friction: 1, balance: 1, inherited: 1, ratified: true, objectors: [] });
    // 2120 is more than half of 3320, 1600 less than half of 3600.
    expect(outcome.verdict).toBe("one-sided");
    type Pair = { buyer: number; seller: number };
    const most = (seat: keyof Pair, other: keyof Pair, floor: number) =>
      Math.max(...frontier.filter((point: Pair) => point[other] >= floor).map((point: Pair) => point[seat]));
    expect(outcome.leftOnTable).toEqual({
      buyer: most("buyer", "seller", 1600) - 2120,
      seller: most("seller", "buyer", 2120) - 1600,
    });
    expect(Object.keys(outcome)).toEqual([
      ...["buyer", "seller", "winWin", "friction", "efficiency", "balance", "inherited", "verdict"],
      ...["leftOnTable", "ratified", "objectors"],
    ]);
  });

  it("gives the Nash point 100", async () => {
    const nash = "price=p80,rollout=one-first,training=coach,payment=upfront,term=three,reference=visits,pilot=exit";
    const { outcome } = await json(PLANT, "--package", nash);
    expect(outcome).toEqual({
      ...{ buyer: 3320, seller: 3600, winWin: 100, friction: 1, efficiency: 1, balance: 1, inherited: 1 },
      ...{ verdict: "two-winners", leftOnTable: { buyer: 0, seller: 0 }, ratified: true, objectors: [] },
    });
  });

  it("lets a locked issue rest, in any order and with spaces, and names a veto", async () => {
    const text = " term=two, price=p80,rollout=two-waves,training=two-days,payment=half-yearly , reference=logo";
    const { outcome } = await json(PLANT, "--package", text);
    // Buyer 1200 + 500 + 900 + 150 + 400 + 100 + 0 = 3250 - 2000 - (2400 - 720); seller 1200 + 300 + 550 + 1800 + 800 +
    // 300 + 300 = 5250 - 2900. The shop stewards have 10 of 18 - 4.
    expect(outcome).toEqual({
      ...{ buyer: -430, seller: 2350, winWin: 0, friction: null, efficiency: null, balance: null, inherited: null },
      ...{ verdict: "two-losers", leftOnTable: { buyer: null, seller: null }, ratified: false },
      objectors: [{ seat: "buyer", stakeholder: "shop-floor", why: "veto" }],
    });
  });

  it("names everybody unsatisfied when the quorum fails", async () => {
    // IT has 0 + 8 of 12 - 3, the plant managers 0 + 0 of 8 - 1; Finance and the stewards hold 4 of 7, below 60%.
    const text = "price=p70,rollout=all,training=five-days,payment=quarterly,term=three,reference=none,pilot=exit";
    const { outcome } = await json(PLANT, "--package", text);
    expect(outcome.ratified).toBe(false);
    expect(outcome.objectors).toEqual([
      { seat: "buyer", stakeholder: "it", why: "quorum" },
      { seat: "buyer", stakeholder: "plant-managers", why: "quorum" },
    ]);
  });

  it("tells a hard limit from a stakeholder", async () => {
    // The buyer forbids high; the boss has 0 + 3 of 12 - 1.
    const { outcome } = await json(SMALL, "--package", "price=high,service=full,term=long,delivery=fast");
    expect(outcome.ratified).toBe(false);
    expect(outcome.objectors).toEqual([
      { seat: "buyer", stakeholder: null, why: "forbidden" },
      { seat: "buyer", stakeholder: "boss", why: "veto" },
    ]);
  });
});

describe("bad files", () => {
  it("lists every problem, a line each, and prints nothing else", async () => {
    const file = fileOf("format: 1\nid: broken\ntitle: Broken\nissues: none\nseats: {}\n");
    const { code, out, err } = await run("analyse", file, "--json");
    expect([code, out]).toEqual([1, ""]);
    const lines = err.trimEnd().split("\n");
    expect(lines.length).toBe(3);
    for (const line of lines) expect(line).toMatch(/case\.yaml:\d+:\d+ \S+: .+\. .+\.$/);
    expect(lines[0]).toContain("case.yaml:4:9 issues:");
  });

  it.each([
    ["/nowhere/case.yaml", "/nowhere/case.yaml: cannot be read: there is no such file.\n"],
    ["/", "/: cannot be read: it is a folder.\n"],
  ])("cannot read %s", async (file, message) => {
    expect(await run("analyse", file)).toEqual({ code: 1, out: "", err: message });
  });

  it("says when a case is out of exact reach", async () => {
    // 60 million points a seat at the least: their products would not be exact.
    const { code, out, err } = await run("analyse", fileOf(plainCase(60, { least: 999_999 })), "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /case\.yaml: the case is too large to analyse exactly \(points-too-large, limit 40,000,000\)\. Move .+\.\n$/,
    );
  });
});

describe("wrong calls", () => {
  it("end with 2", async () => {
    const { code, out, err } = await run("analyse", MINIMAL, "--package", "prize=low", "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^There is no issue "prize"\. Known: price\.\nUsage: /);
  });

  it.each([
    [[], "Give exactly one file."],
    [[PLANT, MINIMAL], "Give exactly one file."],
    [[PLANT, "--jason"], "Unknown option '--jason'."],
    [[PLANT, "--package"], "Option '--package <value>' argument missing."],
    [[PLANT, "--package", "--json"], "Option '--package' argument is ambiguous."],
    [[PLANT, "--json=yes"], "Option '--json' does not take an argument."],
    [[MINIMAL, "--package", "prize=low"], 'There is no issue "prize". Known: price.'],
    [[MINIMAL, "--package", "price=high"], 'The issue price has no option "high". Known: low, very-high.'],
    [[MINIMAL, "--package", "price"], '"price" is no pair of an issue and its option, like price=low.'],
    [[MINIMAL, "--package", "price=low=low"], '"price=low=low" is no pair of an issue and its option, like price=low.'],
    [[MINIMAL, "--package", "price=low,price=low"], "The issue price is named twice."],
    [[MINIMAL, "--package", ""], "These issues are missing in the package: price (low, very-high)."],
    [
      [SMALL, "--package", "price=low,term=short"],
      "These issues are missing in the package: service (none, some, full); delivery (slow, fast).",
    ],
  ])("%j", async (args, message) => {
    const { code, out, err } = await call(analyseCommand, ...args);
    expect([code, out]).toEqual([2, ""]);
    const [first, second] = err.split("\n");
    expect(first).toBe(message);
    expect(second).toBe("Usage: npm run -s cli -- analyse FILE [--package issue=option,...] [--json]");
  });
});

/** So many issues of two options that both want the first of, with the same points. */
function plainCase(issues: number, { walkAway = 0, least = 0 } = {}): string {
  const ids = Array.from({ length: issues }, (_, j) => `i${j}`);
  const seat = {
    points: Object.fromEntries(ids.map((id) => [id, [least + 1, least]])),
    alternatives: [{ id: "nothing", points: walkAway }],
  };
  const listed = ids.map((id) => ({ id, options: [{ id: "yes" }, { id: "no" }] }));
  return JSON.stringify({
    format: 1,
    id: "plain",
    title: "Plain",
    issues: listed,
    seats: { buyer: seat, seller: seat },
  });
}
