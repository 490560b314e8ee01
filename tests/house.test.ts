// The laws of the house that neither the compiler nor the linter can hold: purity of shared/, sizes, the tree in the README.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = new URL("..", import.meta.url).pathname;

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && statSync(join(ROOT, name)).isFile());
const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");

/** Catalogues are as long as their language needs. */
const isCode = (name: string): boolean => !/^client\/i18n\/[a-z]{2}\.ts$/.test(name);

describe("the house", () => {
  it.each(filesBelow("shared"))("%s is pure and imports only shared, zod and yaml", (name) => {
    const text = read(name);
    expect(text).not.toMatch(/Math\.random\(|Date\.now\(|new Date\(|performance\.now\(|crypto\./);
    for (const [, from = ""] of text.matchAll(/from "([^"]+)"/g))
      expect(from).toMatch(/^(\.{1,2}\/|zod$|zod\/mini$|yaml$)/);
  });

  it.each(["shared", "server", "client"].flatMap(filesBelow).filter(isCode))(
    "%s opens with what it owns, and is no longer than 250 lines",
    (name) => {
      const text = read(name);
      expect(text).toMatch(/^(\/\/|\/\*\*|#!)/);
      expect(text.split("\n").length).toBeLessThanOrEqual(251);
    },
  );

  it("holds no text for people in the client's code outside the catalogues", () => {
    for (const name of filesBelow("client").filter((file) => file.endsWith(".tsx"))) {
      expect(read(name), name).not.toMatch(/>\s*[A-Z][a-z]+ [a-z]+[^<>{}=;]*</);
    }
  });

  it("names in the README every top-level folder and every npm command", () => {
    const readme = read("README.md");
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const folder of ["shared/", "server/", "client/", "tests/", "docs/"]) expect(readme).toContain(folder);
    for (const name of Object.keys(scripts)) expect(readme).toMatch(new RegExp(`npm (run (-s )?)?${name}\\b`));
  });

  it("lists in the README every setting, and no other", () => {
    const names = [...read("server/config.ts").matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name ?? "");
    const listed = [...read("README.md").matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name ?? "");
    expect(listed.sort()).toEqual(names.sort());
  });
});
