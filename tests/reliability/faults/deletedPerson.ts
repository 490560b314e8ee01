// A person is deleted in the middle of a round: the name and what they typed are gone from the journal, and every table still folds.

import type { Entry } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { diceOf } from "../../support/hostileDice.ts";
import { until } from "../../support/player.ts";
import { startServer } from "../../support/server.ts";
import { gather } from "../../support/workshop.ts";
import type { Options, Result } from "../fault.ts";
import { ask } from "../harness/calls.ts";
import { compare } from "../harness/compare.ts";
import type { Database } from "../harness/database.ts";
import { type Ledger, openLedger } from "../harness/ledger.ts";
import { openLine } from "../harness/line.ts";
import { BACK_WITHIN } from "../harness/load.ts";
import { PLAIN } from "../harness/scene.ts";

/** Everybody says something; one is deleted; the server is killed; the others go on. */
export async function deletedPerson(database: Database, { tries, tables, seed, say }: Options): Promise<Result> {
  const server = await startServer({ ...database.env, ...PLAIN });
  const sum = { acknowledged: 0, lost: 0, doubled: 0, gaps: 0, missing: 0 };
  const goOn: number[] = [];
  const wrong: string[] = [];
  const dice = diceOf(seed, "who");
  const look = <T>(work: Parameters<typeof database.read<T>>[1]) => database.read(server.dataDir, work);

  async function check(ledger: Ledger): Promise<void> {
    const { wrong: found, ...compared } = await look((journal) => compare(ledger, journal));
    for (const what of ["lost", "doubled", "gaps"] as const) sum[what] += compared[what];
    sum.acknowledged += ledger.acknowledged();
    wrong.push(...found);
  }

  try {
    for (let number = 0; number < tries; number++) {
      const [before, after] = [openLedger(), openLedger()];
      const { host, people } = await gather(server.url, 2 * tables);
      await host.send({ type: "begin-round" });
      const seats = await Promise.all(
        people.map(async (person, index) => {
          const table = (await until(() => person.mine()?.table, "a table", BACK_WITHIN)) as string;
          const line = openLine({
            urls: [server.url],
            table,
            token: person.token,
            ledger: before,
            dice: dice.other(table),
          });
          return { person, line, words: `word${number}of${index}x`, table };
        }),
      );
      for (const { line } of seats) await line.send({ type: "ready" });
      for (const { line, words } of seats) await line.send({ type: "say", text: words });
      for (const { line } of seats) line.stop();
      await check(before);

      const gone = dice.pick(seats);
      const name = (await look((journal) => journal.people(host.session))).find(
        ({ id }) => id === gone.person.person,
      )?.name;
      await ask(server.url, "DELETE", `/sessions/${host.session}/people/${gone.person.person}`, { token: host.token });
      await server.kill("SIGKILL");
      await server.start();
      after.mark();
      await Promise.all([host, ...people].filter((one) => one !== gone.person).map((one) => one.enter()));
      const others = seats.filter((seat) => seat !== gone);
      const lines = others.map(({ table, person }) =>
        openLine({ urls: [server.url], table, token: person.token, ledger: after, dice: dice.other(person.person) }),
      );
      const answers = lines.map(async (line) => {
        const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), BACK_WITHIN).unref());
        return (await Promise.race([line.send({ type: "say", text: "we go on" }), late]))?.ok === true;
      });
      sum.missing += (await Promise.all(answers)).filter((isIn) => !isIn).length;
      goOn.push(...after.goneOn().values());
      for (const line of lines) line.stop();

      await look(async (journal) => {
        const kept = JSON.stringify([
          await journal.people(host.session),
          await journal.read(host.session),
          ...(await Promise.all([...new Set(seats.map(({ table }) => table))].map((table) => journal.read(table)))),
        ]);
        if (!name || kept.includes(`"${name}"`)) wrong.push("the name of a deleted person is in the journal");
        if (kept.includes(gone.words)) wrong.push("what a deleted person typed is in the journal");
        if (others.some(({ words }) => !kept.includes(words)))
          wrong.push("what others typed is gone with a deleted person");
        const entries = (await journal.read(gone.table)).map(({ entry }) => entry as Entry);
        const texts = fold(entries).lines.filter(({ kind }) => kind === "said");
        if (texts.filter(({ text }) => text === "").length !== 1) wrong.push("a deleted line is not blank");
      });
      await Promise.all([host, ...people].map((one) => one.leave()));
      await check(after);
      say(`${number + 1} of ${tries}, ${sum.acknowledged} acknowledged, ${sum.missing} missing`);
    }
    return { tries, ...sum, goOn, notes: [], wrong };
  } finally {
    await server.remove();
  }
}
