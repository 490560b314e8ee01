// The command `verify`, on journals of both databases that are whole, in use, or were tampered with.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { verifyCommand } from "../../../server/cli/verify.ts";
import { openJournal, sqliteFileIn } from "../../../server/journal/open.ts";
import { startPostgres } from "../../support/postgres.ts";
import { call, fileOf, run } from "./run.ts";
import { HASH, writeJournal } from "./writtenJournal.ts";

const noTrouble = (error: Error) => {
  throw error;
};

/** A data folder with a whole journal. */
async function written(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "two-winners-cli-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const journal = openJournal({ databaseUrl: "", dataDir }, noTrouble);
  await writeJournal(journal);
  await journal.close();
  return dataDir;
}

function tamper(dataDir: string, sql: string): void {
  const db = new DatabaseSync(sqliteFileIn(dataDir), { enableForeignKeyConstraints: false });
  db.exec(sql);
  db.close();
}

const FINE = /^3 streams, (\d+) entries, 2 people: nothing is wrong\.\n$/;

/** What was done to the journal, and what is found. */
const TAMPERED: readonly (readonly [string, string, readonly string[]])[] = [
  ["a missing entry", "DELETE FROM entry WHERE stream = 't1' AND seq = 4", ["t1: has entry 5 after entry 3."]],
  [
    "a missing beginning",
    "DELETE FROM entry WHERE stream = 's1_0_1' AND seq = 1",
    [
      "s1_0_1: begins with entry 2, not 1.",
      "s1_0_1: entry 2 cannot be folded: it opens no table and creates no session.",
    ],
  ],
  [
    "an epoch that falls",
    "UPDATE entry SET epoch = 0 WHERE stream = 't1' AND seq = 8",
    ["t1: entry 8 has epoch 0, after epoch 2."],
  ],
  [
    "an epoch ahead of the home's",
    "UPDATE home SET epoch = 1 WHERE id = 't1'",
    ["t1: entry 7 has epoch 2, but its home's is 1."],
  ],
  [
    "a command that counts twice",
    "UPDATE entry SET command = 'again', person = 'p1' WHERE stream = 't1' AND seq IN (3, 9)",
    ['t1: command "again" of p1 counts in entry 3 and in 9.'],
  ],
  [
    "events that are no JSON",
    "UPDATE entry SET events = '[{' WHERE stream = 't1' AND seq = 3",
    ["t1: entry 3 cannot be folded: "],
  ],
  [
    "events that are no list",
    "UPDATE entry SET events = '{}' WHERE stream = 't1' AND seq = 3",
    ["t1: entry 3 cannot be folded: its events are no list."],
  ],
  [
    "an unknown event at a table",
    `UPDATE entry SET events = '[{"type":"sung"}]' WHERE stream = 't1' AND seq = 3`,
    ["t1: entry 3 cannot be folded: "],
  ],
  [
    "an unknown event in a session",
    `UPDATE entry SET events = '[{"type":"sung"}]' WHERE stream = 's1' AND seq = 2`,
    ["s1: entry 2 cannot be folded: it has an event that is not known."],
  ],
  [
    "an event that folding trips over",
    `UPDATE entry SET events = '[{"type":"offered","seat":"buyer"}]' WHERE stream = 't1' AND seq = 3`,
    ["t1: entry 3 cannot be folded: "],
  ],
  [
    "a text that changed",
    "UPDATE scenario SET text = text || ' '",
    ["s1", "s1_0_1", "t1"].map((stream) => `${stream}: the text ${HASH} of its case is not what was pinned.`),
  ],
  [
    "a text that is gone",
    "DELETE FROM scenario",
    ["s1", "s1_0_1", "t1"].map((stream) => `${stream}: the text ${HASH} of its case is missing.`),
  ],
  [
    "a stream without a home",
    "UPDATE entry SET stream = 't2' WHERE stream = 't1'",
    ["t2: belongs to no home.", "t1: is a home without entries."],
  ],
  [
    "people without a home",
    "UPDATE person SET home = 'gone' WHERE id = 'p1'",
    ["person p1: belongs to gone, which is no home."],
  ],
  [
    "an invitation without a home",
    "UPDATE invitation SET home = 'gone'",
    ["invitation 01234567: belongs to gone, which is no home."],
  ],
];

