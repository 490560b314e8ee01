// Goes through a whole journal and tells what is wrong with it, stream by stream, however long it is. It must not read arguments.
import type { Reader } from "../journal/reader.ts";
import { homeOf } from "../live/tables.ts";
import { hashText } from "../scenarios.ts";
import { openStreamCheck, type StoredEntry, type StreamCheck } from "./verifyStream.ts";

/** How much was looked at. */
export interface Verified {
  readonly streams: number;
  readonly entries: number;
  readonly people: number;
  readonly findings: number;
}

interface Open {
  readonly stream: string;
  readonly check: StreamCheck;
}

const ENTRIES = "SELECT stream, seq, epoch, at, by, person, command, events FROM entry ORDER BY stream, seq";
const HOMELESS = "NOT EXISTS (SELECT 1 FROM home WHERE home.id =";

/** Tells each finding as a line. Rejects when the database does. */
export async function verifyJournal(reader: Reader, tell: (finding: string) => void): Promise<Verified> {
  let [streams, entries, findings] = [0, 0, 0];
  let open = null as Open | null;
  const texts = new Map<string, string | null>();
  const find = (finding: string) => {
    findings++;
    tell(finding);
  };

  /** What is wrong with the text of this hash; null when nothing is. */
  async function faultOf(hash: string): Promise<string | null> {
    const known = texts.get(hash);
    if (known !== undefined) return known;
    const found = await reader.find<{ text: string }>("SELECT text FROM scenario WHERE hash = ?", hash);
    const fault = found === null ? "is missing" : hashText(found.text) === hash ? null : "is not what was pinned";
    texts.set(hash, fault);
    return fault;
  }
  async function close(checked: Open | null): Promise<void> {
    for (const hash of checked?.check.texts ?? []) {
      const fault = await faultOf(hash);
      if (fault) find(`${checked?.stream}: the text ${hash} of its case ${fault}.`);
    }
  }
  const epochOf = async (home: string): Promise<number | null> =>
    (await reader.find<{ epoch: number }>("SELECT epoch FROM home WHERE id = ?", home))?.epoch ?? null;

  for await (const entry of reader.rows<StoredEntry>(ENTRIES)) {
    const { stream } = entry;
    if (open?.stream !== stream) {
      await close(open);
      const epoch = await epochOf(homeOf(stream));
      open = { stream, check: openStreamCheck(epoch, (finding) => find(`${stream}: ${finding}`)) };
      streams++;
    }
    entries++;
    open.check.next(entry);
  }
  await close(open);

  const empty = "SELECT id FROM home WHERE NOT EXISTS (SELECT 1 FROM entry WHERE stream = home.id) ORDER BY id";
  for await (const { id } of reader.rows<{ id: string }>(empty)) find(`${id}: is a home without entries.`);
  const people = `SELECT id, home FROM person WHERE ${HOMELESS} person.home) ORDER BY id`;
  for await (const { id, home } of reader.rows<{ id: string; home: string }>(people)) {
    find(`person ${id}: belongs to ${home}, which is no home.`);
  }
  const invitations = `SELECT hash, home FROM invitation WHERE ${HOMELESS} invitation.home) ORDER BY hash`;
  for await (const { hash, home } of reader.rows<{ hash: string; home: string }>(invitations)) {
    find(`invitation ${hash.slice(0, 8)}: belongs to ${home}, which is no home.`);
  }
  const counted = await reader.find<{ count: number }>("SELECT count(*) AS count FROM person");
  return { streams, entries, people: Number(counted?.count ?? 0), findings };
}
