// Each move's rule and each refusal, by tables (RULES 2).
import { describe, expect, it } from "vitest";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { TableCommand } from "../../../shared/table/commands.ts";
import type { RefusalReason } from "../../../shared/table/refusal.ts";
import { CHEAP, DEAR, MIDDLE, Play } from "./play.ts";

const accept = (offer: number): TableCommand => ({ type: "accept", offer });
const decline = (offer: number, objection = "timing", issue: number | null = 0): TableCommand => ({
  type: "decline",
  offer,
  objection,
  about: issue === null ? null : { kind: "issue", issue },
});
const lines = (play: Play) => play.state.lines.map((line) => line.kind);

describe("sitting down and starting", () => {
  it("starts the clock when both are ready, not before", () => {
    const play = new Play().seat().do("buyer", { type: "ready" });
    expect(play.state.phase).toBe("briefing");
    play.do("seller", { type: "ready" });
    expect(play.state).toMatchObject({ phase: "negotiating", deadline: play.now + 20 * 60_000 });
  });

  const refused: [string, Seat | "host" | "clock", TableCommand, RefusalReason][] = [
    ["a person who sits there already", "host", { type: "sit", seat: "buyer", person: "pb" }, "seat-taken"],
    ["ready twice", "buyer", { type: "ready" }, "done-already"],
    ["an offer before the start", "buyer", { type: "offer", packages: [MIDDLE], final: false }, "wrong-phase"],
    ["a question before the start", "buyer", { type: "ask", topic: "fit" }, "wrong-phase"],
    ["walking away before the start", "buyer", { type: "walk" }, "wrong-phase"],
    ["a seat that acts as the server", "buyer", { type: "tick" }, "malformed"],
    ["a tick with nothing due", "clock", { type: "tick" }, "nothing-due"],
    ["going on before the end", "host", { type: "continue", table: "next" }, "wrong-phase"],
  ];
  it.each(refused)("refuses %s", (_name, by, command, reason) => {
    const play = new Play().seat().do("buyer", { type: "ready" });
    expect(play.try(by, command)).toBe(reason);
  });

  it("refuses everybody at an empty table, and one person in both seats", () => {
    const play = new Play();
    expect(play.try("buyer", { type: "ready" })).toBe("not-seated");
    play.do("host", { type: "sit", seat: "buyer", person: "p" });
    expect(play.try("host", { type: "sit", seat: "seller", person: "p" })).toBe("seat-taken");
  });
});

