// Holds what lint finds against what the case's own note says is meant. It must not look for findings about a case.

import type { Note } from "../types.ts";
import { CASE_RULES, type Finding } from "./finding.ts";

/** The findings with those that the note accepts marked as such, its reason in the place of the advice; warnings first,
 * then notes, then what is accepted. */
export function explain(note: Note | null, findings: readonly Finding[]): Finding[] {
  const explained = findings.map((finding): Finding => {
    const reason = note?.accepted[finding.rule];
    return reason === undefined || finding.severity === "accepted"
      ? finding
      : { ...finding, severity: "accepted", advice: reason };
  });
  return (["warning", "note", "accepted"] as const).flatMap((severity) =>
    explained.filter((finding) => finding.severity === severity),
  );
}

/** A note for every rule about single cases that the case's note accepts although lint finds nothing of the kind. */
export function acceptedInVain(note: Note | null, findings: readonly Finding[]): Finding[] {
  return CASE_RULES.filter(
    (rule) => note?.accepted[rule] !== undefined && !findings.some((finding) => finding.rule === rule),
  ).map((rule) => ({
    rule: "accepted-in-vain",
    severity: "note",
    where: `note.accepted.${rule}`,
    message: `The note explains ${rule}, but lint finds nothing of the kind.`,
    advice: "Leave the explanation out.",
  }));
}
