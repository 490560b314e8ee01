// What is special about a journal on SQLite: its file, its thread, its versions.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { migrate } from "../../../server/journal/migrate.ts";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import { newFolder } from "./folder.ts";

describe("a journal on a file", () => {
  it("rejects every call when the file cannot be opened, and after closing", async () => {
    const journal = openSqlite(join(newFolder(), "journal.sqlite"));
    await journal.close();
    await expect(journal.read("t1")).rejects.toThrow();
    const broken = openSqlite("/proc/no-such-place.sqlite");
    await expect(broken.read("t1")).rejects.toThrow();
  });

  it("is safe with several processes, though only one is meant to use it: each append is by the owner, none is lost", async () => {
    const file = join(newFolder(), "journal.sqlite");
    const sqlite = new URL("../../../server/journal/sqlite.ts", import.meta.url).href;
    const rows = new URL("./rows.ts", import.meta.url).href;
    const script = `
      import { openSqlite } from ${JSON.stringify(sqlite)};
      import { row, table } from ${JSON.stringify(rows)};
      const journal = openSqlite(${JSON.stringify(file)});
      await journal.createTable(table());
      let appended = 0;
      for (let turn = 0; turn < 20; turn++) {
        const { epoch } = await journal.takeHome("t1", String(process.pid), 1);
        let seq = (await journal.read("t1")).length + 1;
        for (let left = 5; left > 0 && (await journal.append(row(seq, epoch))) === "appended"; left--) (seq++, appended++);
      }
      await journal.close();
      console.log(appended);`;
    const program = file.replace("journal.sqlite", "append.mjs");
    writeFileSync(program, script);
    const child = () => promisify(execFile)(process.execPath, [program]);
    const counts = (await Promise.all([child(), child(), child()])).map(({ stdout }) => Number(stdout));
    const db = new DatabaseSync(file, { readOnly: true });
    const entries = db.prepare("SELECT seq, epoch FROM entry ORDER BY seq").all() as { seq: number; epoch: number }[];
    db.close();
    expect(entries.length).toBe(1 + counts.reduce((sum, count) => sum + count, 0));
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    const epochs = entries.map(({ epoch }) => epoch);
    expect(epochs).toEqual(epochs.toSorted((a, b) => a - b));
  });

  it("refuses a file of a newer version rather than harm it", () => {
    const db = new DatabaseSync(":memory:");
    migrate(db);
    migrate(db);
    db.exec("PRAGMA user_version = 999");
    expect(() => migrate(db)).toThrow(/newer/);
    db.close();
  });
});