describe("offers", () => {
  it("numbers offers, replaces one's own, and passes a turn when the offering seat changes", () => {
    const play = new Play().start().offer("buyer", CHEAP).offer("buyer", MIDDLE).offer("seller", DEAR);
    expect(play.state.offers.map(({ number, seat, status, turn }) => [number, seat, status, turn])).toEqual([
      [1, "buyer", "replaced", 1],
      [2, "buyer", "standing", 1],
      [3, "seller", "standing", 2],
    ]);
    expect(play.state.turn).toBe(2);
  });

  it("costs nothing up to the grace of six turns, then 50 points a turn", () => {
    const play = new Play().start();
    for (let turn = 1; turn <= 8; turn++) play.offer(turn % 2 ? "buyer" : "seller", [turn % 5, 0, 0, 0, 0, 0, 0]);
    expect(play.state).toMatchObject({ turn: 8, cost: { buyer: 100, seller: 100 } });
  });

  const wrong: [string, number[], RefusalReason][] = [
    ["too few options", [0, 0], "not-a-package"],
    ["an option that is not there", [9, 0, 0, 0, 0, 0, 0], "not-a-package"],
    ["another option of a locked issue", [0, 0, 0, 0, 0, 0, 1], "issue-locked"],
  ];
  it.each(wrong)("refuses %s", (_name, pkg, reason) => {
    expect(new Play().start().try("buyer", { type: "offer", packages: [pkg], final: false })).toBe(reason);
  });

  it("refuses the same offer again, and a hard limit of one's own, offered or accepted", () => {
    const play = new Play().start().offer("buyer", MIDDLE);
    expect(play.try("buyer", { type: "offer", packages: [MIDDLE], final: false })).toBe("same-offer");

    const limited = new Play({
      ...play.scenario,
      seats: {
        ...play.scenario.seats,
        seller: { ...play.scenario.seats.seller, forbidden: [[0], [], [], [], [], [], []] },
      },
    }).start();
    expect(limited.try("seller", { type: "offer", packages: [CHEAP], final: false })).toBe("forbidden-option");
    limited.offer("buyer", CHEAP);
    expect(limited.try("seller", accept(1))).toBe("forbidden-option");
  });

  it("signs one named standing offer and fixes both surpluses", () => {
    const play = new Play().start().offer("seller", MIDDLE).do("buyer", accept(1));
    // Buyer: 1200+500+1900+150+400+100+0 = 4250, less 2000 to leave for, less fear 2400 (no relief from these options).
    // Seller: 1200+300+300+1800+800+300+300 = 5000, less 2900.
    expect(play.state).toMatchObject({ phase: "agreed", surplus: { buyer: -150, seller: 2100 } });
    expect(play.state.offers[0]?.status).toBe("accepted");
  });

  const late: [string, TableCommand, RefusalReason][] = [
    ["accept an offer that was replaced", accept(1), "offer-gone"],
    ["accept an offer that was never made", accept(9), "offer-gone"],
    ["accept one's own offer", accept(3), "own-offer"],
    ["decline one's own offer", decline(3), "own-offer"],
    ["decline an offer that was replaced", decline(1), "offer-gone"],
    ["decline with an unknown objection", decline(2, "weather"), "unknown-objection"],
    ["decline without a subject", decline(2, "timing", null), "needs-subject"],
    ["decline about an issue that is not there", decline(2, "timing", 40), "unknown-subject"],
  ];
  it.each(late)("refuses to %s", (_name, command, reason) => {
    const play = new Play().start().offer("seller", DEAR).offer("seller", MIDDLE).offer("buyer", CHEAP);
    expect(play.try("buyer", command)).toBe(reason);
  });

  it("keeps the objection and its subject with a declined offer", () => {
    const play = new Play()
      .start()
      .offer("seller", DEAR)
      .do("buyer", decline(1, "timing", 3));
    expect(play.state.offers[0]?.status).toBe("declined");
    expect(play.state.lines.at(-1)).toMatchObject({ kind: "declined", seat: "buyer", ref: 1, text: "timing issue:3" });
    expect(play.try("buyer", accept(1))).toBe("offer-gone");
  });

  it("lets the server's order decide a race: of two acceptances the second finds the round over", () => {
    const play = new Play().start().offer("buyer", CHEAP).offer("seller", DEAR).do("seller", accept(1));
    expect(play.try("buyer", accept(2))).toBe("wrong-phase");
  });
});

