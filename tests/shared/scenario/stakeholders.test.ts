// The rules for stakeholders: what an author reads when one is broken.

import { expect, test } from "vitest";
import { changed, problemsOf, SMALL } from "./fixture.ts";

/** What is wrong; a place of small.yaml; what stands there instead; the lines an author reads. */
const cases: [string, string, string, string[]][] = [
  [
    "an id used twice",
    "{ id: crew",
    "{ id: boss",
    [
      "56:15 seats.buyer.stakeholders[boss].id: boss is the id of an earlier item of this list. Give each an id of its own.",
    ],
  ],
  [
    "more than five",
    "      - { id: crew",
    "      - { id: k0, points: { term: [0, 1] }, minimum: 1 }\n      - { id: k1, points: { term: [0, 1] }, minimum: 1 }\n      - { id: k2, points: { term: [0, 1] }, minimum: 1 }\n      - { id: k3, points: { term: [0, 1] }, minimum: 1 }\n      - { id: crew",
    ["55:7 seats.buyer.stakeholders: has 6 items. Give a list of 0 to 5 stakeholders."],
  ],
  [
    "no points",
    "points: { service: [0, 1, 2] }",
    "points: {}",
    ["56:21 seats.buyer.stakeholders[crew].points: covers 0 issues. Give points over 1 to 4 issues."],
  ],
  [
    "more than four issues",
    "points: { service: [0, 1, 2] }",
    "points: { service: [0, 1, 2], price: [0, 0, 0], term: [0, 0], delivery: [0, 0], trial: [0, 0] }",
    ["56:21 seats.buyer.stakeholders[crew].points: covers 5 issues. Give points over 1 to 4 issues."],
  ],
  [
    "a short row and an unknown issue",
    "points: { service: [0, 1, 2] }",
    "points: { service: [0, 1], pric: [0, 0, 0] }",
    [
      "56:40 seats.buyer.stakeholders[crew].points.service: has 2 numbers, but service has 3 options. Give one number per option: none, some, full.",
      '56:48 seats.buyer.stakeholders[crew].points.pric: there is no issue "pric". Did you mean price?',
    ],
  ],
  [
    "a minimum out of reach",
    "minimum: 1 }",
    "minimum: 3 }",
    [
      "56:62 seats.buyer.stakeholders[crew].minimum: 3 is out of reach, as no package is worth more than 2 to this stakeholder. Lower it to at most 2, or raise the points.",
    ],
  ],
  [
    "no minimum",
    ", minimum: 1 }",
    " }",
    ["56:9 seats.buyer.stakeholders[crew].minimum: is missing. Give a whole number from -1,000,000 to 1,000,000."],
  ],
];

test.each(cases)("%s", (_, from, to, lines) => {
  expect(problemsOf(changed(SMALL, from, to))).toEqual(lines);
});

test("a stakeholder may not judge more combinations than its owner can be shown", () => {
  const options = Array.from({ length: 30 }, (_, option) => `{ id: o${option}, name: O }`).join(", ");
  const zeros = `[${Array(30).fill(0).join(", ")}]`;
  const rows = ["a", "b", "c"].map((id) => `${id}: ${zeros}`).join(", ");
  const text = `format: 1
id: wide
title: Wide
issues:
${["a", "b", "c"].map((id) => `  - { id: ${id}, name: ${id}, options: [${options}] }`).join("\n")}
seats:
  buyer:
    points: { ${rows.replace("[0", "[1")} }
    alternatives: [{ id: none, name: None, points: 0 }]
    stakeholders: [{ id: boss, name: Boss, points: { ${rows} }, minimum: 0 }]
  seller:
    points: { ${rows.replace("[0", "[1")} }
    alternatives: [{ id: none, name: None, points: 0 }]
`;
  expect(problemsOf(text)).toEqual([
    "12:44 seats.buyer.stakeholders[boss].points: judges 27,000 combinations of options. Give points over fewer issues, or issues with fewer options: at most 20,000 together.",
  ]);
});
