// Findings about questions: those that opened something, and those never asked. It must not judge what was answered, true or false.
import { unrelievedFear } from "../outcome/points.ts";
import { otherSeat, type Seat } from "../scenario/types.ts";
import { type Finding, finding, highest } from "./finding.ts";
import { wonByOpening, worthOfOpening } from "./opening.ts";
import type { Finder, Round } from "./round.ts";

/** Issues that a seat's facts can open, with the topic of the fact. */
const locksOf = ({ scenario }: Round, seat: Seat) =>
  scenario.issues.flatMap(({ lock }, issue) => {
    if (lock?.seat !== seat) return [];
    const fact = scenario.seats[seat].facts.find(({ id }) => id === lock.fact);
    return fact ? [{ issue, fact: fact.id, topic: fact.topic }] : [];
  });

/** Issues still closed at the end that would have been worth something to `seat`, or may have been. */
const missed = (round: Round, owner: Seat, seat: Seat) =>
  locksOf(round, owner)
    .filter(({ issue }) => round.over && !round.state.open[issue])
    .map((lock) => ({ ...lock, worth: worthOfOpening(round, seat, lock.issue) }))
    .filter(({ worth }) => worth === null || worth > 0);

/** Issues that stayed closed because the seat never asked their topic; none where questions were not logged at a spoken table. */
const neverAsked: Finder<ReturnType<typeof missed>[number]> = (round, seat) =>
  round.process.seats[seat].information.asked === null
    ? []
    : missed(round, otherSeat(seat), seat).filter(({ topic }) => !round.state.asked[seat].includes(topic));

/**
 * A topic never asked that would have opened an issue: the one worth the most. Points: what opening it would have been worth
 * (`worthOfOpening`). Values: `issue`, `topic`.
 */
export const unaskedIssue: Finder<Finding> = (round, seat) => {
  const most = highest(neverAsked(round, seat), ({ worth }) => worth ?? 0);
  if (!most) return [];
  const { issue, topic, worth } = most;
  return [finding("unasked-issue", null, worth === null ? null : -worth, { issue, topic })];
};

/**
 * The other fears failure, the topic under which it would say so was never asked, and fear remains that lies on any deal. Not in own
 * points. Values: `topic`, and the other's points of fear that remain (`theirs`). Left out when an issue stayed closed for the same silence.
 */
export const unaskedFear: Finder<Finding> = (round, seat) => {
  const other = otherSeat(seat);
  const brief = round.scenario.seats[other];
  if (!round.over || brief.fear === null || round.process.seats[seat].information.asked === null) return [];
  const topics = brief.facts.filter(({ claim }) => claim?.kind === "fear").map((fact) => fact.topic);
  const asked = round.state.asked[seat];
  const theirs = unrelievedFear(brief, round.deal ?? [], round.ending.processRelief[other]);
  const topic = topics[0] ?? "concerns";
  const known = [...topics, "concerns" as const].some((one) => asked.includes(one));
  if (known || theirs === 0 || neverAsked(round, seat).some((one) => one.topic === topic)) return [];
  return [finding("unasked-fear", null, null, { topic, theirs })];
};

/** A fact of one's own that would have opened an issue never came to light: the one worth the most. As `unaskedIssue`. */
export const keptIssue: Finder<Finding> = (round, seat) => {
  const most = highest(missed(round, seat, seat), ({ worth }) => worth ?? 0);
  if (!most) return [];
  const { issue, topic, worth } = most;
  return [finding("kept-issue", null, worth === null ? null : -worth, { issue, topic })];
};

/**
 * One's own question that opened an issue; of several the one that won the most. Points: what the open issue won in the deal
 * (`wonByOpening`), null unless above 0. Values: `issue`, `topic`.
 */
export const questionOpened: Finder<Finding> = (round, seat) => {
  const locks = locksOf(round, otherSeat(seat));
  const opened = round.process.seats[seat].information.questions.flatMap((question) =>
    locks
      .filter(({ fact, issue }) => question.newFacts.includes(fact) && round.state.open[issue])
      .map(({ issue }) => {
        const won = Math.max(0, wonByOpening(round, seat, issue) ?? 0);
        return finding("question-opened", question, won, { issue, topic: question.topic });
      }),
  );
  const most = highest(opened, ({ points }) => points ?? 0);
  return most ? [most] : [];
};

/** The first question that brought a new fact and opened no issue. Not in points. Values: `topic`. */
export const questionTold: Finder<Finding> = (round, seat) => {
  const keys = locksOf(round, otherSeat(seat)).map(({ fact }) => fact);
  return round.process.seats[seat].information.questions
    .filter(({ newFacts }) => newFacts.length > 0 && !newFacts.some((fact) => keys.includes(fact)))
    .slice(0, 1)
    .map((question) => finding("question-told", question, null, { topic: question.topic }));
};
