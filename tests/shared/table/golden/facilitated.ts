// Four rounds of a session, played as a facilitator would run them. Their transcripts are made of them once (support/writeGolden.ts).
import type { TableSettings } from "../../../../shared/table/open.ts";
import { STEPS } from "../../../../shared/table/phase.ts";
import { tick } from "../atPhase.ts";
import { DEAR, PLANT, Play } from "../play.ts";
import { acknowledges, asks, declines, type GoldenRound, guess, offers, predicts, reflects, signs } from "./rounds.ts";

const MINUTE = 60_000;

/** A table of a session: ten minutes to read and plan, fifteen to negotiate, five to look back. */
const SESSION: Partial<TableSettings> = {
  ...{ steps: STEPS, reveal: "facilitator", pace: "room" },
  ...{ planning: 10 * MINUTE, length: 15 * MINUTE, reflecting: 5 * MINUTE },
};

const plans = (play: Play) =>
  play
    .do("seller", { type: "plan", target: 3600, prediction: guess([0, 2]) })
    .wait(20_000)
    .do("buyer", { type: "plan", target: 3300, prediction: guess([0, 3]) });

/** The clock of the room: a pause in the planning and one in the talk, more time, notes, a look, a skipped reflection. */
function pausedAndExtended(): Play {
  const play = new Play(PLANT, SESSION).wait(5000).seat().wait(1000).do("host", { type: "start" });
  play
    .wait(2 * MINUTE)
    .both()
    .wait(MINUTE);
  play
    .do("host", { type: "pause" })
    .wait(4 * MINUTE)
    .do("host", { type: "go-on" });
  plans(play.wait(30_000));
  play.do("host", { type: "note", text: "We begin in two minutes.", seat: null });
  tick(play);
  asks(play, "seller", "outcome", "monday-morning");
  offers(play, "seller", [4, 1, 3, 0, 1, 3, 0]);
  play.wait(2000).do("host", { type: "watch", on: true });
  declines(play, "buyer", 1, "fear");
  play.wait(9000).do("host", { type: "note", text: "What did you just hear?", seat: "seller" });
  acknowledges(play, "seller");
  play.do("host", { type: "watch", on: false });
  offers(play, "buyer", [1, 2, 3, 2, 0, 2, 0]);
  play.wait(9 * MINUTE).do("host", { type: "pause" });
  play
    .wait(MINUTE)
    .do("host", { type: "extend", ms: 5 * MINUTE })
    .wait(MINUTE)
    .do("host", { type: "go-on" });
  offers(play, "seller", [2, 2, 3, 1, 0, 3, 0]);
  tick(play);
  play.wait(30_000).do("host", { type: "extend", ms: MINUTE });
  signs(play, "buyer", 3);
  predicts(play, guess([0, 3]), guess([2, 0], { fears: { value: true, confidence: 0.9 } }));
  play.wait(15_000).both();
  play.wait(20_000).do("host", { type: "skip" });
  play.wait(20_000).do("host", { type: "skip" });
  play.wait(30_000).do("buyer", { type: "reflect", ratings: [6, 6, 5, 4, 4, 5, 6, null], commitment: "ask first" });
  play.do("host", { type: "finish" });
  return play.wait(3 * MINUTE).do("host", { type: "reveal" });
}

/** People talk in the room and write on paper: the facilitator records their deal, with a slip of the pen. */
function recorded(): Play {
  const play = new Play(PLANT, { ...SESSION, talk: "spoken", steps: [] }).do("host", { type: "start" });
  play.wait(MINUTE).do("host", { type: "sit", seat: "buyer", person: "pb" });
  tick(play);
  tick(tick(play));
  play.wait(10_000).do("host", { type: "record", package: [2, 2, 3, 0, 1, 3, 2] });
  play.wait(10_000).do("host", { type: "record", package: [1, 2, 3, 0, 1, 3, 2] });
  return play.wait(5 * MINUTE).do("host", { type: "reveal" });
}

/** Two people share the buyer's seat and take turns; a third takes the place of the one who leaves. */
function sharedSeat(): Play {
  const play = new Play(PLANT, { ...SESSION, pace: "pair" }).seat().do("host", { type: "start" });
  play.do("host", { type: "sit", seat: "buyer", person: "p2" }).wait(2 * MINUTE);
  play.do("buyer", { type: "ready" }, "p2").do("seller", { type: "ready" });
  plans(play.wait(2 * MINUTE));
  asks(play, "seller", "concerns", "failed-before");
  play.wait(5000).do("buyer", { type: "offer", packages: [[0, 2, 3, 2, 0, 2, 0]], final: false }, "pb");
  offers(play, "seller", DEAR);
  play.wait(9000).do("buyer", { type: "say", text: "We need a moment." }, "p2");
  play.wait(9000).do("host", { type: "stand", seat: "buyer", person: "pb" });
  play.wait(9000).do("host", { type: "sit", seat: "buyer", person: "p3" });
  play.wait(9000).do("buyer", { type: "engage", stakeholder: "finance", letIn: true }, "p3");
  offers(play, "seller", [2, 2, 3, 0, 1, 3, 2]);
  play.wait(9000).do("buyer", { type: "accept", offer: 3 }, "p2");
  predicts(play, guess([0, 3]), guess([2, 0]));
  play.wait(9000).both();
  tick(tick(play));
  reflects(play, "listen before we answer", "ask who else decides");
  return play.wait(MINUTE).do("host", { type: "reveal" });
}

/** The seller drops out; a bot plays on and hands back, and the facilitator ends the round before they agree. */
function standIn(): Play {
  const play = new Play(PLANT, { ...SESSION, steps: ["planning", "reflecting"] }).seat().do("host", { type: "start" });
  plans(
    play
      .wait(2 * MINUTE)
      .both()
      .wait(MINUTE),
  );
  tick(play);
  offers(play, "seller", [4, 1, 2, 0, 2, 3, 0]);
  offers(play, "buyer", [0, 2, 3, 3, 0, 0, 0]);
  play.wait(2 * MINUTE).do("host", { type: "bot", seat: "seller", on: true });
  offers(play, "seller", [3, 1, 2, 0, 2, 3, 0]);
  asks(play, "buyer", "fit", "free-coaches");
  offers(play, "buyer", [0, 2, 3, 3, 0, 1, 0]);
  play.wait(MINUTE).do("host", { type: "bot", seat: "seller", on: false });
  offers(play, "seller", [3, 2, 2, 0, 2, 3, 0]);
  play.wait(MINUTE).do("host", { type: "finish" });
  return play.wait(MINUTE).do("host", { type: "reveal" });
}

export const FACILITATED_ROUNDS: readonly GoldenRound[] = [
  { name: "paused-and-extended", scenario: "plant-scheduler", play: pausedAndExtended },
  { name: "recorded", scenario: "plant-scheduler", play: recorded },
  { name: "shared-seat", scenario: "plant-scheduler", play: sharedSeat },
  { name: "stand-in", scenario: "plant-scheduler", play: standIn },
];