describe("verify", () => {
  it("finds nothing wrong with a whole journal", async () => {
    const dataDir = await written();
    const { code, out, err } = await run("verify", "--data", dataDir);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(FINE);
    expect(await call(verifyCommand, "--data", sqliteFileIn(dataDir))).toEqual({ code, out, err });
  });

  it("reads the journal of the settings", async () => {
    const dataDir = await written();
    const before = process.env["DATA_DIR"];
    onTestFinished(() => {
      if (before === undefined) delete process.env["DATA_DIR"];
      else process.env["DATA_DIR"] = before;
    });
    process.env["DATA_DIR"] = dataDir;
    expect((await call(verifyCommand)).out).toMatch(FINE);
  });

  it.each(TAMPERED)("finds %s", async (_name, sql, findings) => {
    const dataDir = await written();
    tamper(dataDir, sql);
    const { code, out, err } = await call(verifyCommand, "--data", dataDir);
    expect([code, err]).toEqual([1, ""]);
    const lines = out.trimEnd().split("\n");
    const count = findings.length === 1 ? "1 thing is wrong" : `${findings.length} things are wrong`;
    expect(lines.pop()).toMatch(new RegExp(`: ${count}\\.$`));
    expect(lines.length).toBe(findings.length);
    for (const [index, finding] of findings.entries()) expect(lines[index]).toContain(finding);
  });

  it("sees a moment of a journal that is written meanwhile", async () => {
    const dataDir = await written();
    const journal = openJournal({ databaseUrl: "", dataDir }, noTrouble);
    onTestFinished(() => journal.close());
    await journal.takeHome("s1", "here", 3);
    let seq = 2;
    let ended = false;
    const writing = (async () => {
      while (!ended) {
        const entry = { seq: ++seq, at: seq, by: "host", person: null, events: [] };
        expect(await journal.append({ home: "s1", stream: "s1", epoch: 3, command: null, entry })).toBe("appended");
      }
    })();
    for (let round = 0; round < 5; round++) {
      const before = seq;
      expect((await call(verifyCommand, "--data", dataDir)).out).toMatch(FINE);
      await expect.poll(() => seq).toBeGreaterThan(before);
    }
    ended = true;
    await writing;
  });

  it("does the same on PostgreSQL", async () => {
    const postgres = await startPostgres();
    onTestFinished(postgres.stop);
    const journal = openJournal({ databaseUrl: postgres.url, dataDir: "" }, noTrouble);
    await writeJournal(journal);
    await journal.takeHome("s1", "here", 3);
    for (let seq = 3; seq < 1_200; seq++) {
      const entry = { seq, at: 1_790_000_000_000 + seq, by: "host", person: null, events: [] };
      await journal.append({ home: "s1", stream: "s1", epoch: 3, command: null, entry });
    }
    const { code, out, err } = await run("verify", "--database", postgres.url);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(FINE);
    await journal.close();

    const client = new pg.Client(postgres.url);
    await client.connect();
    await client.query(
      "DELETE FROM entry WHERE stream = 's1' AND seq = 777; UPDATE entry SET epoch = 9 WHERE stream = 't1' AND seq = 3",
    );
    await client.end();
    const found = await call(verifyCommand, "--database", postgres.url);
    expect(found.code).toBe(1);
    expect(found.out.split("\n").slice(0, 3)).toEqual([
      "s1: has entry 778 after entry 776.",
      "t1: entry 3 has epoch 9, but its home's is 2.",
      "t1: entry 4 has epoch 1, after epoch 9.",
    ]);
  }, 60_000);

  it("says what cannot be read", async () => {
    const nowhere = await call(verifyCommand, "--data", "/nowhere");
    expect(nowhere).toEqual({
      code: 1,
      out: "",
      err: "The journal cannot be read: There is no journal at /nowhere/two-winners.sqlite.\n",
    });
    const other = await call(verifyCommand, "--data", fileOf("This is no database, only a text of some length."));
    expect([other.code, other.out, other.err]).toEqual([
      1,
      "",
      "The journal cannot be read: file is not a database.\n",
    ]);
    const none = await call(verifyCommand, "--database", "postgres://test:test@127.0.0.1:9/none");
    expect([none.code, none.out]).toEqual([1, ""]);
    expect(none.err).toMatch(/^The journal cannot be read: .*ECONNREFUSED.*\.\n$/);
    expect(none.err).not.toContain("test:test");
  });

  it.each([
    [["--data", "a", "--database", "postgres://b"], "Give --database or --data, not both."],
    [["--database", "mysql://b"], "A database begins with postgres:// or postgresql://."],
    [["journal.sqlite"], "Give no file but with --data."],
    [["--all"], "Unknown option '--all'."],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await call(verifyCommand, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`${message}\nUsage: npm run -s cli -- verify [--database URL | --data DIR|FILE]\n`);
  });
});
