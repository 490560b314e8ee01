// The command `analyse`: the exact analysis of a scenario file, for people or as JSON. It must not compute or lay out
// anything itself.

import { readCase } from "../scenarioFiles.ts";
import { type Command, EXIT, readArguments, refuseUsage } from "./command.ts";
import { readPackage } from "./readPackage.ts";
import { report } from "./report.ts";
import { summarise, summariseOutcome } from "./summary.ts";

export const analyseCommand: Command = {
  usage: "analyse FILE [--package issue=option,...] [--json]",
  summary: "Counts, frontier and solution points of a case, exactly; with --package the outcome of that package.",
  run(args, terminal) {
    const read = readArguments(args, { package: { type: "string" }, json: { type: "boolean" } });
    if (!read.ok) return refuseUsage(terminal, `${read.error}.`, analyseCommand);
    const { values, positionals } = read.value;
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      return refuseUsage(terminal, "Give exactly one file.", analyseCommand);
    }
    const loaded = readCase(file);
    if (!loaded.ok) {
      for (const line of loaded.error) terminal.err(line);
      return EXIT.badFile;
    }
    const { scenario, analysis } = loaded.value;
    const pkg = values.package === undefined ? null : readPackage(scenario, values.package);
    if (pkg && !pkg.ok) return refuseUsage(terminal, pkg.error, analyseCommand);
    if (values.json) {
      const outcome = pkg && { outcome: summariseOutcome(scenario, analysis, pkg.value) };
      terminal.out(JSON.stringify({ ...summarise(loaded.value), ...outcome }, null, 2));
    } else {
      for (const line of report(loaded.value, pkg?.value ?? null)) terminal.out(line);
    }
    return EXIT.fine;
  },
};