describe("questions, facts, acknowledgements", () => {
  it("opens the pilot when the fear is named, and relieves 10% of it once for the answer, once for acknowledging", () => {
    const play = new Play()
      .start()
      .do("seller", { type: "ask", topic: "concerns" })
      .do("buyer", { type: "answer", facts: ["failed-before"], claims: [] });
    expect(play.state.open[6]).toBe(true);
    expect(play.state.relief.buyer).toEqual({ answer: 240 });
    const answered = play.state.lines.find((line) => line.kind === "answered")?.number ?? 0;
    play.do("seller", { type: "acknowledge", line: answered });
    expect(play.state.relief.buyer).toEqual({ answer: 240, acknowledgement: 240 });
    expect(lines(play).slice(-4)).toEqual(["asked", "answered", "unlocked", "acknowledged"]);
    expect(play.offer("buyer", [2, 1, 2, 1, 1, 1, 2]).state.offers).toHaveLength(1);
  });

  it("opens but does not relieve when the fact is told unasked", () => {
    const play = new Play().start().do("buyer", { type: "tell", fact: "failed-before" });
    expect(play.state.open[6]).toBe(true);
    expect(play.state.relief.buyer).toEqual({});
  });

  it("relieves for acknowledging an objection that names the fear", () => {
    const play = new Play().start().offer("seller", DEAR);
    play.do("buyer", { type: "decline", offer: 1, objection: "fear", about: null });
    play.do("seller", { type: "acknowledge", line: play.state.lines.length });
    expect(play.state.relief.buyer).toEqual({ acknowledgement: 240 });
  });

  it("relieves only for an answer to a question about worries or what is unclear", () => {
    const relief = (topic: "fit" | "clarity") =>
      new Play()
        .start()
        .do("seller", { type: "ask", topic })
        .do("buyer", { type: "answer", facts: ["failed-before"], claims: [] }).state.relief.buyer;
    expect(relief("fit")).toEqual({});
    expect(relief("clarity")).toEqual({ answer: 240 });
  });

  it("takes an answer without facts as declining to say", () => {
    const play = new Play().start().do("buyer", { type: "ask", topic: "fit" });
    play.do("seller", { type: "answer", facts: [], claims: [] });
    expect(play.state.lines.at(-1)?.kind).toBe("withheld");
    expect(play.state.question).toBeNull();
  });

  const asked = () =>
    new Play()
      .start()
      .do("buyer", { type: "say", text: "Good morning" })
      .do("seller", { type: "tell", fact: "dairy" })
      .do("buyer", { type: "ask", topic: "fit" });
  const refused: [string, Seat, TableCommand, RefusalReason][] = [
    ["a second open question", "seller", { type: "ask", topic: "fit" }, "question-open"],
    ["the same card again", "buyer", { type: "ask", topic: "fit" }, "card-used"],
    ["answering one's own question", "buyer", { type: "answer", facts: [], claims: [] }, "no-question"],
    ["a fact of the other seat", "seller", { type: "answer", facts: ["failed-before"], claims: [] }, "unknown-fact"],
    ["telling what is told", "seller", { type: "tell", fact: "dairy" }, "fact-told"],
    ["telling what is not one's own", "buyer", { type: "tell", fact: "dairy" }, "unknown-fact"],
    ["acknowledging oneself", "buyer", { type: "acknowledge", line: 4 }, "nothing-to-acknowledge"],
    ["acknowledging a question", "seller", { type: "acknowledge", line: 6 }, "nothing-to-acknowledge"],
    ["acknowledging nothing", "seller", { type: "acknowledge", line: 99 }, "nothing-to-acknowledge"],
  ];
  it.each(refused)("refuses %s", (_name, by, command, reason) => {
    expect(asked().try(by, command)).toBe(reason);
  });

  it("acknowledges a line once", () => {
    const play = asked().do("seller", { type: "acknowledge", line: 4 });
    expect(play.try("seller", { type: "acknowledge", line: 4 })).toBe("nothing-to-acknowledge");
  });
});

