// What must hold for the coaching of every round: random rounds of the plant scheduler, seeds printed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coach, findAll } from "../../../shared/coaching/coach.ts";
import { FINDING_KINDS, type FindingKind, isPraise } from "../../../shared/coaching/kinds.ts";
import { readRound } from "../../../shared/coaching/round.ts";
import { otherSeat, SEATS } from "../../../shared/scenario/types.ts";
import { debriefFor } from "../../../shared/table/debrief.ts";
import { course, play } from "./courses.ts";
import { formatted } from "./formatted.ts";

const SEED = 20_261_123;
const check = (property: Parameters<typeof fc.assert>[0], numRuns = 500) =>
  fc.assert(property, { seed: SEED, numRuns });

describe(`coaching, seed ${SEED}`, () => {
  it("gives at most five findings, each kind once, the weightiest first, one of praise if there is any, and says them", () => {
    const seen = new Set<FindingKind>();
    check(
      fc.property(course, (round) => {
        const { scenario, entries } = play(round);
        const given = coach(scenario, entries);
        for (const seat of SEATS) {
          const all = findAll(readRound(scenario, entries), seat);
          const kinds = all.map(({ kind }) => kind);
          expect(new Set(kinds).size).toBe(kinds.length);
          expect(given[seat].length).toBe(Math.min(5, all.length));
          expect(given[seat].slice(0, 4)).toEqual(all.slice(0, 4));
          expect(given[seat].some(({ kind }) => isPraise(kind))).toBe(kinds.some(isPraise));
          for (const one of all)
            for (const text of formatted(scenario, one)) expect(text).not.toMatch(/[{}]|undefined|NaN| {2}|^$/);
          for (const kind of kinds) seen.add(kind);
        }
      }),
    );
    // A sound exit needs another case, and chance hardly ever leaves nothing on the table.
    expect(FINDING_KINDS.length - seen.size).toBeLessThanOrEqual(4);
  });

  it("points at entries of the log, in turns that had passed by then, and says points only when there are some", () => {
    check(
      fc.property(course, (round) => {
        const { scenario, entries, state } = play(round);
        for (const seat of SEATS) {
          for (const { kind, seq, turn, points } of findAll(readRound(scenario, entries), seat)) {
            expect(seq === null).toBe(turn === null);
            if (seq !== null) expect(entries[seq - 1]?.seq).toBe(seq);
            expect(turn ?? 0).toBeLessThanOrEqual(state.turn);
            if (points !== null) expect(Math.sign(points)).toBe(isPraise(kind) ? 1 : -1);
          }
        }
      }),
    );
  });

  it("is the mirror image when the seats are exchanged", () => {
    check(
      fc.property(course, (round) => {
        const [here, there] = [play(round), play(round, true)];
        const [given, mirrored] = [here, there].map(({ scenario, entries }) => coach(scenario, entries));
        for (const seat of SEATS) {
          const turned = mirrored?.[otherSeat(seat)].map((one) => {
            const { behind } = one.values;
            return behind ? { ...one, values: { ...one.values, behind: otherSeat(behind) } } : one;
          });
          expect(turned).toEqual(given?.[seat]);
        }
      }),
    );
  });

  it("splits what the debrief calls left on the table into the open issues and the one that stayed closed", () => {
    check(
      fc.property(course, (round) => {
        const { scenario, entries, state } = play(round);
        const left = debriefFor(scenario, entries).leftOnTable.buyer;
        if (state.improved || state.surplus === null || left === null) return;
        const found = findAll(readRound(scenario, entries), "buyer");
        if (found.some(({ kind }) => kind === "voted-down")) return;
        const lost = (kind: FindingKind) => found.find((one) => one.kind === kind)?.points ?? 0;
        expect(lost("left-on-table") + lost("kept-issue")).toBe(0 - left);
      }),
    );
  });

  it("does the same whatever was stored and read again", () => {
    check(
      fc.property(course, (round) => {
        const { scenario, entries } = play(round);
        const given = coach(scenario, entries);
        expect(coach(scenario, JSON.parse(JSON.stringify(entries)))).toEqual(given);
        expect(JSON.parse(JSON.stringify(given))).toEqual(given);
      }),
      50,
    );
  });
});
