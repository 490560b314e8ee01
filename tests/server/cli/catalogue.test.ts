// The authors' pages: what scripts write there is up to date, and the examples in them are cases that load.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueCommand, cataloguePages } from "../../../server/cli/catalogue.ts";
import { SCENARIOS } from "../../../server/cli/command.ts";
import { loadLibrary } from "../../../server/scenarios.ts";
import { scenarioSchema } from "../../../shared/scenario/jsonSchema.ts";
import { RULES } from "../../../shared/scenario/lint/finding.ts";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { parseOverlay } from "../../../shared/scenario/overlay.ts";
import { load } from "../../shared/scenario/fixture.ts";
import { call } from "./run.ts";

const page = readFileSync("docs/scenarios.md", "utf8");

/** The YAML after a marker of the page. */
const exampleAfter = (marker: string): string =>
  page.split(`<!-- ${marker} -->\n\`\`\`yaml\n`)[1]?.split("```")[0] ?? "";

describe("docs/scenarios.md", () => {
  const pages = cataloguePages(loadLibrary([SCENARIOS], { scenarioText: async () => null }));

  it.each(Object.keys(pages))("%s is as `npm run -s cli -- catalogue` writes it", (file) => {
    expect(readFileSync(file, "utf8")).toBe(pages[file]);
  });

  it("shows a case that lint has nothing to say about, and its overlay", () => {
    const scenario = load(exampleAfter("example"));
    expect(lintScenario(scenario)).toEqual([]);
    expect(parseOverlay(exampleAfter("overlay"), "village-hall.de.yaml", scenario)).toMatchObject({ ok: true });
  });

  it("explains every rule of lint", () => {
    const table = page.split("## What lint finds")[1]?.split("## Every field")[0] ?? "";
    for (const rule of RULES) expect(table).toContain(`\`${rule}\``);
  });
});

describe("the JSON Schema", () => {
  it("describes every key", () => {
    const bare: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, inner] of Object.entries(schema)) {
        if (key === "properties" && !path.endsWith("accepted")) {
          for (const [name, one] of Object.entries(inner as Record<string, { description?: string }>)) {
            if (name !== "kind" && !one.description) bare.push(`${path}.${name}`);
          }
        }
        look(inner, `${path}.${key}`);
      }
    };
    look(scenarioSchema(), "");
    expect(bare).toEqual([]);
  });
});

it.each([
  [["now"], "Give no arguments."],
  [["--json"], "Unknown option '--json'."],
])("catalogue refuses %j", async (args, message) => {
  expect(await call(catalogueCommand, ...args)).toEqual({
    code: 2,
    out: "",
    err: `${message}\nUsage: npm run -s cli -- catalogue\n`,
  });
});
