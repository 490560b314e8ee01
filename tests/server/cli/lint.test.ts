// The command `lint`: its lines, its JSON and its exit codes. The rules themselves are tested in tests/shared/lint.

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
      /plant-scheduler\.yaml: empty-question at seats\.seller\.facts\.discount-rule: .+\. .+\.$/,
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
            severity: "note",
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

  it.each([
    [[], "Give at least one file."],
    [[PLANT, "--package", "price=p60"], "Unknown option '--package'."],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await call(lintCommand, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`${message}\nUsage: npm run -s cli -- lint FILE... [--json]\n`);
  });
});
