// What the facilitator does to a table, by tables: the briefing's clock, pause and going on, more time, skipping, notes, looking in.
import { describe, expect, it } from "vitest";
import { nextDeadline } from "../../../shared/table/deadline.ts";
import { MAX_NOTES } from "../../../shared/table/move.ts";
import type { TableSettings } from "../../../shared/table/open.ts";
import { type Phase, STEPS } from "../../../shared/table/phase.ts";
import { ownView, tableView, viewFor } from "../../../shared/table/view.ts";
import { AT, at, tick } from "./atPhase.ts";
import { CHEAP, DEAR, MIDDLE, PLANT, Play } from "./play.ts";

const MINUTE = 60_000;
const SESSION: Partial<TableSettings> = { steps: STEPS, reveal: "facilitator" };

describe("the clock of reading and planning", () => {
  const opened = (settings: Partial<TableSettings> = {}) => new Play(PLANT, { ...SESSION, ...settings }).seat();

  it("has the minutes of the case, or those of the session, for both together", () => {
    const play = opened({ planning: 10 * MINUTE }).do("host", { type: "start" });
    expect(play.state.deadline).toBe(play.now + 10 * MINUTE);
    play.wait(4 * MINUTE).both();
    expect(play.state).toMatchObject({ phase: "planning", deadline: play.now + 6 * MINUTE });
    expect(opened().do("host", { type: "start" }).state.deadline).toBe(1_000_000 + PLANT.minutes.planning * MINUTE);
  });

  it("begins the negotiation when it passes, whether the seats were still reading or planning", () => {
    const reading = opened().do("host", { type: "start" });
    expect(tick(reading).state).toMatchObject({ phase: "negotiating", deadline: reading.now + 20 * MINUTE });
    const planning = opened().do("host", { type: "start" }).both();
    const deadline = planning.state.deadline;
    expect(tick(planning).state.phase).toBe("negotiating");
    expect(planning.now).toBe(deadline);
  });

  it("starts once and in the briefing only", () => {
    const play = opened().do("host", { type: "start" });
    expect(play.try("host", { type: "start" })).toBe("done-already");
    expect(play.both().try("host", { type: "start" })).toBe("wrong-phase");
  });

  it("lasts as long as the session says, each phase", () => {
    const play = opened({ length: 14 * MINUTE, reflecting: 5 * MINUTE, steps: ["reflecting"] }).both();
    expect(play.state).toMatchObject({ phase: "negotiating", deadline: play.now + 14 * MINUTE });
    play.offer("buyer", MIDDLE).do("seller", { type: "accept", offer: 1 });
    expect(play.state).toMatchObject({ phase: "reflecting", deadline: play.now + 5 * MINUTE });
  });

  it("at the room's pace the pair goes on from reading to planning, but not to the negotiation", () => {
    const play = opened({ pace: "room", planning: 10 * MINUTE }).both();
    expect(play.state.phase).toBe("briefing");
    play.wait(MINUTE).do("host", { type: "start" });
    expect(play.state).toMatchObject({ phase: "planning", deadline: play.now + 10 * MINUTE });
    play.both();
    expect(play.state).toMatchObject({ phase: "planning", ready: { buyer: true, seller: true } });
    expect(tick(play).state.phase).toBe("negotiating");
  });

  it("at the room's pace without planning the pair waits in the briefing for the clock", () => {
    const play = opened({ pace: "room", steps: [] }).do("host", { type: "start" }).both();
    expect(play.state.phase).toBe("briefing");
    expect(tick(play).state.phase).toBe("negotiating");
  });

  it("at the room's pace later phases end with the pair, as they always do", () => {
    const play = opened({ pace: "room", steps: ["reflecting"] }).do("host", { type: "skip" });
    play.offer("buyer", MIDDLE).do("seller", { type: "accept", offer: 1 }).both();
    expect(play.state.phase).toBe("agreed");
  });
});

