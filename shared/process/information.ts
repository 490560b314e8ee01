// What was asked, answered and claimed, and what came to light (RULES 4). It must not read free words.
import { otherSeat, type Scenario, type Seat, TOPICS, type Topic } from "../scenario/types.ts";
import { type Lie, listLies } from "./lies.ts";
import { countIn, type Log } from "./log.ts";
import { type Moment, movesOf } from "./moves.ts";

/** A question card that a seat played. */
export interface Question extends Moment {
  readonly topic: Topic;
  readonly outcome: "answered" | "declined" | "open";
  /** Ids of the other seat's facts that its answer brought to light for the first time. */
  readonly newFacts: readonly string[];
}

/** Counts are null where nothing was logged at a spoken table. */
export interface SeatInformation {
  readonly questions: readonly Question[];
  readonly asked: number | null;
  /** The other seat's questions that this one answered with a fact or a claim, and those it declined to answer. */
  readonly answered: number | null;
  readonly declined: number | null;
  /** Typed claims about itself by their truth; a fact that carries a claim counts among the true ones when it comes to light. */
  readonly trueClaims: number | null;
  readonly falseClaims: number | null;
  readonly lies: readonly Lie[];
  /** How many of its lies came out. Null where no lie was logged at a spoken table. */
  readonly liesOut: number | null;
  /** The share of the five question cards that brought a new fact, 0..1. */
  readonly fruitful: number | null;
  /** Whether it stated a true priority or limit of its own. */
  readonly statedTruth: boolean | null;
}

/** Measures the information that a seat asked for and gave (RULES 4). */
export function measureInformation(scenario: Scenario, log: Log, seat: Seat): SeatInformation {
  const questions = listQuestions(log, seat);
  const answers = movesOf(log.moves, "answer", seat);
  const claims = movesOf(log.moves, "claim", seat);
  const lies = listLies(scenario.seats[seat], log.moves, seat);
  const topics = new Set(questions.filter(({ newFacts }) => newFacts.length > 0).map(({ topic }) => topic));
  const count = (number: number) => countIn(log, number);
  const stated = claims.some(({ truth, claim }) => truth && (claim.kind === "priority" || claim.kind === "limit"));
  return {
    questions,
    asked: count(questions.length),
    answered: count(answers.filter(({ declined }) => !declined).length),
    declined: count(answers.filter(({ declined }) => declined).length),
    trueClaims: count(claims.filter(({ truth }) => truth).length),
    falseClaims: count(claims.filter(({ truth }) => !truth).length),
    lies,
    liesOut: log.spoken && lies.length === 0 ? null : lies.filter(({ out }) => out !== null).length,
    fruitful: log.spoken && questions.length === 0 ? null : topics.size / TOPICS.length,
    statedTruth: log.spoken && !stated ? null : stated,
  };
}

/** The questions of a seat with their answers. One question is open at a time, so the other seat's next answer is its own. */
function listQuestions({ moves }: Pick<Log, "moves">, seat: Seat): readonly Question[] {
  const questions = movesOf(moves, "question", seat);
  return questions.map(({ seq, at, turn, topic }, k): Question => {
    const until = questions[k + 1]?.seq ?? Number.POSITIVE_INFINITY;
    const answer = movesOf(moves, "answer", otherSeat(seat)).find((one) => one.seq > seq && one.seq <= until);
    const outcome = answer === undefined ? "open" : answer.declined ? "declined" : "answered";
    return { seq, at, turn, topic, outcome, newFacts: answer?.newFacts ?? [] };
  });
}
