// Confirms with the real SDK that what the slim clients played is what a client sees: the load counts bytes and reads nothing.
import { SEATS } from "../../shared/scenario/types.ts";
import type { Line } from "../../shared/table/state.ts";
import { Player } from "../support/player.ts";
import type { Written, WrittenTable } from "./writtenTables.ts";

/** Enters both seats of a table once more and throws unless each decodes the history as the rules gave it when the round was written. */
export async function confirmTable(url: string, { id, tokens }: WrittenTable, { lines }: Written): Promise<void> {
  for (const seat of SEATS) {
    const player = await new Player(url, id, tokens[seat]).enter();
    const seen = player.view().table.lines;
    await player.leave();
    const wrong = seen.findIndex((line, index) => wordsOf(line) !== wordsOf(lines[index]));
    if (seen.length === 0 || wrong >= 0) throw new Error(`The ${seat} of ${id} decodes line ${wrong + 1} otherwise.`);
  }
}

const wordsOf = (line: Line | undefined): string =>
  line ? [line.number, line.seat, line.kind, line.ref, line.text].join(" ") : "";
