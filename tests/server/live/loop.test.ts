// The loop on a real journal: a command counts once, an unknown outcome is looked up, the clock acts, the fence holds.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Appended, Journal } from "../../../server/journal/journal.ts";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import { type Loop, type Machine, openLoop } from "../../../server/live/loop.ts";
import { fail, ok } from "../../../shared/result.ts";
import { until } from "../../support/player.ts";

/** A machine as small as can be: it adds words, refuses "no", and has a deadline when told so. */
interface Words {
  readonly words: readonly string[];
  readonly deadline: number | null;
}
type Word = { readonly word: string };
type Said = { readonly type: "said"; readonly text: string };
type No = { readonly reason: "no" };
function said(word: string): string {
  if (word === "bug") throw new Error("a bug in a rule");
  return word;
}
const machine: Machine<Words, "buyer", Said, Word, No> = {
  empty: { words: [], deadline: null },
  decide: (_state, _caller, { word }) =>
    word === "no" ? fail({ reason: "no" }) : ok([{ type: "said", text: said(word) }]),
  evolve: (state, entry) =>
    entry.events.reduce<Words>((folded, event) => {
      const due = /^in (\d+)$/.exec(event.text)?.[1];
      return { words: [...folded.words, event.text], deadline: due ? entry.at + Number(due) : null };
    }, state),
  nextDeadline: (state) => state.deadline,
  tick: { word: "tick" },
};

const errors: unknown[] = [];
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function setUp(wrap: (journal: Journal) => Journal = (journal) => journal) {
  const dir = mkdtempSync(join(tmpdir(), "two-winners-"));
  const journal = openSqlite(join(dir, "journal.sqlite"));
  cleanups.push(async () => {
    await journal.close();
    rmSync(dir, { recursive: true, force: true });
  });
  await journal.createTable({
    id: "t1",
    at: 0,
    scenario: { hash: "h", text: "" },
    entry: { seq: 1, at: 0, by: "host", person: null, events: [] },
    people: [],
    invitation: null,
  });
  const open = async (): Promise<Loop<Words, "buyer", Said, Word, No>> => {
    const taken = await journal.takeHome("t1", "here", 0);
    const loop = await openLoop<Words, "buyer", Said, Word, No>({
      journal: wrap(journal),
      home: "t1",
      stream: "t1",
      epoch: taken?.epoch ?? 0,
      machine,
      now: Date.now,
      onError: (error) => errors.push(error),
    });
    cleanups.push(() => loop.close());
    return loop;
  };
  return { journal, open, loop: await open() };
}

const say = (word: string, id: string | null = null) => ({ by: "buyer" as const, person: "p", id, command: { word } });

