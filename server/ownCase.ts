// A case that comes with a request instead of from the library: read, checked and analysed within limits that keep that
// quick. It keeps nothing; who opens something with it puts its text into the journal.
import { type AnalysisOptions, analyse } from "../shared/outcome/analysis.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { parseScenario } from "../shared/scenario/parse.ts";
import { describeProblem } from "../shared/scenario/problems.ts";
import { hashText, type LibraryCase } from "./scenarios.ts";

/** A tenth of what a case of the library may need: some tenths of a second, some ten megabytes. */
const WITHIN: AnalysisOptions = { maxStates: 40_000, maxKept: 1_600_000 };

/**
 * The case of a text that somebody brought along. Refused, in one line for whoever wrote it, when it has problems (the
 * first one with its line, column and field) or is too large to be analysed quickly. Never throws.
 */
export function readOwnCase(text: string, within = WITHIN): Result<LibraryCase, string> {
  const parsed = parseScenario(text, "case");
  if (!parsed.ok) return fail(parsed.error[0] ? describeProblem(parsed.error[0]) : "It cannot be read.");
  const analysed = analyse(parsed.value, within);
  if (!analysed.ok) return fail(`case:1:1 file: is too large to analyse quickly. ${analysed.error.advice}`);
  return ok({ scenario: parsed.value, text, hash: hashText(text), translations: [] });
}
