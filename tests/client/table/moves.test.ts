// What present makes of favours, talks with those behind, claims, time, a returned deal, spoken tables and the target.
import { describe, expect, test } from "vitest";
import { CLAIM_KINDS, claimWords, firstClaim, readClaim } from "../../../client/table/present/claims.ts";
import { quotesOf } from "../../../client/table/say.ts";
import { bySeat } from "../../../shared/scenario/types.ts";
import { SeatCommand } from "../../../shared/table/commands.ts";
import type { TableEvent } from "../../../shared/table/events.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import { MINE, opening, play, said, scenario, stateOf, THEIRS, table } from "./plant.ts";

const bands = (events: readonly TableEvent[], seat: "buyer" | "seller" = "buyer", hidden: readonly string[] = []) =>
  table(events, MINE, seat, 0, { hidden: new Set(hidden) }).bands;
const words = (events: readonly TableEvent[], seat: "buyer" | "seller" = "buyer") =>
  bands(events, seat).map((band) => said(band.words));

describe("favours", () => {
  const asked: TableEvent[] = [...play, { type: "favour-asked", seat: "seller", issue: 3, option: 1 }];
  test("are steps to a neighbouring option that bring me something", () => {
    const { steps, offer } = table(play).favour;
    expect(offer).toBe("5");
    expect(steps.every((step) => Math.abs(step.option - (THEIRS[step.issue] ?? 0)) === 1 && step.gain > 0)).toBe(true);
    expect(steps.find((step) => step.issue === 0)).toMatchObject({ from: "90,000", to: "80,000", gain: 600 });
    expect(said(table([]).moves.favour)).toBe("Jonas has no offer on the table.");
  });
  test("a locked term cannot be asked for", () => {
    const locked = table([{ type: "offered", seat: "seller", offers: [{ number: 1, package: THEIRS }], final: false }]);
    expect(locked.favour.steps.some((step) => step.issue === 6)).toBe(false);
  });
  test("asked of me: a band says what granting does and costs", () => {
    const [band] = bands(asked);
    expect(said(band?.words ?? null)).toBe("Jonas asks a favour. Payment: Half-yearly");
    expect(said(band?.detail ?? null)).toBe("Granting makes offer 4 again with that step: 150 less for you.");
    expect(table(asked).favour.asked?.mine?.package).toEqual([1, 1, 3, 1, 2, 2, 2]);
    expect([table(asked).moves.grant, table(asked).turn]).toEqual([null, "mine"]);
    expect(said(table(asked, [1, 1, 3, 1, 2, 2, 1]).gist)).toBe("It answers the favour with a trade");
  });
  test("without a standing offer there is nothing to grant it on", () => {
    const gone: TableEvent[] = [...asked, { type: "withdrawn", seat: "buyer" }];
    expect(said(bands(gone)[0]?.detail ?? null)).toBe("You have no offer on the table to grant it on.");
    expect(table(gone).moves.grant).not.toBeNull();
  });
  test("while mine is open I wait, and can ask no other", () => {
    const mine: TableEvent[] = [...play, { type: "favour-asked", seat: "buyer", issue: 0, option: 2 }];
    expect(words(mine)).toEqual(["Jonas is thinking about your favour. Yearly price: 80,000"]);
    expect(said(table(mine).moves.favour)).toBe("One favour at a time.");
    expect(table(mine).mood).toBe("thinking");
  });
  test.each(["granted", "traded", "declined"] as const)("%s closes it", (how) => {
    const closed: TableEvent[] = [...asked, { type: "favour-closed", seat: "buyer", how }];
    expect(bands(closed)).toEqual([]);
    expect(said(table(closed).moves.grant)).toBe("No favour is asked of you.");
  });
});

