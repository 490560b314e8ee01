// Offers at once, withdrawals, favours, claims, engaging, warnings, more time, spoken tables: each rule and each refusal (RULES 2).
import { describe, expect, it } from "vitest";
import { formatClaim, parseClaim, type SeatClaim } from "../../../shared/table/claim.ts";
import { nextDeadline } from "../../../shared/table/deadline.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import { ownView, tableView } from "../../../shared/table/view.ts";
import { CHEAP, DEAR, MIDDLE, PLANT, Play } from "./play.ts";

const start = () => new Play().start();

describe("several offers at once", () => {
  it("stand side by side as one turn, are replaced together, and any one of them can be taken", () => {
    const play = start().offer("seller", DEAR, MIDDLE, CHEAP);
    expect(play.state.offers.map(({ number, group, status }) => [number, group, status])).toEqual([
      [1, 1, "standing"],
      [2, 1, "standing"],
      [3, 1, "standing"],
    ]);
    expect(play.state.turn).toBe(1);
    const again = start().offer("seller", DEAR, MIDDLE).offer("seller", CHEAP);
    expect(again.state.offers.map((offer) => offer.status)).toEqual(["replaced", "replaced", "standing"]);
    play.do("buyer", { type: "accept", offer: 2 });
    expect(play.state.offers.map((offer) => offer.status)).toEqual(["replaced", "accepted", "replaced"]);
  });

  it("must differ from each other, and from what stands", () => {
    const play = start();
    expect(play.try("seller", { type: "offer", packages: [DEAR, DEAR], final: false })).toBe("same-offer");
    play.offer("seller", DEAR, MIDDLE);
    expect(play.try("seller", { type: "offer", packages: [MIDDLE, DEAR], final: false })).toBe("same-offer");
    expect(play.try("seller", { type: "offer", packages: [MIDDLE, CHEAP], final: true })).toBe("one-final");
    play.offer("seller", MIDDLE);
    expect(play.try("seller", { type: "offer", packages: [MIDDLE], final: false })).toBe("same-offer");
    expect(play.try("seller", { type: "offer", packages: [MIDDLE], final: true })).toBeNull();
    expect(play.state.offers.at(-1)?.final).toBe(true);
  });

  it("are declined one by one", () => {
    const play = start().offer("seller", DEAR, MIDDLE);
    play.do("buyer", { type: "decline", offer: 1, objection: "fear", about: null });
    expect(play.state.offers.map((offer) => offer.status)).toEqual(["declined", "standing"]);
  });
});

describe("withdrawing", () => {
  it("takes one's own standing offers away, and only them", () => {
    const play = start().offer("buyer", CHEAP).offer("seller", DEAR, MIDDLE).do("seller", { type: "withdraw" });
    expect(play.state.offers.map((offer) => offer.status)).toEqual(["standing", "withdrawn", "withdrawn"]);
    expect(play.try("buyer", { type: "accept", offer: 2 })).toBe("offer-gone");
    expect(play.try("seller", { type: "withdraw" })).toBe("no-standing-offer");
  });
});

describe("favours", () => {
  const asked = () => start().offer("seller", MIDDLE).do("buyer", { type: "favour", issue: 0, option: 1 });

  it("granted is the standing offer again with that step, by the seat that grants", () => {
    const play = asked().do("seller", { type: "grant" });
    expect(play.state.offers.at(-1)).toMatchObject({
      seat: "seller",
      package: [1, 1, 2, 1, 1, 1, 0],
      status: "standing",
    });
    expect(play.state.favour).toBeNull();
    expect(play.state.lines.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
      ["favour-closed", "granted"],
      ["offered", ""],
    ]);
  });

  it("traded when the asked seat offers something else, declined when it says so", () => {
    expect(
      asked()
        .offer("seller", DEAR)
        .state.lines.some((line) => line.text === "traded"),
    ).toBe(true);
    expect(asked().do("seller", { type: "decline-favour" }).state.lines.at(-1)?.text).toBe("declined");
    expect(asked().offer("buyer", CHEAP).state.favour).not.toBeNull();
  });

  it("is one step on an open issue of a standing offer, one at a time, answered by the other seat", () => {
    expect(start().try("buyer", { type: "favour", issue: 0, option: 1 })).toBe("no-standing-offer");
    const play = start().offer("seller", MIDDLE);
    expect(play.try("buyer", { type: "favour", issue: 0, option: 0 })).toBe("not-one-step");
    expect(play.try("buyer", { type: "favour", issue: 0, option: 2 })).toBe("not-one-step");
    expect(play.try("buyer", { type: "favour", issue: 6, option: 1 })).toBe("issue-locked");
    expect(play.try("buyer", { type: "favour", issue: 0, option: 9 })).toBe("not-a-package");
    expect(play.try("seller", { type: "grant" })).toBe("no-favour");
    expect(asked().try("buyer", { type: "favour", issue: 0, option: 3 })).toBe("favour-open");
    expect(asked().try("buyer", { type: "grant" })).toBe("no-favour");
    expect(asked().try("buyer", { type: "decline-favour" })).toBe("no-favour");
    expect(asked().do("seller", { type: "withdraw" }).try("seller", { type: "grant" })).toBe("no-standing-offer");
    const moved = start().offer("seller", DEAR, MIDDLE).do("buyer", { type: "favour", issue: 0, option: 1 });
    moved.do("buyer", { type: "decline", offer: 2, objection: "fear", about: null });
    expect(moved.try("seller", { type: "grant" })).toBe("not-one-step");
  });
});

