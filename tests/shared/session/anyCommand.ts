// Any settings and any commands, sensible and absurd ones, of everybody in a session.
import fc from "fast-check";
import type { PinnedArrange, SessionCommand } from "../../../shared/session/commands.ts";
import { conflictIn } from "../../../shared/session/conflicts.ts";
import type { SessionBy } from "../../../shared/session/events.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { pinsOf, ROUND, SETTINGS } from "./room.ts";

export const PEOPLE = ["ada", "bo", "cy", "di", "eve", "flo", "gus"];
const person = fc.constantFrom(...PEOPLE, "nobody");
const seat = fc.constantFrom("buyer", "seller");
const table = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constant(200));
const team = fc.constantFrom("", "red", "blue", "green");
const bool = fc.boolean();
const of = <T extends string, R extends object>(type: T, rest: fc.Arbitrary<R>) =>
  rest.map((fields) => ({ type, ...fields }) as unknown as SessionCommand);
const plain = (...types: readonly string[]) => fc.constantFrom(...types).map((type) => ({ type }) as SessionCommand);

const plan = fc.record({
  scenario: fc.constantFrom("plant-scheduler", "its-twin", "other", "third"),
  pairs: fc.constantFrom("new", "swap", "same"),
  carry: fc.boolean(),
});
/** Settings without contradictions. */
export const anySettings: fc.Arbitrary<SessionSettings> = fc
  .record({
    agenda: fc.array(plan, { minLength: 1, maxLength: 4 }).map((plans) => plans.map((one) => ({ ...ROUND, ...one }))),
    talk: fc.constantFrom("chat", "spoken"),
    reveal: fc.constantFrom("round", "case"),
    clock: fc.constantFrom("pair", "room"),
    pairing: fc.constantFrom("random", "rotate", "hand"),
    teams: fc.constantFrom([], ["red", "blue"]),
    apart: bool,
    threes: bool,
    odd: fc.constantFrom("shared", "watch", "bot"),
    late: fc.constantFrom("ask", "pair", "watch", "bot"),
    selfRun: fc.boolean(),
    plays: bool,
  })
  .map((some) => ({ ...SETTINGS, ...some }) as unknown as SessionSettings)
  .filter((settings) => conflictIn(settings) === null);

const planned = fc.record({
  seats: fc.record({ buyer: fc.array(person, { maxLength: 2 }), seller: fc.array(person, { maxLength: 2 }) }),
  observers: fc.array(person, { maxLength: 2 }),
  bots: fc.record({ buyer: bool, seller: bool }),
});
const count = fc.record({ buyer: fc.nat(99), seller: fc.nat(99) });

const facilitator: fc.Arbitrary<SessionCommand> = fc.oneof(
  { weight: 2, arbitrary: plain("begin-round") },
  plain("end-round", "debrief"),
  { weight: 3, arbitrary: plain("pause", "resume", "resume", "reveal") },
  of("lock", fc.record({ locked: bool })),
  of("admit", fc.record({ person, as: fc.constantFrom("wait", "pair", "watch", "bot", undefined) })),
  of("remove", fc.record({ person })),
  of("team", fc.record({ person, team })),
  of("pair", fc.record({ tables: fc.option(fc.array(planned, { maxLength: 3 })) })),
  of("extend", fc.record({ table: fc.option(table), ms: fc.constant(60_000) })),
  of(
    "tell",
    fc.record({ table: fc.option(table), seat: fc.option(seat), text: fc.constantFrom("Five minutes.", "Go on.") }),
  ),
  of("skip", fc.record({ table: fc.option(table) })),
  of("watch", fc.record({ table, on: bool })),
  {
    weight: 3,
    arbitrary: of("place", fc.record({ person, table, seat: fc.constantFrom("buyer", "seller", "observer") })),
  },
  of("unseat", fc.record({ person })),
  of("bot", fc.record({ table, seat, on: bool })),
  of("record", fc.record({ table, package: fc.option(fc.array(fc.nat(4), { minLength: 1, maxLength: 7 })) })),
  of("lower-hand", fc.record({ person })),
  of("show", fc.record({ step: fc.nat(10), named: bool, table: fc.nat(3), round: fc.constantFrom(undefined, 1, 2) })),
);
const arrange: fc.Arbitrary<SessionCommand> = anySettings.map(
  (settings): PinnedArrange => ({ type: "arrange", settings, pins: pinsOf(settings) }),
);
const participant: fc.Arbitrary<SessionCommand> = fc.oneof(
  of("hand", fc.record({ up: bool })),
  { weight: 3, arbitrary: plain("done") },
  plain("leave"),
  of("choose-team", fc.record({ team })),
  of(
    "tally",
    fc.record({ table, tally: fc.record({ questions: count, concessions: count, acknowledgements: count }) }),
  ),
);
const host: fc.Arbitrary<SessionCommand> = fc.oneof(
  { weight: 4, arbitrary: of("join", fc.record({ person, team })) },
  of("stand-in", fc.record({ table, seat, on: bool })),
  plain("all-over"),
);

export interface Step {
  readonly who: SessionBy | (string & {});
  readonly command: SessionCommand;
  /** Before it, ms. */
  readonly wait: number;
}
const step = (who: fc.Arbitrary<string>, command: fc.Arbitrary<SessionCommand>): fc.Arbitrary<Step> =>
  fc.record({ who, command, wait: fc.nat(40_000) });

/** One command of somebody; one in twenty of somebody who has no right to it. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 40, arbitrary: step(fc.constant("facilitator"), facilitator) },
  { weight: 30, arbitrary: step(person, participant) },
  { weight: 25, arbitrary: step(fc.constant("host"), host) },
  { weight: 3, arbitrary: step(fc.constant("clock"), plain("tick")) },
  { weight: 2, arbitrary: step(fc.constant("facilitator"), arrange) },
  {
    weight: 5,
    arbitrary: step(
      fc.constantFrom("facilitator", "host", "clock", "nobody", ...PEOPLE),
      fc.oneof(facilitator, participant, host, plain("close")),
    ),
  },
);