describe("pause and going on", () => {
  it.each(AT)("in %s: no seat moves, no deadline acts, and every deadline moves by the pause", (phase) => {
    const play = at(phase).wait(1000);
    const { deadline, turn, cost } = play.state;
    play.do("host", { type: "pause" }).wait(77 * MINUTE);
    expect(nextDeadline(play.state)).toBeNull();
    for (const type of ["ready", "walk", "withdraw", "warn"] as const)
      for (const seat of ["buyer", "seller"] as const) expect(play.try(seat, { type })).toBe("paused");
    expect(play.try("buyer", { type: "say", text: "Hello?" })).toBe("paused");
    expect(play.try("host", { type: "pause" })).toBe("paused");
    expect(play.try("clock", { type: "tick" })).toBe("nothing-due");
    expect(play.try("host", { type: "restore" })).toBe("nothing-due");
    expect(play.state).toMatchObject({ phase, turn, cost, paused: play.now - 77 * MINUTE, deadline });
    play.do("host", { type: "go-on" });
    expect(play.state).toMatchObject({ phase, paused: null, deadline: deadline && deadline + 77 * MINUTE });
    expect(play.try("host", { type: "go-on" })).toBe("done-already");
  });

  it("lets a spoken table's turns stand still", () => {
    const play = new Play(PLANT, { talk: "spoken" }).start();
    tick(tick(play));
    play
      .wait(20_000)
      .do("host", { type: "pause" })
      .wait(9 * MINUTE)
      .do("host", { type: "go-on" });
    expect(play.state.turn).toBe(2);
    // A turn lasts 20 minutes / 24; 20 seconds of the third have passed.
    expect(nextDeadline(play.state)).toBe(play.now + 30_000);
    expect(tick(play).state).toMatchObject({ turn: 3, cost: { buyer: 0, seller: 0 } });
  });

  it("a phase that begins in the pause has its whole time when the clocks go on", () => {
    const play = at("planning").do("host", { type: "pause" }).wait(MINUTE).do("host", { type: "skip" }).wait(MINUTE);
    expect(play.state).toMatchObject({ phase: "negotiating", paused: play.now - 2 * MINUTE });
    play.do("host", { type: "go-on" });
    expect(play.state).toMatchObject({ deadline: play.now + 20 * MINUTE, started: play.now });
    const late = new Play(PLANT, SESSION)
      .seat()
      .do("host", { type: "pause" })
      .wait(MINUTE)
      .do("host", { type: "start" });
    late.wait(MINUTE).do("host", { type: "go-on" });
    expect(late.state.deadline).toBe(late.now + PLANT.minutes.planning * MINUTE);
  });

  it("shows since when the clocks stand still, and that they do", () => {
    const play = at("negotiating").do("host", { type: "pause" }).wait(5000);
    expect(tableView(play.state)).toMatchObject({ paused: true, pausedSince: play.now - 5000 });
    expect(tableView(play.do("host", { type: "go-on" }).state)).toMatchObject({ paused: false, pausedSince: 0 });
    expect(play.state.lines.slice(-2).map(({ kind, seat }) => [kind, seat])).toEqual([
      ["paused", ""],
      ["resumed", ""],
    ]);
  });

  it("a restart during a pause changes nothing, and one after it moves near deadlines as ever", () => {
    const play = at("planning");
    play
      .wait((play.state.deadline ?? 0) - play.now - 5000)
      .do("host", { type: "pause" })
      .wait(MINUTE);
    expect(play.try("host", { type: "restore" })).toBe("nothing-due");
    play.do("host", { type: "go-on" });
    expect(nextDeadline(play.state)).toBe(play.now + 5000);
    expect(play.do("host", { type: "restore" }).state.deadline).toBe(play.now + 30_000);
  });
});

describe("more time", () => {
  it.each(AT.filter((phase) => phase !== "briefing" && phase !== "agreed" && phase !== "revealed"))(
    "in %s the deadline moves by as much, paused or not",
    (phase) => {
      const play = at(phase);
      const deadline = play.state.deadline ?? 0;
      play
        .do("host", { type: "extend", ms: 2 * MINUTE })
        .do("host", { type: "pause" })
        .wait(MINUTE);
      play.do("host", { type: "extend", ms: MINUTE }).do("host", { type: "go-on" });
      expect(play.state).toMatchObject({ phase, deadline: deadline + 4 * MINUTE });
      expect(play.state.lines.findLast(({ kind }) => kind === "extended")?.text).toBe("60000");
    },
  );

  it("gives a last call and a last offer more time as well", () => {
    const called = at("negotiating").offer("buyer", CHEAP);
    tick(called);
    expect(called.state.lastCall).toBe("time");
    expect(called.do("host", { type: "extend", ms: MINUTE }).state.deadline).toBe(called.now + 2 * MINUTE);
    const leaving = at("negotiating").do("buyer", { type: "walk" }).do("host", { type: "extend", ms: MINUTE });
    expect(leaving.state.deadline).toBe(leaving.now + 2 * MINUTE);
  });

  it.each<Phase>(["briefing", "agreed", "revealed"])("is refused in %s, where there is no clock", (phase) => {
    expect(at(phase).try("host", { type: "extend", ms: MINUTE })).toBe("wrong-phase");
  });
});

