// The command `backup`: a copy of a journal in use is whole, holds all that was acknowledged before, and overwrites nothing.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { backupCommand } from "../../../server/cli/backup.ts";
import { verifyCommand } from "../../../server/cli/verify.ts";
import { openJournal, sqliteFileIn } from "../../../server/journal/open.ts";
import { call, run } from "./run.ts";
import { writeJournal } from "./writtenJournal.ts";

async function writing() {
  const dataDir = mkdtempSync(join(tmpdir(), "two-winners-cli-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const journal = openJournal({ databaseUrl: "", dataDir }, (error) => {
    throw error;
  });
  onTestFinished(() => journal.close());
  await writeJournal(journal);
  await journal.takeHome("s1", "here", 3);
  return { dataDir, journal };
}

it("copies a journal in use, and the copy is a journal", async () => {
  const { dataDir, journal } = await writing();
  let seq = 2;
  let ended = false;
  const going = (async () => {
    while (!ended) {
      const entry = { seq: seq + 1, at: seq, by: "host", person: null, events: [] };
      expect(await journal.append({ home: "s1", stream: "s1", epoch: 3, command: null, entry })).toBe("appended");
      seq++;
    }
  })();
  await expect.poll(() => seq).toBeGreaterThan(50);
  const acknowledged = seq;
  const file = join(dataDir, "copy.sqlite");
  const { code, out, err } = await run("backup", file, "--data", dataDir);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/copy\.sqlite: 3 streams, \d+ entries\.\n$/);
  ended = true;
  await going;

  expect((await call(verifyCommand, "--data", file)).code).toBe(0);
  const folder = join(dataDir, "restored");
  mkdirSync(folder);
  copyFileSync(file, sqliteFileIn(folder));
  const restored = openJournal({ databaseUrl: "", dataDir: folder }, () => {});
  onTestFinished(() => restored.close());
  expect((await restored.read("s1")).length).toBeGreaterThanOrEqual(acknowledged);
  for (const stream of ["t1", "s1_0_1"]) expect(await restored.read(stream)).toEqual(await journal.read(stream));
  expect(await restored.people("t1")).toEqual(await journal.people("t1"));
  expect(await restored.takeHome("t1", "there", 9)).toEqual({ epoch: 3 });
});

it("overwrites nothing, and leaves nothing behind when it fails", async () => {
  const { dataDir } = await writing();
  const file = join(dataDir, "precious.txt");
  writeFileSync(file, "precious");
  const there = await call(backupCommand, file, "--data", dataDir);
  expect(there).toEqual({ code: 1, out: "", err: `${file} is there already. Give another name.\n` });
  expect(readFileSync(file, "utf8")).toBe("precious");

  const copy = join(dataDir, "copy.sqlite");
  const none = await call(backupCommand, copy, "--data", join(dataDir, "none"));
  expect(none.code).toBe(1);
  expect(none.err).toContain("There is no journal at");
  expect((await call(backupCommand, join(dataDir, "no/such/copy"), "--data", dataDir)).err).toContain("ENOENT");
  expect(readdirSync(dataDir).filter((name) => name.startsWith("copy"))).toEqual([]);
});

it("copies a journal with faults, and says so", async () => {
  const { dataDir, journal } = await writing();
  await journal.close();
  const db = new DatabaseSync(sqliteFileIn(dataDir));
  db.exec("DELETE FROM entry WHERE stream = 't1' AND seq = 4");
  db.close();
  const file = join(dataDir, "copy.sqlite");
  const { code, err } = await call(backupCommand, file, "--data", dataDir);
  expect(code).toBe(1);
  expect(err).toBe("t1: has entry 5 after entry 3.\nThe journal itself has these faults; the copy has them too.\n");
  expect(existsSync(file)).toBe(true);
});

it("leaves PostgreSQL to its own tool, without saying the password", async () => {
  const before = process.env["DATABASE_URL"];
  onTestFinished(() => {
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
  });
  process.env["DATABASE_URL"] = "postgres://me:secret@localhost/two";
  const { code, out, err } = await call(backupCommand, "it's.dump");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(`  pg_dump --format=custom --file='it'\\''s.dump' "$DATABASE_URL"\n`);
  expect(err).not.toContain("secret");
});

it.each([[[]], [["a", "b"]], [["a", "--force"]]])("refuses %j", async (args) => {
  const { code, err } = await call(backupCommand, ...args);
  expect(code).toBe(2);
  expect(err).toContain("Usage: npm run -s cli -- backup FILE [--data DIR]");
});
