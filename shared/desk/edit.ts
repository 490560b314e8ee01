// The one way a case's file changes at the desk: a text and a change make another text, or a refusal. Pure.

import { fail, ok, type Result } from "../result.ts";
import { LENGTHS } from "../scenario/limits.ts";
import { applySteps, readValue } from "./applySteps.ts";
import type { Change, DeskRefusal } from "./change.ts";
import { plan } from "./plan.ts";
import { isMapping } from "./step.ts";

/**
 * The text after a change. Only the place that changes is written anew: comments, order and format of all else stay, byte
 * for byte. A text that cannot be read takes no change but a new text ("source"). Never throws.
 */
export function edit(text: string, change: Change): Result<string, DeskRefusal> {
  const made = change.type === "source" ? ok(change.text) : carriedOut(text, change);
  return made.ok && made.value.length > LENGTHS.file ? fail({ reason: "too-long", most: LENGTHS.file }) : made;
}

function carriedOut(text: string, change: Exclude<Change, { type: "source" }>): Result<string, DeskRefusal> {
  const value = readValue(text);
  if (!isMapping(value)) return fail({ reason: "unreadable" });
  const steps = plan(value, change);
  return steps.ok ? ok(applySteps(text, value, steps.value).text) : steps;
}