describe("those behind", () => {
  const engaged: TableEvent = { type: "engaged", seat: "buyer", stakeholder: "finance", letIn: true };
  test("moods only until I talk to them, then numbers and the lowered minimum", () => {
    expect(table(play).people[0]?.numbers).toBeNull();
    const finance = table([...play, engaged]).people[0];
    expect(finance?.numbers).toMatchObject({ points: 34, minimum: 16 });
    expect(finance?.numbers?.issues.map((issue) => issue.name)).toEqual(["Yearly price", "Payment"]);
    expect(finance?.numbers?.issues[0]?.options.find((option) => option.on)?.name).toBe("70,000");
  });
  test("the other seat is let in by name, joins once, and reads the brief", () => {
    expect(words([...play, engaged], "seller")).toEqual(["Mira lets you join a talk with Head of Finance"]);
    expect(bands([...play, engaged], "seller", ["join:finance"])).toEqual([]);
    const joined = table(
      [...play, engaged, { type: "joined", seat: "seller", stakeholder: "finance" }],
      null,
      "seller",
    );
    expect(joined.bands).toEqual([]);
    expect(joined.known.briefs.map((one) => one.name)).toEqual(["Head of Finance"]);
    expect(said(joined.history.at(-1)?.words ?? null)).toBe("You joined the talk with Head of Finance");
  });
  test("alone, the other seat learns only that there was a talk", () => {
    const alone = table([...play, { ...engaged, letIn: false }], null, "seller");
    expect(alone.bands).toEqual([]);
    expect(said(alone.history.at(-1)?.words ?? null)).toBe("Mira talked to somebody behind them");
  });
  test("a seat with nobody behind it has nobody to engage", () => {
    expect(table(play, null, "seller").moves.engage).not.toBeNull();
    expect(table(play).moves.engage).toBeNull();
  });
});

describe("claims", () => {
  const folder = folderFor(scenario, stateOf(opening()), "buyer");
  test.each(CLAIM_KINDS)("%s starts well formed and has words", (kind) => {
    const claim = firstClaim(kind, folder);
    expect(SeatCommand.safeParse({ type: "claim", claim }).success).toBe(true);
    expect(said(claimWords(folder, claim))).toMatch(/^[A-Z].*\.$/);
    expect(readClaim(folder, JSON.parse(JSON.stringify(claim)))).toEqual(claim);
  });
  test.each([[null], ["x"], [{ kind: "priority" }], [{ kind: "limit", issue: 99, option: 0 }]])(
    "%j from storage is no claim",
    (stored) => expect(readClaim(folder, stored)).toBeNull(),
  );
  const said2 = (asked: boolean): TableEvent => ({
    type: "claimed",
    seat: "seller",
    claim: { kind: "walk-away", band: "high" },
    truth: false,
    asked,
  });
  test("are quotations in the history and the notebook, under the question that they answer", () => {
    const answered: TableEvent[] = [
      { type: "asked", seat: "buyer", topic: "alternative" },
      { type: "answered", seat: "seller", facts: [], claims: 1 },
      said2(true),
    ];
    const line = table(answered).history.at(-1);
    expect(line && quotesOf(line)).toEqual(["Our alternative is strong."]);
    expect(table(answered).known.pages.map((page) => [page.topic, page.claims.length])).toEqual([["alternative", 1]]);
    expect(table([said2(false)]).known.pages.map((page) => page.topic)).toEqual([null]);
    expect(table([said2(false)]).acknowledgeable).toHaveLength(1);
    expect(table([said2(false)], null, "seller").known.pages).toEqual([]);
  });
});

describe("time and pressure", () => {
  const asked: TableEvent = { type: "time-asked", seat: "seller" };
  test("is asked once and given by the other", () => {
    expect(table([]).moves.askTime).toBeNull();
    expect(words([asked])).toEqual(["Jonas asks for more time"]);
    expect(words([asked], "seller")).toEqual(["You have asked Mira for more time"]);
    expect([table([asked]).moves.grantTime, table([asked], null, "seller").moves.grantTime !== null]).toEqual([
      null,
      true,
    ]);
    const given: TableEvent[] = [asked, { type: "time-granted", seat: "buyer", deadline: 9 }];
    expect([bands(given), said(table(given).moves.askTime)]).toEqual([[], "More time is asked for once a round."]);
  });
  test("a warning shows in their face", () => {
    expect(table([{ type: "warned", seat: "seller" }]).mood).toBe("firm");
    expect(said(table([{ type: "warned", seat: "seller" }]).history.at(-1)?.words ?? null)).toBe(
      "Jonas warned of leaving",
    );
  });
  test("two bands at most, what is grave first", () => {
    const many: TableEvent[] = [
      ...play,
      { type: "asked", seat: "seller", topic: "fit" },
      { type: "favour-asked", seat: "seller", issue: 3, option: 1 },
      asked,
    ];
    expect(bands(many).map((band) => band.kind)).toEqual(["question", "favour"]);
    const leaving: TableEvent[] = [...many, { type: "leaving", seat: "seller", deadline: 1 }];
    expect(bands(leaving).map((band) => band.kind)).toEqual(["stage"]);
  });
});

