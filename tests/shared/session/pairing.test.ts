// Pairing by properties: nobody twice, nobody forgotten, no repeats and no team mates while that can be avoided, seats and chairs by turns.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../../../shared/random.ts";
import { readHistory } from "../../../shared/session/pairing/history.ts";
import { completePlan, planAnew } from "../../../shared/session/pairing/plan.ts";
import { peopleAt } from "../../../shared/session/seating.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { EMPTY_SESSION, type SessionState, type SessionTable } from "../../../shared/session/state.ts";
import { newPairs, ROUND, SETTINGS } from "./room.ts";

const SEED = 20_261_202;
const RULES: SessionSettings = { ...SETTINGS, agenda: [...newPairs(8)] };

const named = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `p${index}`);

/** A session between rounds with these people, teams and earlier tables. */
function between(
  people: readonly string[],
  { tables = [], teams = [], gone = [], seed = 1 }: Partial<Given> = {},
): SessionState {
  const rounds = Math.max(-1, ...tables.map((table) => table.round));
  return {
    ...EMPTY_SESSION,
    id: "s",
    seed,
    settings: RULES,
    stage: "between",
    round: rounds,
    tables,
    members: people.map((id, index) => ({
      id,
      team: teams[index % Math.max(1, teams.length)] ?? "",
      standing: gone.includes(id) ? "gone" : "in",
      hand: false,
      handSince: 0,
      since: 0,
    })),
  };
}
interface Given {
  readonly tables: readonly SessionTable[];
  readonly teams: readonly string[];
  readonly gone: readonly string[];
  readonly seed: number;
}

const asTable = (round: number, number: number, buyer: readonly string[], seller: readonly string[]): SessionTable => ({
  round,
  number,
  seats: { buyer, seller },
  observers: [],
  bots: { buyer: buyer.length === 0, seller: seller.length === 0 },
  watched: false,
});

/** The next round as the history of the one after. */
const played = (state: SessionState, tables: ReturnType<typeof planAnew>): SessionState => ({
  ...state,
  seq: state.seq + 1,
  round: state.round + 1,
  tables: [...state.tables, ...tables.map((table) => ({ ...table, round: state.round + 1, watched: false }))],
});

const pairsOf = (tables: readonly Pick<SessionTable, "seats">[]): readonly (readonly [string, string])[] =>
  tables.flatMap(({ seats }) => seats.buyer.flatMap((buyer) => seats.seller.map((seller) => [buyer, seller] as const)));

/** Repeats and pairs of one team that a round would have, as one number: repeats outweigh. */
function costOf(state: SessionState, pairs: readonly (readonly [string, string])[], apart: boolean): number {
  const history = readHistory(state.tables);
  const team = new Map(state.members.map((member) => [member.id, member.team]));
  const same = (a: string, b: string) => apart && team.get(a) !== "" && team.get(a) === team.get(b);
  return pairs.reduce((sum, [a, b]) => sum + 1_000 * history.met(a, b) + (same(a, b) ? 1 : 0), 0);
}

/** The least cost of all ways to pair these people, an odd one left over. */
function leastCost(state: SessionState, people: readonly string[], apart: boolean): number {
  const [one, ...rest] = people;
  if (one === undefined || rest.length === 0) return 0;
  const ways = rest.map((other) => {
    const left = rest.filter((person) => person !== other);
    return costOf(state, [[one, other]], apart) + leastCost(state, left, apart);
  });
  if (people.length % 2 === 1) ways.push(leastCost(state, rest, apart));
  return Math.min(...ways);
}

const rules = fc.record({
  pairing: fc.constantFrom<SessionSettings["pairing"]>("random", "rotate", "hand"),
  odd: fc.constantFrom<SessionSettings["odd"]>("shared", "watch", "bot"),
  threes: fc.boolean(),
  apart: fc.boolean(),
});
/** Some earlier rounds at random, of people who may have left since. */
const past = (most: number) =>
  fc.record({
    count: fc.integer({ min: 1, max: most }),
    rounds: fc.nat(4),
    teams: fc.constantFrom<readonly string[]>([], ["red", "blue"], ["red", "red", "blue"], ["red", "blue", ""]),
    seed: fc.nat(2 ** 31),
    leaving: fc.double({ min: 0, max: 0.6, noNaN: true }),
  });

