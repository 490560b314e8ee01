// The command `lint`: what makes cases dull or unfair, for people or as JSON. It must not know the rules.

import { ok } from "../../shared/result.ts";
import type { Finding } from "../../shared/scenario/lint/finding.ts";
import { lintScenario } from "../../shared/scenario/lint.ts";
import { type Command, EXIT, readArguments, refuseUsage } from "./command.ts";
import { loadCase } from "./loadCase.ts";

export const lintCommand: Command = {
  usage: "lint FILE... [--json]",
  summary: "What makes cases dull or unfair. Findings are advice; only a file that does not load is bad.",
  run(args, terminal) {
    const read = readArguments(args, { json: { type: "boolean" } });
    if (!read.ok) return refuseUsage(terminal, `${read.error}.`, lintCommand);
    const { values, positionals: files } = read.value;
    if (files.length === 0) return refuseUsage(terminal, "Give at least one file.", lintCommand);
    const linted: { file: string; findings: readonly Finding[] }[] = [];
    let bad = false;
    for (const file of files) {
      const loaded = loadCase(file);
      if (loaded.ok) {
        const findings = lintScenario(loaded.value.scenario, ok(loaded.value.analysis));
        linted.push({ file, findings });
        if (!values.json) for (const line of describe(file, findings)) terminal.out(line);
      } else {
        bad = true;
        for (const line of loaded.error) terminal.err(line);
      }
    }
    if (values.json) terminal.out(JSON.stringify(linted, null, 2));
    return bad ? EXIT.badFile : EXIT.fine;
  },
};

const describe = (file: string, findings: readonly Finding[]): string[] =>
  findings.length === 0
    ? [`${file}: no findings`]
    : findings.map(({ rule, where, message, advice }) => `${file}: ${rule} at ${where}: ${message} ${advice}`);
