// Turns a file without problems into a scenario: ids become numbers, defaults come in (RULES 1). It must not refuse
// anything; a file that has not passed every check must not come here.

import {
  DEFAULT_LANGUAGE,
  DEFAULT_MINUTES,
  DEFAULT_ORDER,
  DEFAULT_QUORUM,
  DEFAULT_TURNS,
  nameFromId,
} from "./defaults.ts";
import { splitFactName } from "./factName.ts";
import type { ScenarioFile } from "./format.ts";
import { indexIssues } from "./issueIndex.ts";
import { resolveSeat } from "./resolveSeat.ts";
import { bySeat, type Issue, type Note, type Scenario } from "./types.ts";

export function resolveScenario(file: ScenarioFile): Scenario {
  const index = indexIssues(file.issues);
  return {
    format: file.format,
    id: file.id,
    language: file.language ?? DEFAULT_LANGUAGE,
    twinOf: file.twinOf ?? null,
    order: file.order ?? DEFAULT_ORDER,
    title: file.title,
    summary: file.summary ?? "",
    teaches: file.teaches ?? [],
    minutes: {
      planning: file.minutes?.planning ?? DEFAULT_MINUTES.planning,
      negotiating: file.minutes?.negotiating ?? DEFAULT_MINUTES.negotiating,
    },
    setting: file.setting ?? "",
    issues: file.issues.map(resolveIssue),
    seats: bySeat((seat) => resolveSeat(seat, file.seats[seat], index)),
    turns: file.turns ?? DEFAULT_TURNS,
    quorum: file.quorum ?? DEFAULT_QUORUM,
    note: file.note ? resolveNote(file.note) : null,
  };
}

/** Reasons that the file leaves out are left out. */
function resolveNote({ teaches, happens, questions, accepted = {} }: NonNullable<ScenarioFile["note"]>): Note {
  const given = Object.entries(accepted).filter(([, reason]) => reason !== undefined);
  return { teaches, happens, questions, accepted: Object.fromEntries(given) };
}

function resolveIssue({ id, name, options, unlockedBy, whileLocked }: ScenarioFile["issues"][number]): Issue {
  const key = unlockedBy === undefined ? null : splitFactName(unlockedBy);
  return {
    id,
    name: name ?? nameFromId(id),
    options: options.map((option) => ({ id: option.id, name: option.name ?? nameFromId(option.id) })),
    lock: key && { ...key, whileLocked: options.findIndex((option) => option.id === whileLocked) },
  };
}