describe("claims", () => {
  // Buyer: training 2600, price 2400, pilot 300 + 1400, rollout 900, payment 400 and reference 600 (with relief), term 600.
  const claims: [string, "buyer" | "seller", SeatClaim, boolean][] = [
    ["the true first priority", "buyer", { kind: "priority", issue: 2, rank: 1 }, true],
    ["a false first priority", "buyer", { kind: "priority", issue: 0, rank: 1 }, false],
    ["either rank of a tie", "buyer", { kind: "priority", issue: 5, rank: 6 }, true],
    ["a limit that is none", "buyer", { kind: "limit", issue: 0, option: 4 }, false],
    ["the true band (2000 of 0..7900)", "buyer", { kind: "walk-away", band: "low" }, true],
    ["a false band", "buyer", { kind: "walk-away", band: "high" }, false],
    ["the true deadline", "seller", { kind: "deadline", turns: 12 }, true],
    ["a false deadline", "seller", { kind: "deadline", turns: 3 }, false],
    ["somebody behind who cares", "buyer", { kind: "stakeholder", issue: 3 }, true],
    ["nobody behind who cares", "seller", { kind: "stakeholder", issue: 3 }, false],
    ["the fear", "buyer", { kind: "fear", fears: true }, true],
    ["a fear that is none", "seller", { kind: "fear", fears: true }, false],
    ["what relieves", "buyer", { kind: "relief", issue: 6 }, true],
    ["what does not relieve", "buyer", { kind: "relief", issue: 0 }, false],
  ];
  it.each(claims)("%s", (_name, seat, claim, truth) => {
    const play = start().do(seat, { type: "claim", claim });
    expect(play.entries.at(-1)?.events).toEqual([{ type: "claimed", seat, claim, truth, asked: false }]);
    expect(JSON.stringify(tableView(play.state))).not.toMatch(/truth/);
    expect(parseClaim(formatClaim(claim))).toEqual(claim);
  });

  it("answers a question, truly or not; owning up to the fear relieves, a false claim of one does not", () => {
    const own = start().do("seller", { type: "ask", topic: "concerns" });
    own.do("buyer", { type: "answer", facts: [], claims: [{ kind: "fear", fears: true }] });
    expect(own.state.relief.buyer).toEqual({ answer: 240 });
    expect(own.state.lines.at(-2)?.kind).toBe("answered");
    const sham = start().do("buyer", { type: "ask", topic: "concerns" });
    sham.do("seller", { type: "answer", facts: [], claims: [{ kind: "fear", fears: true }] });
    expect(sham.state.relief.seller).toEqual({});
  });

  it("must name issues and options of the case", () => {
    expect(start().try("buyer", { type: "claim", claim: { kind: "priority", issue: 9, rank: 1 } })).toBe("not-a-claim");
    expect(start().try("buyer", { type: "claim", claim: { kind: "priority", issue: 0, rank: 8 } })).toBe("not-a-claim");
    expect(start().try("buyer", { type: "claim", claim: { kind: "limit", issue: 0, option: 5 } })).toBe("not-a-claim");
    expect(parseClaim("priority one 2")).toBeNull();
  });
});

