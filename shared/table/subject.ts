// The subject of an objection as a word, for lines of the history: "issue:3", "fear", "stakeholder:finance", "" for none.
import type { Subject } from "../scenario/types.ts";

/** A subject as one word without spaces. */
export function formatSubject(subject: Subject | null): string {
  if (!subject) return "";
  if (subject.kind === "issue") return `issue:${subject.issue}`;
  return subject.kind === "fear" ? "fear" : `stakeholder:${subject.stakeholder}`;
}

/** The reverse of formatSubject; null for anything else. */
export function parseSubject(word: string): Subject | null {
  const [kind, value = ""] = word.split(":");
  if (kind === "fear") return { kind: "fear" };
  if (kind === "issue" && /^\d+$/.test(value)) return { kind: "issue", issue: Number(value) };
  if (kind === "stakeholder" && value) return { kind: "stakeholder", stakeholder: value };
  return null;
}
