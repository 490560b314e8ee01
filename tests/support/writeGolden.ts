// Writes the golden transcripts, tests/fixtures/golden/*.json, of those rounds of tests/shared/table/golden that have none yet. They stand
// for old journals, which must fold for ever, so one that is there is never written again.
//
//     node tests/support/writeGolden.ts
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { FACILITATED_ROUNDS } from "../shared/table/golden/facilitated.ts";
import { GOLDEN_ROUNDS } from "../shared/table/golden/rounds.ts";
import { FOLDER, transcribe } from "../shared/table/golden/transcript.ts";

mkdirSync(FOLDER, { recursive: true });
for (const { name, scenario, play } of [...GOLDEN_ROUNDS, ...FACILITATED_ROUNDS]) {
  const file = new URL(`${name}.json`, FOLDER);
  if (existsSync(file)) continue;
  const transcript = transcribe(name, scenario, play().entries);
  writeFileSync(file, `${JSON.stringify(transcript, null, 1)}\n`);
  const { verdict, winWin } = transcript.outcome;
  console.log(`${name}: ${transcript.entries.length} entries, ${verdict}, W ${winWin.toFixed(1)}`);
}
