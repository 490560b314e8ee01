// What lint and the parser find is said in the trainer's words: every rule has them, with numbers and names from the case.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isMessageKey } from "../../../client/i18n/index.ts";
import { findingWords } from "../../../client/pages/desk/findingWords.ts";
import { problemWords, remedyOf } from "../../../client/pages/desk/problemWords.ts";
import { sectionOf } from "../../../client/pages/desk/sections/section.ts";
import { fieldFor } from "../../../client/pages/desk/showField.ts";
import { pathOfField } from "../../../shared/desk/address.ts";
import { readValue } from "../../../shared/desk/applySteps.ts";
import { CASE_RULES, type Finding } from "../../../shared/scenario/lint/finding.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";

const plant = readFileSync(new URL("../../../server/scenarios/plant-scheduler.yaml", import.meta.url), "utf8");
const finding = (part: Partial<Finding>): Finding => ({
  rule: "no-zone",
  severity: "warning",
  where: "seats",
  message: "",
  advice: "",
  ...part,
});

test.each(CASE_RULES)("%s has words and advice", (rule) => {
  expect([isMessageKey(`desk.finding.${rule}`), isMessageKey(`desk.finding.${rule}.do`)]).toEqual([true, true]);
  const { says, advice } = findingWords(
    finding({ rule, where: "seats.seller.alternatives.x", message: "is 61.5% of" }),
    {},
  );
  expect(`${says}${advice}`).not.toMatch(/[{}]/);
});

test("numbers, seats, names and topics come from the finding and the case", () => {
  const high = finding({
    rule: "walk-away-too-high",
    where: "seats.seller.alternatives.x",
    message: "The share is 61.5% of the",
  });
  expect(findingWords(high, {}).says).toBe(
    "The seller hardly needs a deal: walking away is worth 61.5% of the best one.",
  );
  const value = readValue(plant);
  const idle = finding({ rule: "idle-stakeholder", where: "seats.buyer.stakeholders.shop-floor" });
  expect(findingWords(idle, value).says).toMatch(/^Shop stewards changes nothing/);
  const empty = finding({
    rule: "empty-question",
    where: "seats.buyer.facts",
    message: "no fact on the topic fit, so",
  });
  expect(findingWords(empty, value).says).toContain("How it fits in");
  const meant = finding({ severity: "accepted", advice: "It is the lesson." });
  expect(findingWords(meant, value).advice).toBe("It is the lesson.");
});

/** The fields and remedies of what is wrong with a text. */
const wrong = (text: string) => {
  const parsed = parseScenario(text, "case");
  const value = readValue(text);
  const problems = parsed.ok ? [] : parsed.error;
  return problems.map((one) => ({
    path: pathOfField(value, one.field).join("."),
    remedy: remedyOf(one),
    words: problemWords(one),
  }));
};

test("problems lead to the field that holds them", () => {
  expect(wrong(plant.replace("title: The plant scheduler", 'title: ""'))).toMatchObject([
    { path: "title", remedy: null },
  ]);
  const [rank] = wrong(plant.replace("rank: 1 }", "rank: 7 }"));
  expect(rank?.path).toMatch(/^seats\.(buyer|seller)\.facts\.\d\.claim\.rank$/);
  expect(rank?.remedy).toBe(1);
  const [row] = wrong(plant.replace(/^( +)price: \[.*\]$/m, "$1price: [1, 2]"));
  expect(row?.path).toBe("seats.buyer.points.price");
  expect(row?.words).toMatch(/^Has 2 numbers, but price has 5 options\./);
  const [missing] = wrong(plant.replace(/^title: .*\n/m, ""));
  expect(missing?.path).toBe("title");
});

test("a field is found by its path, by what is inside it, or by what is around it", () => {
  const fields = ["title", "issues.0.name", "seats.buyer.points.price.0", "seats.buyer.facts.1.text"];
  expect(fieldFor(["seats", "buyer", "points", "price"], fields)).toBe("seats.buyer.points.price.0");
  expect(fieldFor(["issues"], fields)).toBe("issues.0.name");
  expect(fieldFor(["seats", "buyer", "facts", 1, "claim", "rank"], fields)).toBe("seats.buyer.facts.1.text");
  expect(fieldFor(["note"], fields)).toBeNull();
  const parts = [
    ["issues", 0],
    ["seats", "seller", "points"],
    ["seats", "seller", "facts", 0],
    ["note", "teaches"],
    ["minutes"],
  ];
  expect(parts.map(sectionOf)).toEqual(["terms", "terms", "seller", "note", "case"]);
});
