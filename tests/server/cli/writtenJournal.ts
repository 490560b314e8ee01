// A journal with a lone table that was played to its end, and a session with a table in play.
import { readFileSync } from "node:fs";
import type { Entry, Journal } from "../../../server/journal/journal.ts";
import { hashText } from "../../../server/scenarios.ts";
import { createSession } from "../../../shared/session/create.ts";
import { FOLDER } from "../../shared/table/golden/transcript.ts";
import { settings } from "../../support/workshop.ts";
import { PLANT } from "./run.ts";

const TEXT = readFileSync(PLANT, "utf8");
/** The hash of the text that all of them pin. */
export const HASH = hashText(TEXT);

/** A round that was played, as entries of this case. */
const played = (): readonly Entry[] => {
  const { entries } = JSON.parse(readFileSync(new URL("model-deal.json", FOLDER), "utf8")) as { entries: Entry[] };
  return entries.map((entry) => ({
    ...entry,
    person: entry.by === "buyer" || entry.by === "seller" ? `${entry.by}-person` : null,
    events: entry.events.map((event) => ("scenario" in event ? { ...event, scenario: HASH } : event)),
  }));
};

/** Streams t1, s1 and s1_0_1, in two epochs each. */
export async function writeJournal(journal: Journal): Promise<void> {
  const scenario = { hash: HASH, text: TEXT };
  const entries = played();
  const host = { id: "p1", home: "t1", role: "buyer" as const, name: "Mira", tokenHash: "p1" };
  const invitation = { hash: "0123456789abcdef", seat: "seller" as const };
  await journal.createTable({ id: "t1", at: 1, scenario, entry: entries[0] as Entry, people: [host], invitation });
  const chosen = { ...settings(), agenda: settings().agenda.slice(0, 1) };
  const pins = { scenarios: [HASH], cases: [0] };
  const created = createSession({ id: "s1", code: "ABC234", seed: 7, settings: chosen, pins });
  if (!created.ok) throw new Error("these settings are fine");
  await journal.createSession({
    id: "s1",
    at: 1,
    code: "ABC234",
    scenarios: [scenario],
    entry: { seq: 1, at: 1, by: "host", person: null, events: [created.value] },
    facilitator: { id: "f1", home: "s1", role: "facilitator", name: "", tokenHash: "f1" },
  });
  for (const epoch of [1, 2]) {
    for (const home of ["t1", "s1"]) await journal.takeHome(home, "here", epoch);
    const part = epoch === 1 ? entries.slice(1, 6) : entries.slice(6);
    await write(journal, "t1", "t1", epoch, part);
    await write(journal, "s1", "s1_0_1", epoch, epoch === 1 ? entries.slice(0, 4) : entries.slice(4, 6));
  }
  const joined = { type: "joined", person: "p2", team: "", waits: false };
  await journal.append({
    home: "s1",
    stream: "s1",
    epoch: 2,
    command: "join",
    entry: { seq: 2, at: 5, by: "participant", person: "p2", events: [joined] },
  });
}

async function write(journal: Journal, home: string, stream: string, epoch: number, entries: readonly Entry[]) {
  for (const entry of entries) {
    const outcome = await journal.append({ home, stream, epoch, command: entry.person && `c${entry.seq}`, entry });
    if (outcome !== "appended") throw new Error(`${stream} ${entry.seq}: ${outcome}`);
  }
}
