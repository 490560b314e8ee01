// Writes the golden transcripts, tests/fixtures/golden/*.json, from the rounds of tests/shared/table/golden/rounds.ts. They stand for old
// journals, which must fold for ever: run it only when the rules version changes, and keep the old files then.
//
//     node tests/support/writeGolden.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { GOLDEN_ROUNDS } from "../shared/table/golden/rounds.ts";
import { FOLDER, transcribe } from "../shared/table/golden/transcript.ts";

mkdirSync(FOLDER, { recursive: true });
for (const { name, scenario, play } of GOLDEN_ROUNDS) {
  const transcript = transcribe(name, scenario, play().entries);
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(transcript, null, 1)}\n`);
  const { verdict, winWin } = transcript.outcome;
  console.log(`${name}: ${transcript.entries.length} entries, ${verdict}, W ${winWin.toFixed(1)}`);
}
