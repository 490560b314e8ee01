// Findings about objections and fear: what was heard, what was not, and what calmed. It must not judge words.
import { processReliefPoints, unrelievedFear } from "../outcome/points.ts";
import { movesOf, type ObjectionMove } from "../process/moves.ts";
import { otherSeat, type Seat } from "../scenario/types.ts";
import { type Finding, finding } from "./finding.ts";
import { type Finder, happened, type Round } from "./round.ts";

/**
 * An objection of the other seat that was not acknowledged in time (RULES 4); one about its fear before others, then the first. Not in
 * own points. Values: what it was `about`, the `issue` or the stakeholder it named, and what an acknowledgement of the fear would have
 * relieved (`theirs`, 0 when nothing). Left out are objections after which only signing was left, and a spoken table where nothing of
 * the kind was logged.
 */
export const unacknowledged: Finder<Finding> = (round, seat) => {
  const { acknowledgements, credit } = round.process.seats[seat].tacticalEmpathy;
  if (credit === null) return [];
  const met = new Set(acknowledgements.map(({ objection }) => objection));
  const missed = movesOf(round.log.moves, "objection", otherSeat(seat)).filter(
    ({ seq }) => !met.has(seq) && couldAnswer(round, seq),
  );
  const first = missed.find(({ about }) => about?.kind === "fear") ?? missed[0];
  return first ? [finding("unacknowledged", first, null, subjectOf(round, first))] : [];
};

/** Whether there was still talk at that entry: no last call, nobody leaving. */
function couldAnswer({ happenings }: Round, seq: number): boolean {
  const turning = happenings.findLast(
    ({ seq: at, event }) => at < seq && ["began", "leaving", "last-called"].includes(event.type),
  );
  return turning?.event.type === "began";
}

function subjectOf({ scenario, state }: Round, { about, seat }: ObjectionMove): Finding["values"] {
  switch (about?.kind) {
    case "issue":
      return { about: "issue", issue: about.issue, theirs: 0 };
    case "stakeholder":
      return { about: "stakeholder", stakeholder: about.stakeholder, behind: seat, theirs: 0 };
    case "fear": {
      const { fear } = scenario.seats[seat];
      const relieved = state.relief[seat].acknowledgement !== undefined;
      return { about: "fear", theirs: fear && !relieved ? processReliefPoints(fear) : 0 };
    }
    default:
      return { about: "nothing", theirs: 0 };
  }
}

/** What relieved the fear of `of` and was done by `by`. */
const relievedBy = (round: Round, of: Seat, by: Seat) => happened(round, "relieved", of).filter((one) => one.by === by);

/** The first acknowledgement or proof that relieved the other's fear. Not in own points. Values: `how`, the other's points (`theirs`). */
export const calmedFear: Finder<Finding> = (round, seat) =>
  relievedBy(round, otherSeat(seat), seat)
    .flatMap(({ event: { kind, points }, ...moment }) =>
      kind === "answer" ? [] : [finding("calmed-fear", moment, null, { how: kind, theirs: points })],
    )
    .slice(0, 1);

/** The first acknowledgement with full credit (RULES 4) that was not the one to calm a fear. Not in points. */
export const acknowledged: Finder<Finding> = (round, seat) => {
  const calming = calmedFear(round, seat).map(({ seq }) => seq);
  return round.process.seats[seat].tacticalEmpathy.acknowledgements
    .filter(({ credit, seq }) => credit === 1 && !calming.includes(seq))
    .slice(0, 1)
    .map((one) => finding("acknowledged", one, null));
};

/**
 * Told of one's own fear when asked. Points: the unrelieved fear of the deal without that relief, less that with it (RULES 1); null
 * without a deal.
 */
export const ownFearTold: Finder<Finding> = (round, seat) => {
  const { deal, ending, scenario } = round;
  const kinds = ending.processRelief[seat];
  const fearWith = (relief: typeof kinds) => (deal ? unrelievedFear(scenario.seats[seat], deal, relief) : 0);
  const won = fearWith(kinds.filter((kind) => kind !== "answer")) - fearWith(kinds);
  return relievedBy(round, seat, seat)
    .filter(({ event }) => event.kind === "answer")
    .map((told) => finding("own-fear-told", told, won));
};
