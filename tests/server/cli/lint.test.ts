// The command `lint`: its lines, its JSON and its exit codes. The rules themselves are tested in tests/shared/lint.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintCommand } from "../../../server/cli/lint.ts";
import { FAIR } from "../../shared/lint/cases.ts";
import { call, fileOf, MINIMAL, PLANT, run } from "./run.ts";

describe("lint", () => {
  it("has nothing to say about a fair case", async () => {
    const file = fileOf(FAIR);
    expect(await run("lint", file)).toEqual({ code: 0, out: `${file}: no findings\n`, err: "" });
  });

  it("gives advice, a line a finding, file by file, and that is fine", async () => {
    const { code, out, err } = await run("lint", PLANT, MINIMAL);
    expect([code, err]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBe(9);
    expect(lines[0]).toMatch(
      /plant-scheduler\.yaml: accepted empty-question at seats\.seller\.facts\.discount-rule: .+\. .+\.$/,
    );
    for (const line of lines.slice(1)) expect(line).toMatch(/minimal\.yaml: [a-z-]+ at [a-z.-]+: .+\. .+\.$/);
  });

  it("prints one array with --json", async () => {
    const fair = fileOf(FAIR);
    const { code, out, err } = await call(lintCommand, "--json", fair, PLANT);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual([
      { file: fair, findings: [] },
      {
        file: PLANT,
        findings: [
          {
            rule: "empty-question",
            severity: "accepted",
            where: "seats.seller.facts.discount-rule",
            message: expect.any(String),
            advice: expect.any(String),
          },
        ],
      },
    ]);
  });

  it("still lints the others when a file is bad", async () => {
    const lie = FAIR.replace("issue: service, rank: 1", "issue: service, rank: 2");
    const bad = fileOf(lie, "lie.yaml");
    const fair = fileOf(FAIR);
    const { code, out, err } = await run("lint", bad, fair, "/nowhere.yaml");
    expect(code).toBe(1);
    expect(out).toBe(`${fair}: no findings\n`);
    const [first, second] = err.split("\n");
    expect(first).toContain("lie.yaml:");
    expect(first).toContain("the priority claim says that service has rank 2, but its rank is 1. Write rank: 1");
    expect(second).toBe("/nowhere.yaml: cannot be read: there is no such file.");
    const asJson = await call(lintCommand, bad, fair, "--json");
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.out)).toEqual([{ file: fair, findings: [] }]);
  });

  it.each([[[PLANT, "--package", "price=p60"], "Unknown option '--package'."]])("refuses %j", async (args, message) => {
    const { code, out, err } = await call(lintCommand, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`${message}\nUsage: npm run -s cli -- lint [FILE|FOLDER]... [--json]\n`);
  });
});

describe("overlays and twins", () => {
  const overlay = readFileSync(PLANT.replace(".yaml", ".de.yaml"), "utf8");

  it("names what is wrong with an overlay beside a case, with its line", async () => {
    const file = fileOf(readFileSync(PLANT, "utf8"));
    writeFileSync(file.replace(".yaml", ".de.yaml"), overlay.replace("    name: Laufzeit\n", ""));
    writeFileSync(file.replace(".yaml", ".fr.yaml"), overlay);
    const { code, out, err } = await call(lintCommand, file);
    expect([code, out.split("\n").length]).toEqual([1, 2]);
    const [first, second] = err.split("\n");
    expect(first).toMatch(/case\.de\.yaml:\d+:\d+ issues\.term\.name: is missing\. Translate "Length of contract"\.$/);
    expect(second).toMatch(/case\.fr\.yaml: the file says it is in de, its name says fr\. Rename it\.$/);
  });

  it("holds a twin against the case beside it", async () => {
    const file = fileOf(FAIR, "fair.yaml");
    const twin = FAIR.replace("id: fair", "id: twin\ntwinOf: fair").replace("points: 35 }]", "points: 22 }]");
    const beside = file.replace("fair.yaml", "twin.yaml");
    writeFileSync(beside, twin);
    const { code, out } = await call(lintCommand, beside);
    expect(code).toBe(0);
    expect(out).toMatch(
      /twin\.yaml: twin-differs at twinOf: The zone share is 0\.\d+, of its twin 0\.\d+: over 15% apart\./,
    );
  });

  it("lints a whole folder: notes, twins, languages, overlays of no case, broken files", async () => {
    const file = fileOf(FAIR, "fair.yaml");
    const folder = dirname(file);
    writeFileSync(join(folder, "lost.de.yaml"), overlay);
    writeFileSync(join(folder, "broken.yaml"), "format: 2");
    const { code, out, err } = await call(lintCommand, folder, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { file, findings: [expect.objectContaining({ rule: "no-note" }), expect.objectContaining({ rule: "no-twin" })] },
    ]);
    expect(err).toContain("broken.yaml:1:9 format: is 2.");
    expect(err).toContain("lost.de.yaml: there is no lost.yaml that it could translate.");
  });

  it("lints the library when nothing is named", async () => {
    const { code, out, err } = await call(lintCommand);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("server/scenarios/three-houses.yaml: ");
  });
});
