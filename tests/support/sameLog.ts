// Compares what people were told with what a journal has: nothing that was acknowledged is missing, nothing is there twice, no number is.
import { openJournal } from "../../server/journal/open.ts";
import type { Player } from "./player.ts";

/** What was acknowledged: by the number of its entry. */
export type Told = Map<number, string>;

/** Between two things said, ms: a client may send thirty messages a second. */
const PACE = 50;

/** Says things one after the other until one is not acknowledged, or the table has enough lines; puts what was acknowledged into `told`. */
export async function sayUntilGone(player: Player, told: Told): Promise<void> {
  for (let count = 1; count <= 300; count++) {
    const text = `${player.seat} ${count}`;
    const seq = await player.send({ type: "say", text });
    if (typeof seq !== "number") return;
    told.set(seq, text);
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}

/** What is wrong with a stream of the journal of this database, a line each; none is what a test hopes for. */
export async function wrongIn(databaseUrl: string, stream: string, told: Told): Promise<readonly string[]> {
  const journal = openJournal({ databaseUrl, dataDir: "" }, () => {});
  const rows = await journal.read(stream);
  await journal.close();
  const said = rows.flatMap(({ entry }) =>
    entry.events.flatMap((event) => ("text" in event ? [{ seq: entry.seq, text: String(event.text) }] : [])),
  );
  const texts = said.map(({ text }) => text);
  return [
    ...rows.flatMap(({ entry }, index) => (entry.seq === index + 1 ? [] : [`entry ${index + 1} is ${entry.seq}`])),
    ...texts.flatMap((text, index) => (texts.indexOf(text) === index ? [] : [`twice: ${text}`])),
    ...[...told].flatMap(([seq, text]) =>
      said.some((one) => one.seq === seq && one.text === text) ? [] : [`lost: ${seq} ${text}`],
    ),
  ];
}
