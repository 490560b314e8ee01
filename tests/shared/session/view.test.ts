// What is hidden in a session stays hidden: nothing of a participant or of the facilitator is in anybody else's view.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleAt, tablesOf } from "../../../shared/session/seating.ts";
import { sessionViewFor } from "../../../shared/session/view.ts";
import { anySettings, anyStep, PEOPLE } from "./anyCommand.ts";
import { pinsOf, Room, SETTINGS } from "./room.ts";

const SEED = 20_261_204;

describe(`views, seed ${SEED}`, () => {
  it("name nobody to a participant but those at the own table", () => {
    const course = fc.record({
      settings: anySettings,
      steps: fc.array(anyStep, { minLength: 30, maxLength: 90, size: "max" }),
    });
    fc.assert(
      fc.property(course, ({ settings, steps }) => {
        const room = new Room(settings).join(...PEOPLE.slice(0, 5));
        for (const { who, command, wait } of steps) room.wait(wait).try(who, command);
        for (const person of [...PEOPLE, "stranger"]) {
          const view = sessionViewFor(room.state, person);
          const table = tablesOf(room.state).find((one) => view.mine?.table !== "" && peopleAt(one).includes(person));
          const known = new Set([person, ...(table ? peopleAt(table) : [])]);
          const text = JSON.stringify(view);
          for (const other of PEOPLE) if (!known.has(other)) expect(text).not.toContain(`"${other}"`);
          expect(view.host).toBe(null);
        }
        expect(sessionViewFor(room.state, null).mine).toBe(null);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it("carry none of the marks that were planted on other people's things", () => {
    const teams = ["team-of-one", "team-of-two", "team-of-three"];
    const agenda = SETTINGS.agenda.map((plan, round) => ({
      ...plan,
      scenario: `scenario-${round}`,
      pairs: "new" as const,
    }));
    const settings = { ...SETTINGS, teams, agenda };
    const room = new Room({ teams }).run({ type: "arrange", settings, pins: pinsOf(settings) });
    for (const [index, team] of teams.entries()) room.do("host", { type: "join", person: `one-${index}`, team });
    room.join("four", "five").run({ type: "pair", tables: null }).begin();
    const table = room.tables[0];
    const [buyer = "", seller = ""] = [table?.seats.buyer[0], table?.seats.seller[0]];
    room.run(
      { type: "tell", table: 1, seat: "buyer", text: "mark-for-the-buyer" },
      { type: "tell", table: 2, seat: null, text: "mark-for-table-two" },
      { type: "tell", table: null, seat: null, text: "word-to-all" },
    );
    const tally = {
      questions: { buyer: 77, seller: 0 },
      concessions: { buyer: 0, seller: 0 },
      acknowledgements: { buyer: 0, seller: 0 },
    };
    const watching = room.tables.find(({ observers }) => observers.length > 0);
    room.do(watching?.observers[0] ?? "", { type: "tally", table: watching?.number ?? 0, tally });
    room.do(buyer, { type: "hand", up: true });

    for (const { id, team } of room.state.members) {
      const text = JSON.stringify(sessionViewFor(room.state, id));
      expect(text).toContain("word-to-all");
      for (const mark of ["mark-for", "scenario-", "hash of", room.state.code, "77", `"seed"`, `"plan"`])
        expect(text).not.toContain(mark);
      for (const other of teams) if (other !== team) expect(text).not.toContain(other);
      expect(text.includes(`"hand":true`)).toBe(id === buyer);
    }
    // The facilitator sees people and tables, but no number of the seed, and no table's words.
    const text = JSON.stringify(sessionViewFor(room.state, null));
    for (const mark of [seller, room.state.code, ...teams]) expect(text).toContain(mark);
    for (const mark of ["mark-for", "hash of", `"seed"`]) expect(text).not.toContain(mark);
  });

  it("show a participant the way: where to be, who is there, what is open", () => {
    const room = new Room({ odd: "watch" }).people(3).begin();
    const { seats, observers } = room.tables[0] ?? { seats: { buyer: [], seller: [] }, observers: [] };
    const mine = (person: string | undefined) => sessionViewFor(room.state, person ?? "").mine;
    expect(mine(seats.buyer[0])).toMatchObject({
      table: "s1_0_1",
      number: 1,
      seat: "buyer",
      across: seats.seller,
      beside: [],
    });
    expect(mine(observers[0])).toMatchObject({ seat: "observer", across: seats.buyer, beside: seats.seller });
    room.end().begin().end().run({ type: "reveal" }, { type: "debrief" });
    expect(mine(observers[0])).toMatchObject({ table: "", past: [] });
    expect(mine("stranger")).toMatchObject({ standing: "gone", table: "", past: [] });
    expect(sessionViewFor(room.state, null).session).toMatchObject({
      round: 2,
      rounds: 2,
      revealed: [1, 2],
      stage: "debrief",
    });
  });
});
