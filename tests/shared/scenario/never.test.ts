// Whatever text comes in, a scenario or problems with a place come out; nothing throws and nothing takes long.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { describeProblem } from "../../../shared/scenario/problems.ts";
import { PLANT, SMALL } from "./fixture.ts";

const expectAnswer = (text: string): void => {
  const result = parseScenario(text, "case.yaml");
  if (result.ok) return;
  expect(result.error.length).toBeGreaterThan(0);
  expect(result.error.length).toBeLessThanOrEqual(200);
  const lines = text.split("\n").length;
  let last = 1;
  for (const problem of result.error) {
    expect(problem.line).toBeGreaterThanOrEqual(last);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(describeProblem(problem)).toMatch(/^case\.yaml:\d+:\d+ [^\n]+: [^\n]+\. [^\n]+[.?]$/);
    last = problem.line;
  }
};

const seeds = { junk: 11, yaml: 12, line: 13, place: 14, value: 15 };

const junk = fc.string({ unit: "binary", maxLength: 400 });
const signs = fc.string({ unit: fc.constantFrom(..."[]{}:,-?&*!|>'\"%@`#\n\t ab1~"), maxLength: 200 });
const anything = fc.oneof(
  fc.constantFrom(null, "", [], {}, 0, -1, 1.5, 1e300, true, "price", "nothing", [null], [[]], { id: null }, [1, null]),
  fc.string({ maxLength: 20 }),
  fc.integer(),
  fc.dictionary(fc.string({ maxLength: 8 }), fc.constantFrom(null, 1, "x", [])),
);

/** Every path into a value. */
const pathsOf = (value: unknown): (string | number)[][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const step = Array.isArray(value) ? Number(key) : key;
        return [[step], ...pathsOf(inner).map((path) => [step, ...path])];
      })
    : [];

const put = (value: unknown, [step, ...rest]: (string | number)[], next: unknown): unknown => {
  if (step === undefined) return next;
  const copy: Record<string | number, unknown> = (
    Array.isArray(value) ? [...value] : { ...(value as object) }
  ) as never;
  copy[step] = put(copy[step], rest, next);
  return copy;
};

describe("never throws", () => {
  test(`on junk (seed ${seeds.junk})`, () => {
    fc.assert(fc.property(junk, expectAnswer), { seed: seeds.junk, numRuns: 2_000 });
  });

  test(`on signs of YAML (seed ${seeds.yaml})`, () => {
    fc.assert(fc.property(signs, expectAnswer), { seed: seeds.yaml, numRuns: 4_000 });
  });

  test(`on the good files with lines dropped or doubled (seed ${seeds.line})`, () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 });
    const property = fc.property(fc.constantFrom(PLANT, SMALL), edits, (text, chosen) => {
      const lines = text.split("\n");
      for (const [at, double] of chosen) {
        const index = at % lines.length;
        lines.splice(index, double ? 0 : 1, ...(double ? [lines[index] ?? ""] : []));
      }
      expectAnswer(lines.join("\n"));
    });
    fc.assert(property, { seed: seeds.line, numRuns: 300 });
  });

  test(`on the good files with a piece replaced (seed ${seeds.place})`, () => {
    const property = fc.property(
      fc.constantFrom(PLANT, SMALL),
      fc.nat(),
      fc.nat(20),
      signs,
      (text, at, length, put) => {
        const start = at % text.length;
        expectAnswer(text.slice(0, start) + put.slice(0, 30) + text.slice(start + length));
      },
    );
    fc.assert(property, { seed: seeds.place, numRuns: 300 });
  });

  test(`on the good files with any values replaced (seed ${seeds.value})`, () => {
    const good = [PLANT, SMALL].map((text) => parse(text) as unknown);
    const swaps = fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 5 });
    const property = fc.property(fc.constantFrom(...good), swaps, (value, chosen) => {
      const swapped = chosen.reduce((now, [at, next]) => {
        const paths = pathsOf(now);
        return put(now, paths[at % paths.length] ?? [], next);
      }, value);
      expectAnswer(stringify(swapped));
    });
    fc.assert(property, { seed: seeds.value, numRuns: 600 });
  });
});

describe("answers within seconds", () => {
  const full = 199_000;
  const bombs: Record<string, string> = {
    "open brackets": "[".repeat(full),
    "keys of keys": "? ".repeat(full / 2),
    "many keys": Array.from({ length: 25_000 }, (_, number) => `k${number}:`).join("\n"),
    "many anchors": "&a ".repeat(full / 3),
    "many aliases": `a: &a [1]\nb: [${"*a,".repeat(60_000)}]`,
    "aliases that multiply": `a: &a [1]\n${[..."bcdefgh"].map((to, at) => `${to}: &${to} [${`*${"abcdefg"[at]},`.repeat(9)}]\n`).join("")}`,
    "an alias of itself": "issues: &x [*x]\nseats: &y { buyer: *y, seller: *y }",
    "many issues": SMALL.replace("issues:", `issues:\n${"  - {}\n".repeat(25_000)}`),
    "many points": SMALL.replace("[100, 60, 0]", `[${"a,".repeat(90_000)}]`),
    "many limits": SMALL.replace("[high]", `[${"lo,".repeat(60_000)}]`),
    "one key again and again": `{${"a,".repeat(99_000)}}`,
    "a long row without options": SMALL.replace("{ id: some }", "{}").replace("[0, 0, 30]", `[${"1,".repeat(90_000)}]`),
    "texts cut by commas": `{a: b${", c d".repeat(35_000)}}`,
  };
  test.each(Object.entries(bombs))(
    "to %s",
    (_, text) => {
      expectAnswer(text);
    },
    20_000,
  );
});
