// The command `catalogue`: writes what scripts know into the authors' pages, the fields of the format and the table of
// cases into docs/scenarios.md, the schema beside it. It must not know the rules.

import { readFileSync, writeFileSync } from "node:fs";
import { analysisOf } from "../../shared/outcome/memo.ts";
import { scenarioSchema } from "../../shared/scenario/jsonSchema.ts";
import { profileOf } from "../../shared/scenario/profile.ts";
import { type Library, loadLibrary } from "../scenarios.ts";
import { caseTable } from "./caseTable.ts";
import { type Command, EXIT, readArguments, refuseUsage, SCENARIOS } from "./command.ts";
import { fieldTable } from "./fieldTable.ts";

const PAGE = "docs/scenarios.md";
const SCHEMA = "docs/scenario.schema.json";

export const catalogueCommand: Command = {
  usage: "catalogue",
  summary: `Writes the fields of the format and the library's cases in numbers into ${PAGE}, and ${SCHEMA}.`,
  run(args, terminal) {
    const read = readArguments(args, {});
    if (!read.ok) return refuseUsage(terminal, `${read.error}.`, catalogueCommand);
    if (read.value.positionals.length > 0) return refuseUsage(terminal, "Give no arguments.", catalogueCommand);
    const library = loadLibrary([SCENARIOS], { scenarioText: async () => null });
    for (const line of library.problems) terminal.err(line);
    for (const [file, text] of Object.entries(cataloguePages(library))) {
      writeFileSync(file, text);
      terminal.out(`${file} is up to date.`);
    }
    return library.problems.length === 0 ? EXIT.fine : EXIT.badFile;
  },
};

/** The text that each page should have, by file. Throws when the page lacks a pair of markers. */
export function cataloguePages({ cases }: Pick<Library, "cases">): Readonly<Record<string, string>> {
  const schema = scenarioSchema();
  const entries = cases.map(({ scenario, translations }) => ({
    scenario,
    profile: profileOf(scenario, analysisOf(scenario)),
    languages: [scenario, ...translations].map(({ language }) => language),
  }));
  const page = between(readFileSync(PAGE, "utf8"), "fields", fieldTable(schema));
  return {
    [PAGE]: between(page, "cases", caseTable(entries)),
    [SCHEMA]: `${JSON.stringify(schema, null, 2)}\n`,
  };
}

/** A page with other lines between the markers of this name. */
function between(page: string, name: string, lines: readonly string[]): string {
  const [begin, end] = [`<!-- ${name}: written by "npm run -s cli -- catalogue" -->`, `<!-- end of ${name} -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no markers for ${name}.`);
  return `${before}${begin}\n${lines.join("\n")}\n${end}${after}`;
}