describe("engaging stakeholders", () => {
  it("costs a turn, shows its numbers to its owner, and its brief to the other seat once that one has joined", () => {
    const play = start().do("buyer", { type: "engage", stakeholder: "finance", letIn: true });
    expect(play.state).toMatchObject({ turn: 1, turnSeat: null });
    const card = (seat: "buyer" | "seller") => folderFor(PLANT, play.state, seat);
    expect(card("buyer").own.stakeholders[0]?.numbers).toEqual({
      points: PLANT.seats.buyer.stakeholders[0]?.points,
      minimum: 16,
    });
    expect(card("buyer").own.stakeholders[1]?.numbers).toBeNull();
    expect(card("seller").known).toMatchObject({ briefs: {}, stakeholders: { finance: "Head of Finance" } });
    play.do("seller", { type: "join", stakeholder: "finance" });
    expect(card("seller").known.briefs["finance"]).toMatch(/90,000/);
    expect(card("buyer").own.stakeholders[0]?.numbers?.minimum).toBe(13);
    expect(ownView(play.state, "seller").joined).toEqual(["finance"]);
  });

  it("alone stays between the owner and the stakeholder", () => {
    const play = start().do("buyer", { type: "engage", stakeholder: "it", letIn: false });
    expect(JSON.stringify([tableView(play.state), folderFor(PLANT, play.state, "seller")])).not.toMatch(
      /"it"|Head of IT/,
    );
    expect(play.try("seller", { type: "join", stakeholder: "it" })).toBe("not-let-in");
  });

  it("is done once each, with people of one's own", () => {
    const play = start().do("buyer", { type: "engage", stakeholder: "it", letIn: true });
    expect(play.try("buyer", { type: "engage", stakeholder: "it", letIn: true })).toBe("engaged-already");
    expect(play.try("seller", { type: "engage", stakeholder: "it", letIn: true })).toBe("unknown-stakeholder");
    play.do("seller", { type: "join", stakeholder: "it" });
    expect(play.try("seller", { type: "join", stakeholder: "it" })).toBe("engaged-already");
  });

  it("can use up the last turn, which calls the last minute or ends the round", () => {
    const play = start();
    for (let turn = 1; turn <= 23; turn++) play.offer(turn % 2 ? "buyer" : "seller", [turn % 5, 0, 0, 0, 0, 0, 0]);
    play.do("buyer", { type: "engage", stakeholder: "it", letIn: false });
    expect(play.state).toMatchObject({ turn: 24, lastCall: "turns" });
    const bare = start();
    for (let turn = 1; turn <= 23; turn++) bare.offer(turn % 2 ? "buyer" : "seller", [turn % 5, 0, 0, 0, 0, 0, 0]);
    bare.do("seller", { type: "withdraw" }).do("buyer", { type: "withdraw" });
    bare.do("buyer", { type: "engage", stakeholder: "it", letIn: false });
    // Six turns free, six at 50, twelve at 150: the turn that engaging took is charged too.
    expect(bare.state).toMatchObject({ ended: "turns", surplus: { buyer: -2100, seller: -2100 } });
  });
});

describe("pressure and time", () => {
  it("grants a quarter more time once, by the other seat", () => {
    const play = start();
    const deadline = play.state.deadline ?? 0;
    expect(play.try("seller", { type: "grant-time" })).toBe("no-time-asked");
    play.do("buyer", { type: "ask-time" });
    expect(play.try("buyer", { type: "grant-time" })).toBe("no-time-asked");
    expect(play.try("seller", { type: "ask-time" })).toBe("time-used");
    play.do("seller", { type: "grant-time" });
    expect(play.state.deadline).toBe(deadline + 5 * 60_000);
    expect(play.try("buyer", { type: "ask-time" })).toBe("time-used");
    expect(play.try("seller", { type: "grant-time" })).toBe("time-used");
  });

  it("keeps a warning in the history", () => {
    expect(start().do("seller", { type: "warn" }).state.lines.at(-1)).toMatchObject({ kind: "warned", seat: "seller" });
  });
});

describe("a spoken table", () => {
  const spoken = () => new Play(undefined, { talk: "spoken" }).start();

  it("passes turns by the clock: 1/24 of 20 minutes each, and costs past the grace", () => {
    const play = spoken().offer("buyer", CHEAP).offer("seller", DEAR);
    expect(play.state.turn).toBe(0);
    expect(nextDeadline(play.state)).toBe(play.now + 50_000);
    play.wait(50_000).do("clock", { type: "tick" });
    expect(play.state.turn).toBe(1);
    play.wait(310_000).do("clock", { type: "tick" });
    expect(play.state).toMatchObject({ turn: 7, cost: { buyer: 50, seller: 50 } });
    expect(play.try("clock", { type: "tick" })).toBe("nothing-due");
  });

  it("stands still while a refused deal is away, and charges two turns when it comes back", () => {
    const play = new Play(undefined, { talk: "spoken", steps: ["ratifying"] }).start();
    play.wait(100_000).do("clock", { type: "tick" }).offer("seller", DEAR).do("buyer", { type: "accept", offer: 1 });
    expect(play.state).toMatchObject({ phase: "ratifying", turn: 2 });
    play.wait(50_000).both();
    expect(play.state).toMatchObject({ phase: "negotiating", turn: 4 });
    expect(nextDeadline(play.state)).toBe(play.now + 50_000);
  });

  it("marks a card of the other seat as heard, once", () => {
    const play = spoken().do("buyer", { type: "ask", topic: "fit" });
    const line = play.state.lines.length;
    expect(play.try("buyer", { type: "heard", line })).toBe("nothing-to-hear");
    play.do("seller", { type: "heard", line });
    expect(play.try("seller", { type: "heard", line })).toBe("nothing-to-hear");
    expect(play.try("seller", { type: "heard", line: 1 })).toBe("nothing-to-hear");
    const chat = start().do("buyer", { type: "ask", topic: "fit" });
    expect(chat.try("seller", { type: "heard", line: chat.state.lines.length })).toBe("nothing-to-hear");
  });
});
