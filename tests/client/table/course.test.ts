// What present makes of the course of a round: whose move, their face, which moves are possible, and the history in words.
import { describe, expect, test } from "vitest";
import type { TableEvent } from "../../../shared/table/events.ts";
import { MINE, offered, play, said, THEIRS, table } from "./plant.ts";

describe("whose move", () => {
  test.each<[string, readonly TableEvent[], string]>([
    ["nobody has offered", [], "either"],
    ["they offered last", play, "mine"],
    ["I offered last", play.slice(0, -2), "theirs"],
    [
      "they declined",
      [...play.slice(0, -2), { type: "declined", seat: "seller", offer: 4, objection: "price", about: null }],
      "mine",
    ],
    ["they ask", [...play, { type: "asked", seat: "seller", topic: "fit" }], "mine"],
    ["I ask", [...play, { type: "asked", seat: "buyer", topic: "fit" }], "theirs"],
    ["they leave", [...play, { type: "leaving", seat: "seller", deadline: 1 }], "mine"],
    ["I leave", [...play, { type: "leaving", seat: "buyer", deadline: 1 }], "theirs"],
    ["last call", [...play, { type: "last-called", reason: "time", deadline: 1 }], "mine"],
  ])("%s", (_, events, turn) => expect(table(events).turn).toBe(turn));
});

describe("their face", () => {
  test.each<[string, readonly TableEvent[], string]>([
    ["at the start", [], "open"],
    ["I asked", [{ type: "asked", seat: "buyer", topic: "fit" }], "thinking"],
    ["they would not say", [{ type: "answered", seat: "seller", facts: [], claims: 0 }], "firm"],
    [
      "I acknowledged",
      [
        { type: "said", seat: "seller", text: "Hm." },
        { type: "acknowledged", seat: "buyer", line: 4 },
      ],
      "warm",
    ],
    [
      "I declined",
      [...play, { type: "declined", seat: "buyer", offer: 5, objection: "timing", about: null }],
      "worried",
    ],
    [
      "they declined",
      [...play, { type: "declined", seat: "seller", offer: 4, objection: "price", about: null }],
      "firm",
    ],
    ["they leave", [{ type: "leaving", seat: "seller", deadline: 1 }], "stung"],
    [
      "signed",
      [
        ...play,
        { type: "signed", seat: "buyer", offer: 5, surplus: { buyer: 1, seller: 1 }, left: 0 },
        { type: "began", phase: "agreed", deadline: 9 },
      ],
      "warm",
    ],
  ])("%s", (_, events, mood) => expect(table(events).mood).toBe(mood));
});

describe("moves", () => {
  const why = (events: readonly TableEvent[], draft = MINE) => table(events, draft).moves;
  test("in play all is open but what nothing calls for", () => {
    const moves = why(play);
    expect([moves.offer, moves.accept, moves.decline, moves.walk, moves.say, moves.tell]).toEqual(Array(6).fill(null));
    expect(said(moves.acknowledge)).toBe("Jonas has said nothing that waits for it.");
    expect(said(moves.answer)).toBe("Nothing is asked of you.");
  });
  test("the same offer twice is pointless", () => {
    expect(said(why(play, [1, 1, 3, 2, 2, 2, 2]).offer)).toBe("Your offer 4 says exactly this.");
  });
  test("a card is used once, and one question is open at a time", () => {
    const asked = why([...play, { type: "asked", seat: "buyer", topic: "fit" }]).ask;
    expect(asked.fit).toMatchObject({ used: true, blocked: { key: "table.why.used" } });
    expect(asked.clarity).toMatchObject({ used: false, blocked: { key: "table.why.questionOpen" } });
  });
  test("the last call leaves signing and declining", () => {
    const moves = why([...play, { type: "last-called", reason: "turns", deadline: 1 }]);
    expect([moves.accept, moves.decline]).toEqual([null, null]);
    expect(Object.values(moves.ask).every((card) => card.blocked)).toBe(true);
    expect([moves.offer, moves.walk, moves.say].every(Boolean)).toBe(true);
  });
  test("who is left may make one last offer, who leaves may only take or decline it", () => {
    const left: TableEvent[] = [...play, { type: "leaving", seat: "seller", deadline: 1 }];
    expect(why(left).offer).toBeNull();
    expect(why([...left, ...offered("buyer", 6, MINE, 6)], THEIRS).offer).not.toBeNull();
    const leaving = why([...play, { type: "leaving", seat: "buyer", deadline: 1 }]);
    expect([leaving.offer !== null, leaving.walk !== null, leaving.accept]).toEqual([true, true, null]);
  });
  test("after the round only the folders are left to open, once", () => {
    const over: TableEvent[] = [
      ...play,
      { type: "ended", reason: "time", surplus: { buyer: 0, seller: 0 } },
      { type: "began", phase: "ended", deadline: 9 },
    ];
    expect(why(over).ready).toBeNull();
    expect(why([...over, { type: "readied", seat: "buyer" }]).ready).not.toBeNull();
    expect(why(over).offer).not.toBeNull();
  });
});

describe("words", () => {
  test("what offering would move", () => {
    expect(said(table([]).gist)).toBe("Your opening offer");
    expect(said(table(play).gist)).toBe("Payment moves 1 step towards Jonas");
    expect(said(table(play, [0, 1, 3, 2, 2, 2, 2]).gist)).toBe("Yearly price moves 1 step away from Jonas");
    expect(said(table(play, [2, 1, 2, 2, 2, 2, 2]).gist)).toBe("2 terms move");
    expect(said(table(play, THEIRS).gist)).toBe("It says what Jonas offers: you could sign theirs");
  });
  test("every line of the history has words in both seats", () => {
    const all: TableEvent[] = [
      ...play,
      { type: "said", seat: "seller", text: "We can go to five days." },
      { type: "acknowledged", seat: "buyer", line: 14 },
      { type: "asked", seat: "buyer", topic: "outcome" },
      { type: "answered", seat: "seller", facts: ["cash"], claims: 0 },
      { type: "told", seat: "seller", fact: "visits" },
      {
        type: "declined",
        seat: "buyer",
        offer: 5,
        objection: "not-my-decision",
        about: { kind: "stakeholder", stakeholder: "finance" },
      },
      { type: "leaving", seat: "seller", deadline: 1 },
      { type: "ended", reason: "walked-away", surplus: { buyer: 0, seller: 0 } },
      { type: "began", phase: "revealed", deadline: null },
    ];
    const shown = table(all);
    expect(shown.history.map((line) => said(line.words))).toMatchSnapshot();
    expect(table(all, MINE, "seller").history.map((line) => said(line.words))).toMatchSnapshot();
    expect(shown.known.facts.map((fact) => [fact.id, fact.topic])).toEqual([
      ["cash", "outcome"],
      ["visits", null],
    ]);
    expect(shown.history.find((line) => line.objection)?.objection?.subject).toBe("Head of Finance");
    expect(shown.lastWords?.quotes[0]).toMatch(/^What would help us most/);
  });
  test("the banner of a last offer counts the seconds", () => {
    const events: TableEvent[] = [...play, { type: "leaving", seat: "seller", deadline: 60_000 }];
    expect(said(table(events, MINE, "buyer", 18_000).bands[0]?.words ?? null)).toBe(
      "Jonas is leaving. You have one last offer: 42\u00a0s",
    );
  });
});
