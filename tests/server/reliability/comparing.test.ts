// The comparison itself finds what is planted: a loss, a doubled command, a gap, a history that was told otherwise. And its page says so.
import { describe, expect, it } from "vitest";
import type { Row } from "../../../server/journal/journal.ts";
import { EMPTY_TABLE } from "../../../shared/table/state.ts";
import { tableView } from "../../../shared/table/view.ts";
import { FAULTS } from "../../reliability/faults.ts";
import { duration, median, pageOf } from "../../reliability/figures.ts";
import { compare } from "../../reliability/harness/compare.ts";
import { openLedger } from "../../reliability/harness/ledger.ts";

const row = (seq: number, command: string | null): Row => ({
  command,
  entry: { seq, at: seq, by: "buyer", person: "mira", events: [{ type: "said", seat: "buyer", text: `line ${seq}` }] },
});
const journal = (rows: readonly Row[]) => ({ read: async () => rows });

describe("the comparison with the journal", () => {
  it("finds nothing where nothing is wrong", async () => {
    const ledger = openLedger();
    ledger.acknowledge("t", "one", 1);
    ledger.acknowledge("t", "one", 1);
    ledger.refuse("t", "two");
    expect(await compare(ledger, journal([row(1, "one"), row(2, "three")]))).toEqual({
      ...{ lost: 0, doubled: 0, gaps: 0 },
      wrong: [],
    });
  });

  it("counts what was acknowledged and is not there, or elsewhere", async () => {
    const ledger = openLedger();
    ledger.acknowledge("t", "one", 1);
    ledger.acknowledge("t", "two", 2);
    ledger.acknowledge("t", "gone", 3);
    const { lost, wrong } = await compare(ledger, journal([row(1, "one"), row(2, "other")]));
    // Two acknowledgements, and a number beyond the end.
    expect([lost, wrong.length]).toEqual([3, 3]);
  });

  it("counts an id that is there twice, and one that was refused", async () => {
    const ledger = openLedger();
    ledger.acknowledge("t", "one", 1);
    ledger.refuse("t", "two");
    const { lost, doubled } = await compare(ledger, journal([row(1, "one"), row(2, "one"), row(3, "two")]));
    expect([lost, doubled]).toEqual([0, 2]);
  });

  it("counts gaps, and one id told as two numbers", async () => {
    const ledger = openLedger();
    ledger.acknowledge("t", "one", 1);
    ledger.acknowledge("t", "one", 4);
    const { lost, gaps } = await compare(ledger, journal([row(1, "x"), row(4, "one")]));
    expect([lost, gaps]).toEqual([1, 2]);
  });

  it("counts a line of a history that the journal has in other words", async () => {
    const ledger = openLedger();
    const line = { number: 1, at: 1, seat: "buyer", kind: "said", ref: -1, text: "line 1", who: 0 } as const;
    const view = tableView({ ...EMPTY_TABLE, seq: 1, lines: [line] });
    ledger.see("t", view, 0);
    expect((await compare(ledger, journal([row(1, "one")]))).lost).toBe(0);
    ledger.see("t", tableView({ ...EMPTY_TABLE, seq: 1, lines: [{ ...line, number: 2 }] }), 0);
    expect((await compare(ledger, journal([row(1, "one")]))).lost).toBe(1);
  });
});

describe("the page of figures", () => {
  const fault = FAULTS[0] as (typeof FAULTS)[number];
  const result = { tries: 3, acknowledged: 1_234, lost: 0, doubled: 0, gaps: 0, missing: 0, notes: [], wrong: [] };
  const page = (change: Partial<typeof result> & { goOn?: readonly number[] }) =>
    pageOf({
      ...{
        date: "2026-01-02",
        isQuick: false,
        seed: 7,
        minutes: 3,
        machine: "a machine",
        versions: "versions",
        left: [],
      },
      runs: [{ fault, database: "SQLite", tables: 6, result: { ...result, goOn: [1_500, 20, 30], ...change } }],
    });

  it("has a row for each fault, and says how long tables took", () => {
    expect(page({})).toContain(`| ${fault.title} | SQLite | 6 | 3 | 1,234 | 0 | 0 | 0 | 0 | 30 ms | 1.5 s |`);
    expect(page({ goOn: [] })).toContain("| 0 |  |  |");
    expect([median([]), median([4, 1, 3]), duration(999), duration(1_000)]).toEqual([null, 3, "999 ms", "1.0 s"]);
  });

  it("marks what broke", () => {
    expect(page({ lost: 2 })).toContain(`| **${fault.title}** |`);
    expect(page({ lost: 2 })).toContain("lost 2, doubled 0");
  });

  it("names every fault", () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    for (const { about, long, quick } of FAULTS)
      expect([about.length > 40, long.tries >= quick.tries]).toEqual([true, true]);
  });
});
