// folderFor: what a seat may read of its case at a moment: its own brief, and what has come to light of the other's (DESIGN, views).
import { minimumFor, stance } from "../outcome/ratification.ts";
import type { Folder, StakeholderCard } from "../protocol.ts";
import { type Brief, bySeat, otherSeat, type Scenario, type Seat, type Stakeholder } from "../scenario/types.ts";
import { engagedOf } from "./course.ts";
import type { TableState } from "./state.ts";
import { parseSubject } from "./subject.ts";

/** The letters in which moods travel. */
const MOOD_LETTERS = { for: "+", unsure: "?", against: "-" } as const;

/** The folder of a seat. It holds nothing of the other seat but what lines of the history have shown. */
export function folderFor(scenario: Scenario, state: TableState, seat: Seat): Folder {
  const own = scenario.seats[seat];
  return {
    seat,
    title: scenario.title,
    summary: scenario.summary,
    setting: scenario.setting,
    minutes: scenario.minutes,
    turns: scenario.turns,
    quorum: scenario.quorum,
    issues: scenario.issues.map(({ id, name, options, lock }) => ({
      id,
      name,
      options: options.map((option) => option.name),
      whileLocked: lock?.whileLocked ?? null,
    })),
    seats: bySeat((one) => scenario.seats[one].title),
    own: {
      brief: own.brief,
      points: own.points,
      forbidden: own.forbidden,
      alternatives: own.alternatives,
      inherited: state.inherited[seat],
      pressure: own.pressure,
      fear: own.fear,
      facts: own.facts.map(({ id, topic, text }) => ({ id, topic, text })),
      objections: own.objections,
      stakeholders: own.stakeholders.map((one) => stakeholderCard(scenario, state, seat, one)),
      predictions: state.own[seat].predictions,
    },
    known: knownOf(scenario.seats[otherSeat(seat)], state, otherSeat(seat)),
  };
}

/** What the lines of the history have shown of a seat: facts told, stakeholders and objections named. */
function knownOf(brief: Brief, state: TableState, seat: Seat): Folder["known"] {
  const raised = state.lines.filter((line) => line.kind === "declined" && line.seat === seat).map((line) => line.text);
  const named = raised.map((text) => parseSubject(text.split(" ")[1] ?? ""));
  const ids = new Set(raised.map((text) => text.split(" ")[0]));
  const people = new Set(named.map((subject) => (subject?.kind === "stakeholder" ? subject.stakeholder : null)));
  const joined = brief.stakeholders.filter((one) => state.engaged[seat][one.id]?.joined);
  const letIn = (id: string) => state.engaged[seat][id]?.letIn ?? false;
  return {
    briefs: Object.fromEntries(joined.map((one) => [one.id, one.brief])),
    facts: Object.fromEntries(
      brief.facts.filter((fact) => state.told[seat].includes(fact.id)).map((fact) => [fact.id, fact.text]),
    ),
    stakeholders: Object.fromEntries(
      brief.stakeholders.filter((one) => people.has(one.id) || letIn(one.id)).map((one) => [one.id, one.name]),
    ),
    objections: Object.fromEntries(
      brief.objections.flatMap((one) => (ids.has(one.id) && one.text ? [[one.id, one.text]] : [])),
    ),
  };
}

/** A stakeholder as its owner sees it: moods for every combination it looks at; its numbers once it was engaged (RULES 2). */
function stakeholderCard(scenario: Scenario, state: TableState, seat: Seat, one: Stakeholder): StakeholderCard {
  const engagement = engagedOf(state)[seat][one.id];
  const issues = one.points.flatMap((row, issue) => (row.length > 0 ? [issue] : []));
  const counts = issues.map((issue) => scenario.issues[issue]?.options.length ?? 1);
  const combinations = counts.reduce((product, count) => product * count, 1);
  const numbers = engagement ? { points: one.points, minimum: minimumFor(one, engagement) } : null;
  const pkg = scenario.issues.map(() => 0);
  let moods = "";
  for (let index = 0; index < combinations; index++) {
    let rest = index;
    for (let k = issues.length - 1; k >= 0; k--) {
      const count = counts[k] ?? 1;
      pkg[issues[k] ?? 0] = rest % count;
      rest = Math.floor(rest / count);
    }
    moods += MOOD_LETTERS[stance(one, pkg, engagement)];
  }
  return { id: one.id, name: one.name, brief: one.brief, power: one.power, veto: one.veto, issues, moods, numbers };
}
