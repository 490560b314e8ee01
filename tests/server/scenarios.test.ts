// The library: its own cases in every language, with notes and twins and nothing that lint would have explained; and how
// folders become a library.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lintCommand } from "../../server/cli/lint.ts";
import { hashText, loadLibrary } from "../../server/scenarios.ts";
import type { Finding } from "../../shared/scenario/lint/finding.ts";
import { textsOf } from "../../shared/scenario/texts.ts";
import { MINIMAL } from "../shared/scenario/fixture.ts";
import { call } from "./cli/run.ts";

const OWN = new URL("../../server/scenarios/", import.meta.url).pathname;
const NOTHING = { scenarioText: async () => null };
const own = loadLibrary([OWN], NOTHING);

/** A folder with these files, removed when the test is over. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "two-winners-library-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const minimal = (id: string, more = ""): string => `${MINIMAL.replace("id: minimal", `id: ${id}`)}${more}`;
const overlay = (id: string): string => `
translates: ${id}
language: de
title: Nur das Nötigste
issues: { price: { name: Preis, options: { low: Niedrig, very-high: Sehr hoch } } }
seats:
  buyer: { title: Einkauf, alternatives: { nothing: Nichts } }
  seller: { title: Verkauf, alternatives: { next-customer: Die Nächsten } }
`;

describe("the cases of the library", () => {
  it("load, with all their overlays", () => {
    expect(own.problems).toEqual([]);
  });

  it("have nothing that lint finds and their note does not explain", async () => {
    const { code, out, err } = await call(lintCommand, OWN, "--json");
    expect([code, err]).toEqual([0, ""]);
    const linted = JSON.parse(out) as { file: string; findings: Finding[] }[];
    expect(linted.length).toBe(own.cases.length);
    const open = linted.flatMap(({ file, findings }) =>
      findings
        .filter(({ severity }) => severity === "warning")
        .map(({ rule, message }) => `${file} ${rule} ${message}`),
    );
    expect(open).toEqual([]);
  });

  it.each(own.cases.map((one) => [one.scenario.id, one] as const))("%s is complete", (id, one) => {
    const { scenario, translations } = one;
    expect([scenario.language, ...translations.map(({ language }) => language)].sort()).toEqual(["de", "en"]);
    expect(own.twinsOf(id).length).toBeGreaterThan(0);
    expect(scenario.note?.questions.length).toBeGreaterThanOrEqual(3);
    expect(scenario.order).toBeLessThan(scenario.twinOf === null ? 1000 : 1001);
    for (const version of [scenario, ...translations]) {
      for (const seat of ["buyer", "seller"] as const) {
        const words = version.seats[seat].brief.split(/\s+/).length;
        expect(words, `${version.language} ${seat}`).toBeGreaterThanOrEqual(140);
        expect(words, `${version.language} ${seat}`).toBeLessThanOrEqual(420);
      }
    }
  });
});

describe("loading folders", () => {
  it("puts cases in order, twins behind their case", () => {
    const folder = folderOf({
      "a.yaml": minimal("a"),
      "b.yaml": minimal("b", "twinOf: z\norder: 1\n"),
      "c.yaml": minimal("c", "order: 30\n"),
      "z.yaml": minimal("z", "order: 20\n"),
    });
    const library = loadLibrary([folder], NOTHING);
    expect(library.cases.map(({ scenario }) => scenario.id)).toEqual(["z", "b", "c", "a"]);
    expect(library.twinsOf("z").map(({ scenario }) => scenario.id)).toEqual(["b"]);
    expect(library.twinsOf("b").map(({ scenario }) => scenario.id)).toEqual(["z"]);
    expect(library.twinsOf("a")).toEqual([]);
    expect(library.twinsOf("nobody")).toEqual([]);
  });

  it("gives a case in the first language that is wanted and there", () => {
    const library = loadLibrary([folderOf({ "a.yaml": minimal("a"), "a.de.yaml": overlay("a") })], NOTHING);
    const scenario = library.byId("a")!.scenario;
    expect(library.problems).toEqual([]);
    expect(library.inLanguage(scenario, ["fr", "de", "en"]).title).toBe("Nur das Nötigste");
    expect(library.inLanguage(scenario, ["en", "de"])).toBe(scenario);
    expect(library.inLanguage(scenario, ["fr"])).toBe(scenario);
    expect(library.inLanguage(scenario, [])).toBe(scenario);
  });

  it("keeps the pinned texts of a case that has changed since", async () => {
    const before = minimal("a", "summary: As it was.\n");
    const library = loadLibrary([folderOf({ "a.yaml": minimal("a"), "a.de.yaml": overlay("a") })], {
      scenarioText: async (hash) => (hash === hashText(before) ? before : null),
    });
    const pinned = await library.byHash(hashText(before));
    expect(library.inLanguage(pinned, ["de"]).summary).toBe("As it was.");
    const today = await library.byHash(hashText(minimal("a")));
    expect(library.inLanguage(today, ["de"]).language).toBe("de");
    await expect(library.byHash("lost")).rejects.toThrow("lost is missing");
  });

  it("leaves out what is broken and says why; the rest plays", () => {
    const folder = folderOf({
      "a.yaml": minimal("a"),
      "a.de.yaml": overlay("a").replace("title: Nur das Nötigste\n", ""),
      "again.yaml": minimal("a"),
      "bad.yaml": "format: 1",
      "gone.de.yaml": overlay("gone"),
    });
    const { cases, problems } = loadLibrary([folder], NOTHING);
    expect(cases.map(({ scenario, translations }) => [scenario.id, translations.length])).toEqual([["a", 0]]);
    const said = problems.join("\n");
    expect(said).toContain('a.de.yaml:2:1 title: is missing. Translate "Only what is required".');
    expect(said).toContain("again.yaml: the id a is taken by an earlier file.");
    expect(said).toContain("bad.yaml:1:1");
    expect(said).toContain("gone.de.yaml: there is no gone.yaml that it could translate.");
  });

  it("translates no number", () => {
    const folder = folderOf({ "a.yaml": minimal("a"), "a.de.yaml": overlay("a") });
    const [one] = loadLibrary([folder], NOTHING).cases;
    const german = one!.translations[0]!;
    expect(german.seats.buyer.points).toBe(one!.scenario.seats.buyer.points);
    expect(textsOf(german).length).toBe(textsOf(one!.scenario).length);
  });
});
