// A file that may not grow: what was acknowledged stays, what was not is refused, and all goes on when there is room. This process is
// given a limit on the size of files, which SQLite meets as it meets a full disk.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { afterwards, newFolder, openJournal } from "./folder.ts";
import { row, table } from "./rows.ts";

/** Limits the files of this process to so many bytes; only Linux has it. */
function limitFiles(bytes: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(process.pid), `--fsize=${bytes}:unlimited`]);
}

const hasLimits = (() => {
  try {
    execFileSync("prlimit", ["--version"]);
    return true;
  } catch {
    return false;
  }
})();

const LONG = [{ type: "said", seat: "buyer", text: "x".repeat(20_000) }];
const long = (seq: number) => row(seq, 1, { entry: { ...row(seq, 1).entry, events: LONG } });
describe.skipIf(!hasLimits)("a journal on a full disk (skipped where there is no prlimit)", () => {
  it("refuses, keeps what it acknowledged, still reads, and goes on when there is room", async () => {
    const file = join(newFolder(), "journal.sqlite");
    const broken: Error[] = [];
    const journal = openJournal(file, (error) => broken.push(error));
    await journal.createTable(table());
    await journal.takeHome("t1", "here", 1);
    afterwards(() => limitFiles("unlimited"));
    limitFiles(1_000_000);

    let acknowledged = 1;
    const failures: string[] = [];
    while (failures.length < 5 && acknowledged < 500) {
      const outcome = await journal.append(long(acknowledged + 1)).catch((error: Error) => error.message);
      if (outcome === "appended") acknowledged++;
      else failures.push(outcome);
    }
    expect(failures.length).toBe(5);
    for (const message of failures)
      expect(message).toMatch(/^The database failed: (disk I\/O error|database or disk is full)\.$/);
    expect((await journal.read("t1")).length).toBe(acknowledged);

    limitFiles("unlimited");
    expect(await journal.append(long(acknowledged + 1))).toBe("appended");
    expect(broken).toEqual([]);
    await journal.close();
    const seqs = (await openJournal(file).read("t1")).map(({ entry }) => entry.seq);
    expect(seqs).toEqual(Array.from({ length: acknowledged + 1 }, (_, index) => index + 1));
  });
});