describe("the clock and leaving", () => {
  it("gives a last call of a minute when an offer stands, for accepting or declining only", () => {
    const play = new Play()
      .start()
      .offer("seller", MIDDLE)
      .wait(20 * 60_000)
      .do("clock", { type: "tick" });
    expect(play.state).toMatchObject({ lastCall: "time", deadline: play.now + 60_000 });
    expect(play.try("buyer", { type: "offer", packages: [CHEAP], final: false })).toBe("last-call");
    expect(play.try("buyer", { type: "ask", topic: "fit" })).toBe("last-call");
    expect(play.try("buyer", { type: "say", text: "wait" })).toBe("last-call");
    expect(play.try("buyer", { type: "walk" })).toBe("last-call");
    play.do("buyer", accept(1));
    expect(play.state.phase).toBe("agreed");
  });

  it("ends in time when nothing stands, when the last call passes, or when all is declined in it", () => {
    const bare = new Play()
      .start()
      .wait(20 * 60_000)
      .do("clock", { type: "tick" });
    expect(bare.state).toMatchObject({ phase: "ended", ended: "time", surplus: { buyer: 0, seller: 0 } });
    const called = () =>
      new Play()
        .start()
        .offer("seller", MIDDLE)
        .wait(20 * 60_000)
        .do("clock", { type: "tick" });
    expect(called().wait(60_000).do("clock", { type: "tick" }).state.ended).toBe("time");
    expect(called().do("buyer", decline(1)).state.ended).toBe("time");
  });

  it("calls the last minute after the public limit of 24 turns, and charges three times past the private deadline", () => {
    const play = new Play().start();
    for (let turn = 1; turn <= 24; turn++) play.offer(turn % 2 ? "buyer" : "seller", [turn % 5, 0, 0, 0, 0, 0, 0]);
    expect(play.state.lastCall).toBe("turns");
    // Turns 7..12 cost 50 each, turns 13..24 cost 150 each: 300 + 1800.
    expect(play.state.cost).toEqual({ buyer: 2100, seller: 2100 });
    expect(play.wait(60_000).do("clock", { type: "tick" }).state).toMatchObject({
      ended: "turns",
      surplus: { buyer: -2100, seller: -2100 },
    });
  });

  it("leaves the other a minute for one last offer, and the one who leaves a minute to answer it", () => {
    const play = new Play().start().offer("buyer", CHEAP).do("seller", { type: "walk" });
    expect(play.state).toMatchObject({ leaving: { seat: "seller", lastOffer: false }, deadline: play.now + 60_000 });
    expect(play.try("seller", { type: "offer", packages: [DEAR], final: false })).toBe("leaving");
    expect(play.try("seller", { type: "walk" })).toBe("leaving");
    expect(play.try("buyer", { type: "ask", topic: "fit" })).toBe("leaving");
    play.wait(30_000).offer("buyer", MIDDLE);
    expect(play.state).toMatchObject({ leaving: { lastOffer: true }, deadline: play.now + 60_000 });
    expect(play.try("buyer", { type: "offer", packages: [CHEAP], final: false })).toBe("leaving");
    expect(play.do("seller", accept(2)).state.phase).toBe("agreed");
  });

  it.each([
    ["when the last offer is declined", (play: Play) => play.offer("buyer", MIDDLE).do("seller", decline(1))],
    ["when the minute passes", (play: Play) => play.wait(60_000).do("clock", { type: "tick" })],
    ["at once when both leave", (play: Play) => play.do("buyer", { type: "walk" })],
  ])("ends as walked away %s", (_name, finish) => {
    const play = finish(new Play().start().do("seller", { type: "walk" }));
    expect(play.state).toMatchObject({ phase: "ended", ended: "walked-away", leaving: null });
  });

  it("opens both folders when both are ready, or by itself after a minute; then the next table is named once", () => {
    const over = () => new Play().start().offer("seller", MIDDLE).do("buyer", accept(1));
    const together = over().do("buyer", { type: "ready" }).do("seller", { type: "ready" });
    expect(together.state).toMatchObject({ phase: "revealed", deadline: null });
    const alone = over().wait(60_000).do("clock", { type: "tick" });
    expect(alone.state.phase).toBe("revealed");
    alone.do("host", { type: "continue", table: "next" });
    expect(alone.state.next).toBe("next");
    expect(alone.try("host", { type: "continue", table: "other" })).toBe("wrong-phase");
  });

  it("moves a deadline that passed while nobody was there to 30 seconds from now", () => {
    const play = new Play()
      .start()
      .wait(60 * 60_000)
      .do("host", { type: "restore" });
    expect(play.state.deadline).toBe(play.now + 30_000);
    expect(play.try("host", { type: "restore" })).toBe("nothing-due");
  });

  it("stops taking talk and offers when the history is full, but still lets the round end", () => {
    const play = new Play().start();
    for (let said = 0; said < 200; said++) play.do("buyer", { type: "say", text: "and" });
    expect(play.try("buyer", { type: "say", text: "more" })).toBe("history-full");
    expect(play.try("seller", { type: "say", text: "I still may" })).toBeNull();
    play.offer("seller", MIDDLE);
    while (play.state.lines.length < 800) {
      play.do("buyer", { type: "favour", issue: 0, option: 1 });
      if (play.state.lines.length < 800) play.do("seller", { type: "decline-favour" });
    }
    expect(play.try("buyer", { type: "offer", packages: [CHEAP], final: false })).toBe("history-full");
    expect(play.do("buyer", { type: "walk" }).wait(60_000).do("clock", { type: "tick" }).state.phase).toBe("ended");
  });
});