describe("the loop", () => {
  it("counts a command id once, also after a restart, and answers the same entry", async () => {
    const { loop, open } = await setUp();
    const first = await loop.submit(say("a", "id-1"));
    expect(await loop.submit(say("a", "id-1"))).toEqual(first);
    expect(await loop.submit({ ...say("b", "id-1"), person: "other" })).toEqual(ok({ seq: 3 }));
    const again = await open();
    expect(await again.submit(say("a", "id-1"))).toEqual(first);
    expect(again.state().words).toEqual(["a", "b"]);
  });

  it("stores nothing for a refused command, and takes the same id afterwards", async () => {
    const { loop, journal } = await setUp();
    expect(await loop.submit(say("no", "id-1"))).toEqual(fail({ reason: "no" }));
    expect((await journal.read("t1")).length).toBe(1);
    expect(await loop.submit(say("yes", "id-1"))).toEqual(ok({ seq: 2 }));
  });

  it("counts an order once even when it is refused, also after a restart; no other refusal is kept", async () => {
    const { loop, open, journal } = await setUp();
    const order = { by: "host" as const, person: null, id: "order-1", command: { word: "no" }, once: true as const };
    expect(await loop.submit(order)).toEqual(fail({ reason: "no" }));
    expect(await loop.submit(order)).toEqual(ok({ seq: 2 }));
    const again = await open();
    expect(await again.submit({ ...order, command: { word: "now it would be taken" } })).toEqual(ok({ seq: 2 }));
    expect(again.state().words).toEqual([]);
    expect((await journal.read("t1")).length).toBe(2);
  });

  it("tells what each entry was, and that it folded again", async () => {
    let failing = true;
    const { loop } = await setUp((journal) => ({
      ...journal,
      async append(row): Promise<Appended> {
        if (!failing) return journal.append(row);
        failing = false;
        throw new Error("the line to the database broke");
      },
    }));
    const told: unknown[] = [];
    loop.onChange = (_state, entry) => told.push(entry?.events[0]?.text ?? entry);
    await loop.submit(say("a"));
    await loop.submit(say("b"));
    await loop.submit(say("c"));
    expect(told).toEqual([null, "b", "c"]);
  });

  it("keeps the order in which commands came, and publishes only what is in the journal", async () => {
    const { loop, journal } = await setUp();
    const published: number[] = [];
    loop.onChange = (state) => published.push(state.words.length);
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`);
    await Promise.all(words.map((word) => loop.submit(say(word))));
    expect(loop.state().words).toEqual(words);
    expect(published).toEqual(words.map((_, index) => index + 1));
    expect((await journal.read("t1")).length).toBe(41);
  });

  it.each([
    ["it was written after all", true],
    ["it was not written", false],
  ])("after an append that failed folds again before it decides: %s", async (_name, written) => {
    let failing = false;
    const { loop } = await setUp((journal) => ({
      ...journal,
      async append(row): Promise<Appended> {
        if (!failing) return journal.append(row);
        failing = false;
        if (written) await journal.append(row);
        throw new Error("the line to the database broke");
      },
    }));
    await loop.submit(say("a", "id-1"));
    failing = true;
    expect(await loop.submit(say("b", "id-2"))).toEqual(fail({ reason: "unavailable" }));
    expect(await loop.submit(say("b", "id-2"))).toEqual(ok({ seq: 3 }));
    expect(loop.state().words).toEqual(["a", "b"]);
  });

  it("acts when a deadline passes, and again when the journal failed at that moment", async () => {
    let failures = 1;
    const { loop } = await setUp((journal) => ({
      ...journal,
      async append(row) {
        if (row.entry.by === "clock" && failures-- > 0) throw new Error("busy");
        return journal.append(row);
      },
    }));
    await loop.submit(say("in 30"));
    await until(() => loop.state().words.includes("tick"), "the tick");
  });

  it("acts on a deadline that it learned from the journal, after the answer to an append was lost", async () => {
    let losing = false;
    const { loop } = await setUp((journal) => ({
      ...journal,
      async append(row): Promise<Appended> {
        const outcome = await journal.append(row);
        if (!losing) return outcome;
        losing = false;
        throw new Error("the answer was lost");
      },
    }));
    losing = true;
    expect(await loop.submit(say("in 200", "id-1"))).toEqual(fail({ reason: "unavailable" }));
    expect(await loop.submit(say("in 200", "id-1"))).toEqual(ok({ seq: 2 }));
    await until(() => loop.state().words.includes("tick"), "the tick");
  });

  it("tells of a bug in a rule, refuses the command, and goes on", async () => {
    const { loop } = await setUp();
    errors.length = 0;
    expect(await loop.submit(say("bug"))).toEqual(fail({ reason: "failed" }));
    expect(String(errors[0])).toContain("a bug in a rule");
    expect(await loop.submit(say("fine"))).toEqual(ok({ seq: 2 }));
  });

  it("steps back when another process took the home over: it refuses, says so once, and its ticks stop", async () => {
    const { loop, open } = await setUp();
    let fenced = 0;
    loop.onFenced = () => fenced++;
    const other = await open();
    expect(await loop.submit(say("late"))).toEqual(fail({ reason: "unavailable" }));
    expect(await loop.submit(say("later"))).toEqual(fail({ reason: "unavailable" }));
    expect(fenced).toBe(1);
    expect(await other.submit(say("mine"))).toEqual(ok({ seq: 2 }));
  });

  it("refuses more than it can queue, and goes on afterwards", async () => {
    const { loop } = await setUp();
    const answers = await Promise.all(Array.from({ length: 200 }, () => loop.submit(say("x"))));
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBe(200 - 64);
    expect(refused[0]).toEqual(fail({ reason: "too-many-requests" }));
    expect((await loop.submit(say("y"))).ok).toBe(true);
  });
});
