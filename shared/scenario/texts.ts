// Every text of a case that a translation replaces, in one walk. It must not know how translations are written or read.

import { LENGTHS } from "./limits.ts";
import type { Path } from "./locate.ts";
import { type Brief, bySeat, type Note, type Scenario, type Seat, type Stakeholder } from "./types.ts";

/** Makes the new text of one that stands at a path; `most` is how many characters it may have. */
export type Rewrite = (path: Path, text: string, most: number) => string;

/**
 * A copy of a scenario in which every text has gone through `rewrite`; points, ids and all else are shared. Paths run as
 * in the file, with ids in the place of list items: `issues.price.options.p60`. Texts that are empty or missing, and
 * objections without words of their own, are passed over.
 */
export function rewriteTexts(scenario: Scenario, rewrite: Rewrite): Scenario {
  const to = (text: string, most: number, ...path: Path) => (text === "" ? "" : rewrite(path, text, most));
  return {
    ...scenario,
    title: to(scenario.title, LENGTHS.name, "title"),
    summary: to(scenario.summary, LENGTHS.paragraph, "summary"),
    setting: to(scenario.setting, LENGTHS.page, "setting"),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      name: to(issue.name, LENGTHS.name, "issues", issue.id, "name"),
      options: issue.options.map(({ id, name }) => ({
        id,
        name: to(name, LENGTHS.name, "issues", issue.id, "options", id),
      })),
    })),
    seats: bySeat((seat) => rewriteBrief(seat, scenario.seats[seat], to)),
    note: scenario.note && rewriteNote(scenario.note, to),
  };
}

/** A text of a case; `most` is how many characters may stand in its place. */
export interface Text {
  readonly path: Path;
  readonly text: string;
  readonly most: number;
}

/** Every text that `rewriteTexts` finds, in its order. */
export function textsOf(scenario: Scenario): readonly Text[] {
  const texts: Text[] = [];
  rewriteTexts(scenario, (path, text, most) => {
    texts.push({ path, text, most });
    return text;
  });
  return texts;
}

type To = (text: string, most: number, ...path: Path) => string;

function rewriteBrief(seat: Seat, brief: Brief, to: To): Brief {
  const own: To = (text, most, ...path) => to(text, most, "seats", seat, ...path);
  return {
    ...brief,
    title: own(brief.title, LENGTHS.name, "title"),
    brief: own(brief.brief, LENGTHS.page, "brief"),
    alternatives: brief.alternatives.map((one) => ({
      ...one,
      name: own(one.name, LENGTHS.name, "alternatives", one.id),
    })),
    pressure: {
      ...brief.pressure,
      reason: own(brief.pressure.reason, LENGTHS.paragraph, "pressure", "reason"),
    },
    fear: brief.fear && { ...brief.fear, name: own(brief.fear.name, LENGTHS.name, "fear", "name") },
    facts: brief.facts.map((fact) => ({ ...fact, text: own(fact.text, LENGTHS.paragraph, "facts", fact.id) })),
    objections: brief.objections.map((one) => ({
      ...one,
      text: one.text === null ? null : own(one.text, LENGTHS.paragraph, "objections", one.id),
    })),
    stakeholders: brief.stakeholders.map((one) => rewriteStakeholder(one, own)),
  };
}

const rewriteStakeholder = (one: Stakeholder, own: To): Stakeholder => ({
  ...one,
  name: own(one.name, LENGTHS.name, "stakeholders", one.id, "name"),
  brief: own(one.brief, LENGTHS.paragraph, "stakeholders", one.id, "brief"),
});

const rewriteNote = (note: Note, to: To): Note => ({
  teaches: to(note.teaches, LENGTHS.page, "note", "teaches"),
  happens: to(note.happens, LENGTHS.page, "note", "happens"),
  questions: note.questions.map((text, number) => to(text, LENGTHS.paragraph, "note", "questions", number)),
  accepted: Object.fromEntries(
    Object.entries(note.accepted).map(([rule, reason]) => [
      rule,
      to(reason, LENGTHS.paragraph, "note", "accepted", rule),
    ]),
  ),
});