describe("skipping", () => {
  it.each(AT.filter((phase) => !["briefing", "agreed", "revealed"].includes(phase)))(
    "%s does what the clock does at the deadline",
    (phase) => {
      const skipped = at(phase).do("host", { type: "skip" });
      const passed = tick(at(phase));
      const late = passed.now - skipped.now;
      const deadline = passed.state.deadline;
      expect({ ...skipped.state, lines: 0, started: 0 }).toEqual({
        ...passed.state,
        lines: 0,
        started: 0,
        deadline: deadline && deadline - late,
      });
    },
  );

  it("leaves reading for planning, or for the negotiation without it", () => {
    expect(at("briefing").do("host", { type: "skip" }).state.phase).toBe("planning");
    const bare = new Play(PLANT, { reveal: "facilitator" }).seat().do("host", { type: "skip" });
    expect(bare.state.phase).toBe("negotiating");
    const started = at("briefing").do("host", { type: "start" }).wait(MINUTE).do("host", { type: "skip" });
    expect(started.state).toMatchObject({ phase: "planning", deadline: started.now + 7 * MINUTE });
  });

  it("calls last offers first, then ends the negotiation", () => {
    const play = at("negotiating").offer("buyer", CHEAP).do("host", { type: "skip" });
    expect(play.state).toMatchObject({ phase: "negotiating", lastCall: "time", deadline: play.now + MINUTE });
    expect(play.do("host", { type: "skip" }).state).toMatchObject({ phase: "predicting", ended: "time" });
    const leaving = at("negotiating").do("buyer", { type: "walk" }).do("host", { type: "skip" });
    expect(leaving.state.ended).toBe("walked-away");
  });

  it("opens the ballot before it counts it", () => {
    const play = at("improving").do("host", { type: "skip" });
    expect(play.state.proposed?.length).toBeGreaterThan(0);
    expect(play.do("host", { type: "skip" }).state.phase).toBe("reflecting");
  });

  it.each<Phase>(["agreed", "revealed"])("is refused in %s: only the reveal follows", (phase) => {
    expect(at(phase).try("host", { type: "skip" })).toBe("wrong-phase");
  });
});

describe("notes and looking in", () => {
  it("says something to both, in any phase", () => {
    for (const phase of AT) {
      const play = at(phase).do("host", { type: "note", text: "Two minutes left", seat: null });
      expect(play.state.lines.at(-1)).toMatchObject({ kind: "noted", seat: "", text: "Two minutes left" });
    }
  });

  it("whispers to one seat: no line, and nobody else sees it", () => {
    const play = at("negotiating");
    const before = play.state.lines.length;
    play.do("host", { type: "note", text: "Ask about the fear", seat: "seller" });
    expect(play.state.lines).toHaveLength(before);
    expect(ownView(play.state, "seller")).toMatchObject({ hint: "Ask about the fear", hints: 1 });
    expect(ownView(play.state, "buyer")).toMatchObject({ hint: "", hints: 0 });
    for (const who of ["buyer", "observer"] as const)
      expect(JSON.stringify(viewFor(play.state, who))).not.toContain("Ask about");
    play.do("host", { type: "note", text: "Ask about the fear", seat: "seller" });
    expect(ownView(play.state, "seller").hints).toBe(2);
  });

  it("ends with the limit, so that notes cannot use up the history", () => {
    const play = at("negotiating");
    for (let count = 0; count < MAX_NOTES; count++)
      play.do("host", { type: "note", text: `note ${count}`, seat: count % 2 ? null : "buyer" });
    expect(play.try("host", { type: "note", text: "one more", seat: null })).toBe("history-full");
  });

  it("announces when the facilitator looks in, and when no longer", () => {
    const play = at("negotiating").do("host", { type: "watch", on: true });
    expect(tableView(play.state).watched).toBe(true);
    expect(play.try("host", { type: "watch", on: true })).toBe("done-already");
    play.do("host", { type: "watch", on: false });
    expect(play.state.lines.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
      ["watched", "on"],
      ["watched", "off"],
    ]);
  });
});

describe("rights", () => {
  it("a seat can ask for nothing of this", () => {
    const play = at("negotiating").offer("seller", DEAR);
    for (const type of ["start", "pause", "go-on", "skip", "finish", "reveal"] as const)
      expect(play.try("buyer", { type })).toBe("malformed");
    expect(play.try("buyer", { type: "extend", ms: MINUTE })).toBe("malformed");
    expect(play.try("seller", { type: "record", package: null })).toBe("malformed");
    expect(play.try("seller", { type: "bot", seat: "buyer", on: true })).toBe("malformed");
  });
});