function withPast({ count, rounds, teams, seed, leaving }: Past): SessionState {
  const people = named(count);
  const tables = Array.from({ length: rounds }, (_, round) => {
    const order = people.toSorted((a, b) => draw(seed, round, a) - draw(seed, round, b));
    const pairs = Math.floor(draw(seed, "pairs", round) * (count / 2 + 1));
    return order
      .slice(0, 2 * pairs)
      .flatMap((buyer, index) =>
        index % 2 === 0 ? [asTable(round, index / 2 + 1, [buyer], [order[index + 1] ?? ""])] : [],
      );
  }).flat();
  const gone = people.filter((person) => draw(seed, "gone", person) < leaving);
  return between(people, { tables, teams, gone, seed });
}
type Past = typeof past extends (most: number) => fc.Arbitrary<infer T> ? T : never;

const here = (state: SessionState): readonly string[] =>
  state.members.filter((member) => member.standing === "in").map((member) => member.id);

describe(`pairing, seed ${SEED}`, () => {
  const run = { seed: SEED, numRuns: 300 };

  it("seats everybody who is here at exactly one table, and both seats of each table", () => {
    fc.assert(
      fc.property(past(200), rules, (given, changes) => {
        const state = withPast(given);
        const settings = { ...RULES, ...changes };
        const tables = planAnew(state, settings);
        const people = here(state);
        const alone = people.length === 1 && changes.odd !== "bot";
        expect(tables.flatMap(peopleAt).toSorted()).toEqual(alone ? [] : people.toSorted());
        expect(tables.map((table) => table.number)).toEqual(tables.map((_, index) => index + 1));
        for (const { seats, bots } of tables) {
          for (const seat of ["buyer", "seller"] as const) {
            expect(seats[seat].length > 0).toBe(!bots[seat]);
            expect(seats[seat].length).toBeLessThanOrEqual(2);
          }
          expect(bots.buyer && bots.seller).toBe(false);
        }
        const shared = tables.filter(({ seats }) => seats.buyer.length + seats.seller.length > 2);
        const botted = tables.filter(({ bots }) => bots.buyer || bots.seller);
        const odd = people.length % 2 === 1 && !changes.threes;
        expect(shared.length).toBe(odd && changes.odd === "shared" && people.length > 1 ? 1 : 0);
        expect(botted.length).toBe((odd && changes.odd === "bot") || (people.length === 1 && !alone) ? 1 : 0);
      }),
      run,
    );
  });

  it("has no more repeats, and then no more team mates, than the best of all ways to pair (up to 9 people)", () => {
    fc.assert(
      fc.property(past(9), rules, (given, changes) => {
        const state = withPast(given);
        const settings = { ...RULES, ...changes, threes: false, odd: "watch" as const };
        const cost = costOf(state, pairsOf(planAnew(state, settings)), changes.apart);
        expect(cost).toBe(leastCost(state, here(state), changes.apart));
      }),
      { ...run, numRuns: 600 },
    );
  });

  it("in threes has no more repeats than needed for whoever's turn it is to watch (up to 8 people)", () => {
    const choices = (people: readonly string[], count: number): readonly (readonly string[])[] =>
      count === 0
        ? [[]]
        : people.flatMap((one, index) => choices(people.slice(index + 1), count - 1).map((rest) => [one, ...rest]));
    fc.assert(
      fc.property(past(8), fc.boolean(), (given, apart) => {
        const state = withPast(given);
        const people = here(state);
        if (people.length < 2) return;
        const tables = planAnew(state, { ...RULES, threes: true, apart });
        const { watched } = readHistory(state.tables);
        const watchers = tables.flatMap((table) => table.observers);
        const turns = (some: readonly string[]) => some.reduce((sum, person) => sum + watched(person), 0);
        const all = choices(people, watchers.length);
        const least = Math.min(...all.map(turns));
        expect(turns(watchers)).toBe(least);
        const fair = all.filter((some) => turns(some) === least);
        const costs = fair.map((some) =>
          leastCost(
            state,
            people.filter((person) => !some.includes(person)),
            apart,
          ),
        );
        expect(costOf(state, pairsOf(tables), apart)).toBe(Math.min(...costs));
      }),
      { ...run, numRuns: 300 },
    );
  });

  it("finds the only pairs that are new and of two teams, hidden among all that have met (up to 200 people)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), fc.nat(2 ** 31), (half, seed) => {
        const people = named(2 * half);
        const order = people.toSorted((a, b) => draw(seed, a) - draw(seed, b));
        const partner = (person: string) => order[order.indexOf(person) ^ 1] ?? "";
        const tables = people.flatMap((one, a) =>
          people.slice(0, a).flatMap((other) => (partner(one) === other ? [] : [asTable(0, 1, [one], [other])])),
        );
        const state = between(people, { tables, seed });
        for (const [buyer, seller] of pairsOf(planAnew(state, RULES))) expect(partner(buyer)).toBe(seller);
        // Nobody has met, but everybody is in the team of all others but one.
        const free = { ...between(people, { seed }) };
        const teamed = {
          ...free,
          members: free.members.map((one) => ({ ...one, team: `t${order.indexOf(one.id) % 2}` })),
        };
        const pairs = pairsOf(planAnew(teamed, { ...RULES, apart: true }));
        expect(costOf(teamed, pairs, true)).toBe(0);
      }),
      { ...run, numRuns: 25 },
    );
  });

  it("lets everybody meet somebody new in every round, as long as there is anybody new (rotate)", () => {
    for (const count of [2, 3, 4, 5, 6, 7, 8, 9]) {
      for (const odd of ["watch", "bot"] as const) {
        const settings = { ...RULES, pairing: "rotate", odd } as const;
        let state = between(named(count));
        for (let round = 0; round < count - 1 + (count % 2); round++) {
          const tables = planAnew(state, settings);
          expect(costOf(state, pairsOf(tables), false), `${count} people, round ${round}`).toBe(0);
          state = played(state, tables);
        }
        const aside = here(state).map((person) => readHistory(state.tables).aside(person));
        expect(new Set(aside)).toEqual(new Set([count % 2]));
      }
    }
  });

  it("lets who bought more often sell; after two rounds everybody has done both", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.nat(2 ** 31),
        fc.constantFrom("random", "rotate"),
        (half, seed, pairing) => {
          const settings = { ...RULES, pairing } as SessionSettings;
          let state = between(named(2 * half), { seed });
          for (let round = 0; round < 6; round++) {
            const tables = planAnew(state, settings);
            const { balance } = readHistory(state.tables);
            for (const [buyer, seller] of pairsOf(tables)) expect(balance(buyer)).toBeLessThanOrEqual(balance(seller));
            state = played(state, tables);
            if (pairing === "random" && round === 1)
              for (const person of here(state)) expect(readHistory(state.tables).balance(person)).toBe(0);
          }
        },
      ),
      { ...run, numRuns: 60 },
    );
  });

  it("leaves nobody aside twice before everybody was, where that repeats no pair", () => {
    for (const odd of ["watch", "bot", "shared"] as const) {
      let state = between(named(21));
      for (let round = 0; round < 8; round++) state = played(state, planAnew(state, { ...RULES, odd }));
      const aside = here(state).map((person) => readHistory(state.tables).aside(person));
      expect(Math.max(...aside)).toBe(1);
    }
  });

  it("in threes gives every table its buyer, seller and observer, and nobody watches twice before everybody has", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(2 ** 31), (count, seed) => {
        const settings = { ...RULES, threes: true };
        let state = between(named(count), { seed });
        for (let round = 0; round < 8; round++) {
          const tables = planAnew(state, settings);
          const watching = tables.map((table) => table.observers.length);
          expect(watching.filter((number) => number !== 1).length).toBeLessThanOrEqual(1);
          expect(Math.max(...watching)).toBeLessThanOrEqual(2);
          state = played(state, tables);
          const times = here(state).map((person) => readHistory(state.tables).watched(person));
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        }
      }),
      { ...run, numRuns: 60 },
    );
  });

  it("is the same for the same session, and deals anew when asked again", () => {
    fc.assert(
      fc.property(past(60), rules, (given, changes) => {
        const state = withPast(given);
        const settings = { ...RULES, ...changes };
        expect(planAnew(state, settings)).toEqual(planAnew(structuredClone(state), settings));
      }),
      run,
    );
    const state = between(named(40));
    expect(planAnew({ ...state, seq: 1 }, RULES)).not.toEqual(planAnew(state, RULES));
    expect(planAnew({ ...state, seed: 2 }, RULES)).not.toEqual(planAnew(state, RULES));
  });

  it("leaves first pairs and the odd one out to chance", () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 600; seed++) {
      const tables = planAnew(between(named(5), { seed }), RULES);
      const pairs = pairsOf(tables).map((two) => two.toSorted().join("-"));
      for (const one of [...pairs, tables.flatMap((table) => table.observers).join()])
        seen.set(one, (seen.get(one) ?? 0) + 1);
    }
    // Ten pairs, each in a fifth of all draws, and five who may be aside.
    expect(seen.size).toBe(15);
    for (const [what, times] of seen) expect(times, what).toBeGreaterThan(80);
  });

  it("keeps the pairs of the round before, as they sat or swapped; only those who lost theirs are paired anew", () => {
    fc.assert(
      fc.property(past(80), rules, fc.constantFrom("swap", "same"), fc.nat(5), (given, changes, pairs, late) => {
        const settings = {
          ...RULES,
          ...changes,
          threes: false,
          agenda: RULES.agenda.map((plan) => ({ ...plan, pairs })),
        };
        const first = between(named(given.count), { seed: given.seed });
        const before = planAnew(first, { ...settings, agenda: RULES.agenda });
        const after = played(first, before);
        const gone = named(given.count).filter((person) => draw(given.seed, "gone", person) < given.leaving);
        const newcomers = Array.from({ length: late }, (_, index) => `late${index}`);
        const state = { ...between([...named(given.count), ...newcomers], { gone }), tables: after.tables, round: 0 };
        const tables = planAnew(state, settings as SessionSettings);
        const people = here(state);
        const alone = people.length === 1 && changes.odd !== "bot";
        expect(tables.flatMap(peopleAt).toSorted()).toEqual(alone ? [] : people.toSorted());
        const pairsNow = new Set(pairsOf(tables).map((two) => two.join(" ")));
        for (const [buyer, seller] of pairsOf(before)) {
          if (gone.includes(buyer) || gone.includes(seller)) continue;
          const seats = before.find(({ seats }) => seats.buyer.includes(buyer))?.seats;
          if ((seats?.buyer.length ?? 0) + (seats?.seller.length ?? 0) > 2) continue;
          expect(pairsNow).toContain((pairs === "same" ? [buyer, seller] : [seller, buyer]).join(" "));
        }
      }),
      run,
    );
  });

  it("in threes swapping moves everybody on by one chair", () => {
    const settings = {
      ...RULES,
      threes: true,
      agenda: [ROUND, { ...ROUND, pairs: "swap" as const }, { ...ROUND, pairs: "swap" as const }],
    };
    let state = between(["a", "b", "c"]);
    const seen: string[] = [];
    for (let round = 0; round < 3; round++) {
      const tables = planAnew(state, settings);
      seen.push(tables.map(({ seats, observers }) => [seats.buyer, seats.seller, observers].flat().join("")).join());
      state = played(state, tables);
    }
    const [buyer = "", seller = "", observer = ""] = seen[0] ?? "";
    expect(seen).toEqual([buyer + seller + observer, observer + buyer + seller, seller + observer + buyer]);
  });

  it("completes a plan with those who came since, and gives the odd one the bot's seat", () => {
    const state = between(["a", "b", "c"]);
    const settings = { ...RULES, odd: "bot" } as const;
    const plan = planAnew(state, settings);
    const more = { ...between(["a", "b", "c", "d"]), plan };
    const tables = completePlan(more, settings);
    expect(tables.length).toBe(2);
    expect(tables.some(({ bots }) => bots.buyer || bots.seller)).toBe(false);
    for (const two of pairsOf(plan)) expect(pairsOf(tables)).toContainEqual(two);
  });

  it("lets the second of a shared seat, or who only watches, play with a newcomer", () => {
    for (const odd of ["shared", "watch"] as const) {
      const settings = { ...RULES, odd };
      const plan = planAnew(between(["a", "b", "c"]), settings);
      const tables = completePlan({ ...between(["a", "b", "c", "d"]), plan }, settings);
      expect(tables.map((table) => peopleAt(table).length)).toEqual([2, 2]);
    }
  });

  it("pairs a room of 200 with a long history", () => {
    let state = between(named(200), { teams: ["red", "blue", "green"] });
    for (let round = 0; round < 8; round++) {
      const tables = planAnew(state, { ...RULES, apart: true });
      expect(costOf(state, pairsOf(tables), true)).toBe(0);
      state = played(state, tables);
    }
  });
});
