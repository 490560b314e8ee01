// The moves of talk: question cards, answers, facts told, acknowledgements, free words; and what they bring to light (RULES 2).
import { type ProcessRelief, processReliefPoints } from "../../outcome/points.ts";
import { ok } from "../../result.ts";
import { otherSeat, type Scenario, type Seat, type Topic } from "../../scenario/types.ts";
import { formatClaim, type SeatClaim } from "../claim.ts";
import type { TableEvent } from "../events.ts";
import { HEARABLE } from "../lines.ts";
import { type Context, MAX_LINES, MAX_SAID, type Move, refuse, talkRefusal } from "../move.ts";
import type { Line } from "../state.ts";
import { parseSubject } from "../subject.ts";
import { isClaim, isTrue } from "../truth.ts";

/** Plays a question card: one open question at a time, each card once a round. */
export const ask: Move<{ type: "ask"; topic: Topic }> = (context, { topic }) => {
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (context.state.asked[context.seat].includes(topic)) return refuse("card-used");
  if (context.state.question) return refuse("question-open");
  return ok([{ type: "asked", seat: context.seat, topic }]);
};

/** Answers the open question with facts of one's own or claims, true or false; without any it is declined. */
export const answer: Move<{ type: "answer"; facts: readonly string[]; claims: readonly SeatClaim[] }> = (
  context,
  { facts, claims },
) => {
  const { state, seat, scenario } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (!state.question || state.question.seat === seat) return refuse("no-question");
  const own = scenario.seats[seat].facts;
  if (facts.some((id) => !own.some((fact) => fact.id === id))) return refuse("unknown-fact");
  if (claims.some((one) => !isClaim(scenario, one))) return refuse("not-a-claim");

  const told = [...new Set(facts)];
  const events: TableEvent[] = [
    { type: "answered", seat, facts: told, claims: claims.length },
    ...claims.map((one) => claimed(context, one, true)),
    ...unlocking(context, told),
  ];
  const aboutFear = ABOUT_FEAR.has(state.question.topic);
  const ownsUp = claims.some((one) => one.kind === "fear" && one.fears && isTrue(scenario, seat, one));
  if (aboutFear && (ownsUp || told.some((id) => isAboutFear(scenario, seat, id))))
    events.push(...relieving(context, seat, "answer"));
  if (told.some((id) => own.find((fact) => fact.id === id)?.evidence))
    events.push(...relieving(context, otherSeat(seat), "evidence"));
  return ok(events);
};

/** Tells a fact unasked: it may open an issue, but relieves nothing. */
export const tell: Move<{ type: "tell"; fact: string }> = (context, { fact }) => {
  const { state, seat, scenario } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (!scenario.seats[seat].facts.some((own) => own.id === fact)) return refuse("unknown-fact");
  if (state.told[seat].includes(fact)) return refuse("fact-told");
  return ok([{ type: "told", seat, fact }, ...unlocking(context, [fact])]);
};

/** Makes a claim about one's own seat unasked, true or false. */
export const claim: Move<{ type: "claim"; claim: SeatClaim }> = (context, command) => {
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  if (!isClaim(context.scenario, command.claim)) return refuse("not-a-claim");
  return ok([claimed(context, command.claim, false)]);
};

/** Acknowledges one line of the other seat, once: an objection or a statement. */
export const acknowledge: Move<{ type: "acknowledge"; line: number }> = (context, { line }) => {
  const { state, seat } = context;
  const refusal = talkRefusal(context);
  if (refusal) return refusal;
  const cited = state.lines[line - 1];
  const again = state.lines.some((l) => l.kind === "acknowledged" && l.seat === seat && l.ref === line);
  if (!cited || cited.seat !== otherSeat(seat) || !ACKNOWLEDGEABLE.has(cited.kind) || again)
    return refuse("nothing-to-acknowledge");
  const events: TableEvent[] = [{ type: "acknowledged", seat, line }];
  if (namesFear(context.scenario, cited)) events.push(...relieving(context, otherSeat(seat), "acknowledgement"));
  return ok(events);
};

/** At a spoken table: taps that a card of the other seat was heard, once. */
export const heard: Move<{ type: "heard"; line: number }> = ({ state, seat }, { line }) => {
  if (state.phase !== "negotiating") return refuse("wrong-phase");
  const said = state.lines[line - 1];
  const again = state.lines.some((one) => one.kind === "heard" && one.ref === line);
  if (state.talk !== "spoken" || said?.seat !== otherSeat(seat) || !HEARABLE.has(said.kind) || again)
    return refuse("nothing-to-hear");
  return state.lines.length >= MAX_LINES ? refuse("history-full") : ok([{ type: "heard", seat, line }]);
};

/** Free words, never judged. */
export const say: Move<{ type: "say"; text: string }> = ({ state, seat }, { text }) => {
  if (state.lastCall) return refuse("last-call");
  const said = state.lines.filter((line) => line.kind === "said" && line.seat === seat).length;
  if (said >= MAX_SAID || state.lines.length >= MAX_LINES) return refuse("history-full");
  return ok([{ type: "said", seat, text }]);
};

/** The kinds of line that can be acknowledged: objections and statements. */
const ACKNOWLEDGEABLE: ReadonlySet<Line["kind"]> = new Set(["declined", "answered", "told", "claimed", "said"]);

/** The question cards that ask about a fear: what worries you, and what is still unclear (RULES 2). */
const ABOUT_FEAR: ReadonlySet<Topic> = new Set(["concerns", "clarity"]);

const isAboutFear = (scenario: Scenario, seat: Seat, id: string): boolean =>
  scenario.seats[seat].facts.find((fact) => fact.id === id)?.claim?.kind === "fear";

function namesFear(scenario: Scenario, line: Line): boolean {
  if (line.seat === "") return false;
  const seat = line.seat;
  const words = line.text.split(" ");
  if (line.kind === "declined") return parseSubject(words[1] ?? "")?.kind === "fear";
  if (line.kind === "claimed")
    return line.text === formatClaim({ kind: "fear", fears: true }) && scenario.seats[seat].fear !== null;
  return line.kind !== "said" && words.some((id) => isAboutFear(scenario, seat, id));
}

const claimed = ({ scenario, seat }: Context, one: SeatClaim, asked: boolean): TableEvent => ({
  type: "claimed",
  seat,
  claim: one,
  truth: isTrue(scenario, seat, one),
  asked,
});

/** The issues that these facts open. */
function unlocking({ scenario, state, seat }: Context, facts: readonly string[]): TableEvent[] {
  return scenario.issues.flatMap((issue, index): TableEvent[] =>
    !state.open[index] && issue.lock?.seat === seat && facts.includes(issue.lock.fact)
      ? [{ type: "unlocked", issue: index }]
      : [],
  );
}

/** Process relief of a seat's fear, once for each kind; none without a fear (RULES 1). */
function relieving({ scenario, state }: Context, seat: Seat, kind: ProcessRelief): TableEvent[] {
  const fear = scenario.seats[seat].fear;
  if (!fear || state.relief[seat][kind] !== undefined) return [];
  return [{ type: "relieved", seat, kind, points: processReliefPoints(fear) }];
}
