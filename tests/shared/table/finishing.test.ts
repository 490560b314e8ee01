// How a facilitator brings a round to its end, by tables: stopping it, a deal made on paper, the reveal; and what the measures say then.
import { describe, expect, it } from "vitest";
import { coach } from "../../../shared/coaching/coach.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { debriefFor } from "../../../shared/table/debrief.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { type Phase, STEPS } from "../../../shared/table/phase.ts";
import { tableView } from "../../../shared/table/view.ts";
import { AT, at, TAKEN, tick, VETOED } from "./atPhase.ts";
import { NO_ZONE } from "./golden/rounds.ts";
import { CHEAP, MIDDLE, PLANT, Play } from "./play.ts";

const SESSION = { steps: STEPS, reveal: "facilitator" } as const;
const finish = (play: Play) => play.do("host", { type: "finish" });
const record = (play: Play, pkg: readonly number[] | null) =>
  play.do("host", { type: "record", package: pkg && [...pkg] });
const debriefOf = (play: Play) => debriefFor(play.scenario, play.do("host", { type: "reveal" }).entries);

function noZone(): Scenario {
  const parsed = parseScenario(NO_ZONE, "no-zone.yaml");
  if (!parsed.ok) throw new Error("The case does not parse.");
  return parsed.value;
}

describe("ending the round", () => {
  it.each<Phase>(["briefing", "planning", "negotiating"])(
    "in %s stops it without a deal, and leaves all the rest",
    (phase) => {
      const play = finish(at(phase));
      expect(play.state).toMatchObject({ phase: "ended", ended: "stopped", signed: null, deadline: null });
      expect(play.state.surplus).toEqual({ buyer: 0, seller: 0 });
      expect(play.state.lines.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
        ["ended", "stopped"],
        ["began", "ended"],
      ]);
      expect(play.try("buyer", { type: "ready" })).toBe("wrong-phase");
      expect(play.do("host", { type: "reveal" }).state.phase).toBe("revealed");
    },
  );

  it("leaves each seat with what the delay has cost until then", () => {
    const play = at("negotiating");
    for (let turn = 0; turn < 8; turn++) play.offer(turn % 2 ? "buyer" : "seller", [turn % 4, 0, 0, 0, 2, 3, 0]);
    expect(finish(play).state).toMatchObject({ turn: 8, surplus: { buyer: -100, seller: -100 } });
  });

  it("a signed deal that was not voted on is voted on at once, and keeps its outcome when it is taken", () => {
    const play = at("predicting");
    const { surplus } = play.state;
    expect(finish(play).state).toMatchObject({ phase: "agreed", ratified: true, ended: null, surplus });
    expect(debriefOf(play)).toMatchObject({ ending: "agreed", ratified: true });
  });

  it("a signed deal that is refused then does not come back any more", () => {
    for (const phase of ["predicting", "ratifying"] as const) {
      const play = finish(at(phase, VETOED));
      expect(play.state).toMatchObject({ phase: "ended", ended: "refused", ratified: false, returned: false });
      expect(play.state.own.buyer.refused).toContainEqual({ stakeholder: "shop-floor", why: "veto" });
      expect(debriefOf(play)).toMatchObject({ ending: "refused", verdict: "two-losers", winWin: 0 });
    }
  });

  it("without a vote of those behind the seats a signed deal stands as it is", () => {
    const play = new Play(PLANT, { ...SESSION, steps: ["predicting"] }).start();
    play.offer("seller", VETOED).do("buyer", { type: "accept", offer: 1 });
    expect(finish(play).state).toMatchObject({ phase: "agreed", ratified: null, ended: null });
  });

  it.each<Phase>(["ratifying", "improving", "reflecting"])("in %s a deal that was taken stands", (phase) => {
    const play = at(phase);
    const { surplus } = play.state;
    expect(finish(play).state).toMatchObject({ phase: "agreed", ended: null, surplus });
  });

  it("in the reflection after an end without a deal the reason stays", () => {
    const play = tick(at("negotiating")).both();
    expect(play.state.phase).toBe("reflecting");
    expect(finish(play).state).toMatchObject({ phase: "ended", ended: "time" });
  });

  it.each<Phase>(["agreed", "revealed"])("is refused in %s: the round is over", (phase) => {
    expect(at(phase).try("host", { type: "finish" })).toBe("wrong-phase");
  });

  it("ends a pause with the round; a table that reveals by itself does so", () => {
    const play = at("negotiating").do("host", { type: "pause" }).wait(90_000);
    expect(finish(play).state).toMatchObject({ phase: "ended", paused: null });
    const alone = new Play().start().do("host", { type: "pause" }).wait(90_000);
    expect(finish(alone).state).toMatchObject({ phase: "ended", deadline: alone.now + 60_000 });
    expect(tick(alone).state.phase).toBe("revealed");
  });

  it("counts as an impasse where a zone existed, and as a sound exit where none did", () => {
    const stopped = debriefOf(finish(at("negotiating").offer("seller", VETOED)));
    expect(stopped).toMatchObject({
      ending: "stopped",
      verdict: "two-losers",
      winWin: 0,
      signed: null,
      ratified: null,
    });
    const none = debriefOf(finish(new Play(noZone(), { reveal: "facilitator" }).start()));
    expect(none).toMatchObject({ ending: "stopped", verdict: "sound-exit", winWin: 100 });
  });
});