describe("a deal that came back", () => {
  const back: TableEvent[] = [
    ...play,
    { type: "signed", seat: "buyer", offer: 5, surplus: bySeat(() => 1), left: 0 },
    { type: "began", phase: "ratifying", deadline: 9 },
    { type: "ratified", passed: false, refused: { buyer: [{ stakeholder: "finance", why: "veto" }], seller: [] } },
    { type: "returned" },
    { type: "began", phase: "negotiating", deadline: 9e6 },
  ];
  test("names who refused to the seat that owns them, and to no other", () => {
    expect(words(back)).toEqual(["The deal is back: this is the second try, and the last"]);
    expect(said(bands(back)[0]?.detail ?? null)).toBe("Refused by Head of Finance");
    expect(said(bands(back, "seller")[0]?.detail ?? null)).toBe("Refused by somebody behind Mira");
    expect(JSON.stringify(table(back, null, "seller"))).not.toContain("Finance");
    expect(table(back).stage).toBe("playing");
  });
});

describe("a spoken table", () => {
  const spoken = { talk: "spoken" } as const;
  const asked: TableEvent = { type: "asked", seat: "seller", topic: "fit" };
  const at = (events: readonly TableEvent[], now: number) => table(events, MINE, "buyer", now, { settings: spoken });
  test("their newest card waits for my heard; mine says what became of it", () => {
    const before = at([asked], 0);
    const number = before.history.at(-1)?.number ?? 0;
    expect(before.bands.map(({ kind, about }) => [kind, about])).toEqual([["question", String(number)]]);
    expect(before.history.at(-1)?.aloud).toBe("said");
    const heard = at([asked, { type: "heard", seat: "buyer", line: number }], 0);
    expect(heard.bands.map(({ kind, about }) => [kind, about])).toEqual([["question", ""]]);
    expect(heard.history.find((line) => line.number === number)?.aloud).toBe("heard");
    expect(table([asked]).history.at(-1)?.aloud).toBe("");
    expect(table([asked]).bands[0]?.about).toBe("");
  });
  test("a card that asks nothing of me has a band of its own until it is heard", () => {
    const warned: TableEvent = { type: "warned", seat: "seller" };
    const number = at([warned], 0).history.at(-1)?.number ?? 0;
    expect(at([warned], 0).bands.map(({ kind, about }) => [kind, about])).toEqual([["heard", String(number)]]);
    expect(at([warned, { type: "heard", seat: "buyer", line: number }], 0).bands).toEqual([]);
  });
  test("my newest card tells me what to say until it is heard, and my cards remember it", () => {
    const mine: TableEvent = { type: "asked", seat: "buyer", topic: "concerns" };
    const before = at([mine], 0);
    expect(before.bands.map((band) => said(band.words))).toEqual([
      "Ask aloud: “What worries you?” Jonas taps “Heard”.",
    ]);
    expect(before.said).toEqual({ concerns: "said" });
    const number = before.history.at(-1)?.number ?? 0;
    const after = at([mine, { type: "heard", seat: "seller", line: number }], 0);
    expect(after.bands.map((band) => said(band.words))).toEqual(["Jonas is thinking about your question"]);
    expect(after.said).toEqual({ concerns: "heard" });
    expect(table([mine]).said).toEqual({});
  });
  test.each([
    [3.9, null],
    [4, "4"],
    [7.9, "4"],
    [8.1, "8"],
  ])("after %d minutes without a package it asks for one", (minutes, about) => {
    const since = 5_000;
    const due = at([], since + minutes * 60_000).bands.find((band) => band.kind === "package");
    expect(due?.about ?? null).toBe(about);
  });
});

test("the meter shows my target once I have one, and holds it", () => {
  expect(table(play).meter.target).toBeNull();
  const planned: TableEvent = { type: "planned", seat: "buyer", target: 9_000, prediction: null };
  expect(table([...play, planned]).meter).toMatchObject({ target: 9_000, max: 9_000 });
  expect(table([...play, planned], null, "seller").meter.target).toBeNull();
});
