// What present makes of final offers, offers made at once, withdrawn ones, and packages kept beside the draft.
import { describe, expect, test } from "vitest";
import { fitBeside } from "../../../client/table/present/beside.ts";
import type { TableEvent } from "../../../shared/table/events.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import { MINE, offered, opening, play, said, scenario, several, stateOf, THEIRS, table, viewOf } from "./plant.ts";

const A = [3, 1, 2, 0, 2, 2, 0];
const B = [2, 1, 1, 0, 2, 3, 0];
const C = [4, 2, 3, 0, 2, 2, 0];
const three: TableEvent[] = [...offered("buyer", 1, [0, 2, 3, 3, 0, 0, 0], 1), ...several("seller", 2, [A, B, C], 2)];

describe("several at once", () => {
  test("are called 2a, 2b, 2c and the next one 5", () => {
    const papers = table([...three, ...offered("buyer", 5, MINE, 3)]).offers;
    expect(papers.map((paper) => paper.label)).toEqual(["1", "2a", "2b", "2c", "5"]);
    expect(papers.map((paper) => paper.fan.length)).toEqual([0, 3, 3, 3, 0]);
  });
  test("mark the terms on which they differ, and the best for me", () => {
    const [, a] = table(three).offers;
    expect(a?.terms.map((term) => term.moved)).toEqual([true, true, true, false, false, true, false]);
    expect(said(a?.gist ?? null)).toBe("They differ on 4 terms.");
    const worths = table(three).offers.slice(1);
    const best = worths.reduce((x, y) => (y.worth.total > x.worth.total ? y : x));
    expect(a?.fan.find((leaf) => leaf.best)?.label).toBe(best.label);
    expect(table(three).theirOffer?.label).toBe(best.label);
  });
  test("the one looked at is the one to sign; rails and meter follow it", () => {
    const shown = table(three, MINE, "buyer", 0, { looking: 3 });
    expect([shown.theirOffer?.label, shown.paper?.label]).toEqual(["2b", "2b"]);
    expect(shown.rails.map((rail) => rail.theirs)).toEqual(B);
    expect(shown.meter.theirs).toBe(shown.theirOffer?.worth.total);
  });
  test("looking at one that does not stand turns the paper and changes no move", () => {
    const declined: TableEvent = { type: "declined", seat: "buyer", offer: 3, objection: "timing", about: null };
    const shown = table([...three, declined], MINE, "buyer", 0, { looking: 3 });
    expect(shown.paper?.label).toBe("2b");
    expect(shown.theirOffer?.label).not.toBe("2b");
    expect(shown.moves.accept).toBeNull();
  });
  test("in the history they are one line, from both seats", () => {
    expect(said(table(three).history.at(-1)?.words ?? null)).toBe("Jonas put offers 2a, 2b, 2c side by side");
    const last = table(three, MINE, "seller").history.at(-1);
    expect(said(last?.words ?? null)).toBe("You put offers 2a, 2b, 2c side by side");
  });
  test("of mine, the ghost stands where the nearest one was", () => {
    const mine = several("buyer", 1, [MINE, [0, 2, 3, 3, 0, 0, 0]], 1);
    expect(table(mine, [1, 1, 3, 2, 2, 2, 2]).rails.map((rail) => rail.ghost)[3]).toBe(1);
  });
  test("one of my three alone is a new offer, all three again are not", () => {
    const mine = several("seller", 1, [A, B, C], 1);
    const moves = (beside: readonly (readonly number[])[]) => table(mine, A, "seller", 0, { beside }).moves;
    expect(moves([]).offer).toBeNull();
    expect(said(table(mine, A, "seller").gist)).toBe("Only this one stays on the table");
    expect(said(moves([C, A, B]).several)).toMatch(/says exactly this/);
    expect(said(moves([A]).several)).toMatch(/Keep two or three/);
    expect(moves([A, B]).several).toBeNull();
  });
});

describe("final and withdrawn", () => {
  const final: TableEvent[] = [
    ...play,
    { type: "offered", seat: "buyer", offers: [{ number: 6, package: MINE }], final: true },
  ];
  test("a final offer says so in paper and history", () => {
    expect(said(table(final).offers.at(-1)?.title ?? null)).toBe("Your final offer 6");
    expect(said(table(final, MINE, "seller").theirOffer?.title ?? null)).toBe("Mira’s final offer 6");
    expect(said(table(final).history.at(-1)?.words ?? null)).toBe("You made offer 6, a final one");
  });
  test("one's own standing offers can be taken back, and the move stays", () => {
    expect(table(final).moves.withdraw).toBeNull();
    const back = table([...final, { type: "withdrawn", seat: "buyer" }]);
    expect(said(back.moves.withdraw)).toBe("You have no offer on the table.");
    expect([said(back.offers.at(-1)?.state ?? null), back.turn]).toEqual(["taken back", "mine"]);
    expect(said(table([...final, { type: "withdrawn", seat: "buyer" }], MINE).gist)).toBe(
      "It puts your offer 6 back on the table",
    );
  });
  test("theirs taken back is hollow and cannot be signed", () => {
    const shown = table([...play, { type: "withdrawn", seat: "seller" }]);
    expect(shown.moves.accept).not.toBeNull();
    expect(shown.rails.some((rail) => rail.standing)).toBe(false);
  });
});

describe("beside the draft", () => {
  const state = stateOf(opening());
  const scene = { folder: folderFor(scenario, state, "buyer"), view: viewOf(state, "buyer") };
  test("what storage holds is fitted, never the same twice, three at most", () => {
    const kept = fitBeside(scene, [A, "x", A, B, C, MINE, null]);
    expect(kept).toHaveLength(3);
    expect(new Set(kept.map((pkg) => pkg.join())).size).toBe(3);
    expect(kept.every((pkg) => pkg[6] === 0)).toBe(true);
  });
  test("each says its worth, how people take it, where they differ, and which is the draft", () => {
    const { beside } = table(play, MINE, "buyer", 0, { beside: [MINE, THEIRS] });
    expect(beside.map((kept) => [kept.letter, kept.drafted])).toEqual([
      ["a", true],
      ["b", false],
    ]);
    expect(beside[0]?.worth.total).toBe(4990);
    expect(beside[0]?.terms.map((term) => term.moved)).toEqual([true, false, true, true, false, false, true]);
    expect(beside[0]?.people).toHaveLength(4);
  });
});
