// Each part of the client that is fetched late brings the chapters of the catalogue that it speaks in.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Chapter, chapterOf } from "../../../client/i18n/chapters.ts";
import { en } from "../../../client/i18n/en.ts";

const CLIENT = new URL("../../../client/", import.meta.url).pathname;
const ROOT = join(CLIENT, "../");
const read = (file: string): string => readFileSync(file, "utf8");
const keys = Object.keys(en);
const starts = [...new Set(keys.map((key) => key.split(".")[0] ?? ""))];

/** Every module that comes along when `file` is loaded, itself included; what it fetches late does not. */
function comesWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const [, from = ""] of read(file).matchAll(/^(?:import|export) (?!type )[^;]*?"(\.[^"]+)";$/gm))
    comesWith(join(dirname(file), from), seen);
  return seen;
}

/** The chapters of the messages that a module names, whole or by how their keys begin. */
function spokenIn(file: string): Chapter[] {
  const named = [...read(file).matchAll(/["`]([a-z]+)\.[\w.$-]/g)].map(([, start = ""]) => start);
  return named.filter((start) => starts.includes(start)).map(chapterOf);
}

/** The parts that a module fetches late, each with the chapters fetched along. */
const fetchedLate = (file: string): { part: string; chapters: readonly string[] }[] =>
  [...read(file).matchAll(/(?:withWords\(\[([^\]]*)\],\s*)?import\("(\.[^"]+\.tsx?)"\)/g)].map(([, along, from]) => ({
    part: join(dirname(file), from ?? ""),
    chapters: [...(along ?? "").matchAll(/"(\w+)"/g)].map(([, chapter]) => chapter ?? ""),
  }));

const modules = readdirSync(CLIENT, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("i18n/"))
  .map((name) => join(CLIENT, name));
const late = modules.flatMap(fetchedLate);
const parts = [{ part: join(CLIENT, "main.tsx"), chapters: [] }, ...late].map(
  ({ part, chapters }) => [part.slice(ROOT.length), part, ["first", ...chapters].sort()] as const,
);

test("the parts are found", () => {
  expect(parts.map(([name]) => name)).toEqual(
    expect.arrayContaining(["client/main.tsx", "client/table/Table.tsx", "client/pages/debrief/DebriefPage.tsx"]),
  );
});

describe.each(parts)("%s", (_, part, chapters) => {
  test("brings the words it says", () => {
    const spoken = new Set([...comesWith(part)].flatMap(spokenIn));
    expect(chapters).toEqual(expect.arrayContaining([...spoken]));
  });
});

test("every chapter has messages, and is fetched with some part", () => {
  const fetched = new Set(parts.flatMap(([, , chapters]) => chapters));
  expect([...new Set(keys.map(chapterOf))].sort()).toEqual([...fetched].sort());
});