describe("a deal made on paper", () => {
  it.each<Phase>(["briefing", "planning", "negotiating"])(
    "in %s is the deal, with its outcome and no process",
    (phase) => {
      const play = record(at(phase), TAKEN);
      expect(play.state).toMatchObject({
        phase: "agreed",
        recorded: { package: TAKEN },
        ended: null,
        offers: [],
        turn: 0,
      });
      expect(tableView(play.state).recorded).toEqual(TAKEN);
      const signed = debriefOf(at("agreed"));
      const paper = debriefOf(play);
      expect(paper).toMatchObject({ ending: "agreed", verdict: signed.verdict, winWin: signed.winWin, ratified: true });
      expect(paper).toMatchObject({ surplus: signed.surplus, signed: signed.signed, gamma: signed.gamma });
      for (const seat of ["buyer", "seller"] as const) {
        const { concessions, information, pressure, tacticalEmpathy, strategicEmpathy, paradox } =
          paper.process.seats[seat];
        expect(concessions).toMatchObject({ first: null, total: null, unreciprocated: null });
        expect(information).toMatchObject({ asked: null, answered: null, liesOut: null, fruitful: null });
        expect(pressure.received).toBeNull();
        expect([tacticalEmpathy.rate, strategicEmpathy.sea, paradox.empathy, paradox.assertiveness]).toEqual([
          ...[null, null, null, null],
        ]);
      }
    },
  );

  it("says nothing in the coaching of what nobody logged", () => {
    const { entries } = record(at("negotiating"), TAKEN);
    for (const findings of Object.values(coach(PLANT, entries)))
      for (const { kind } of findings)
        expect(["left-on-table", "nothing-left", "below-walk-away", "squeezed-them"]).toContain(kind);
  });

  it("may hold any option of an issue that the table never opened", () => {
    const pilot = [1, 2, 3, 0, 2, 3, 2];
    expect(
      at("negotiating")
        .offer("seller", CHEAP)
        .try("seller", { type: "offer", packages: [pilot], final: false }),
    ).toBe("issue-locked");
    expect(record(at("negotiating"), pilot).state.phase).toBe("agreed");
  });

  it("is none when there was none, which counts as no deal", () => {
    const play = record(at("negotiating"), null);
    expect(play.state).toMatchObject({ phase: "ended", ended: "stopped", recorded: { package: null } });
    expect(debriefOf(play)).toMatchObject({ ending: "stopped", verdict: "two-losers", signed: null });
  });

  it("is refused when it is no package, when it breaks a hard limit, and where a deal was signed", () => {
    const play = at("negotiating");
    expect(play.try("host", { type: "record", package: [0, 1] })).toBe("not-a-package");
    expect(play.try("host", { type: "record", package: [9, 0, 0, 0, 0, 0, 0] })).toBe("not-a-package");
    const [limited] = (["buyer", "seller"] as const).flatMap((seat) =>
      PLANT.seats[seat].forbidden.flatMap((options, issue) => options.map((option) => ({ issue, option }))),
    );
    if (limited) {
      const pkg = MIDDLE.map((option, issue) => (issue === limited.issue ? limited.option : option));
      expect(play.try("host", { type: "record", package: pkg })).toBe("forbidden-option");
    }
    for (const phase of AT.slice(3))
      expect(at(phase).try("host", { type: "record", package: null })).toBe("wrong-phase");
  });

  it("is taken where the time ran out without a deal, until the folders are opened", () => {
    const play = record(finish(at("negotiating")), TAKEN);
    expect(play.state).toMatchObject({ phase: "agreed", ended: null, recorded: { package: TAKEN } });
    play.do("host", { type: "reveal" });
    expect(play.try("host", { type: "record", package: null })).toBe("wrong-phase");
  });

  it("can be mended until the folders are opened", () => {
    const play = record(record(record(at("negotiating"), MIDDLE), null), TAKEN);
    expect(play.state).toMatchObject({ phase: "agreed", ended: null, recorded: { package: TAKEN } });
    expect(play.state.surplus).toEqual(record(at("negotiating"), TAKEN).state.surplus);
    play.do("host", { type: "reveal" });
    expect(play.try("host", { type: "record", package: null })).toBe("wrong-phase");
  });

  it("ends a pause, and needs nobody to sit at the table", () => {
    const empty = new Play(PLANT, SESSION).do("host", { type: "pause" }).wait(60_000);
    expect(record(empty, TAKEN).state).toMatchObject({ phase: "agreed", paused: null });
    expect(fold(JSON.parse(JSON.stringify(empty.entries)))).toEqual(empty.state);
  });
});

describe("a spoken table that logged nothing", () => {
  it("has an outcome, delay by its clock, and null for what nobody tapped", () => {
    const play = new Play(PLANT, { ...SESSION, talk: "spoken" }).start().both();
    play.wait(60_000).do("host", { type: "pause" }).wait(3_600_000).do("host", { type: "go-on" });
    play.offer("seller", TAKEN).do("buyer", { type: "accept", offer: 1 });
    expect(finish(play).state).toMatchObject({ phase: "agreed", turn: 0, cost: { buyer: 0, seller: 0 } });
    const { process } = debriefOf(play);
    expect(process.seats.buyer.information).toMatchObject({ asked: null, answered: null, liesOut: null });
    expect(process.seats.seller.pressure.received).toBeNull();
  });
});
