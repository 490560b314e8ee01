// The rules for issues and their locks: what an author reads when one is broken.

import { expect, test } from "vitest";
import { changed, problemsOf, SMALL } from "./fixture.ts";

/** What is wrong; a place of small.yaml; what stands there instead; the lines an author reads. */
const cases: [string, string, string, string[]][] = [
  [
    "an issue id used twice",
    "id: term\n",
    "id: price\n",
    ["13:9 issues[price].id: price is the id of an earlier item of this list. Give each an id of its own."],
  ],
  [
    "an option id used twice",
    "{ id: some }",
    "{ id: none }",
    [
      "12:35 issues[service].options[none].id: none is the id of an earlier item of this list. Give each an id of its own.",
    ],
  ],
  [
    "one option only",
    "[{ id: slow }, { id: fast }]",
    "[{ id: slow }]",
    ["16:14 issues[delivery].options: has 1 item. Give a list of 2 to 60 options."],
  ],
  [
    "more than 60 options",
    "[{ id: slow }, { id: fast }]",
    `[${Array.from({ length: 61 }, (_, number) => `{ id: o${number} }`).join(", ")}]`,
    ["16:14 issues[delivery].options: has 61 items. Give a list of 2 to 60 options."],
  ],
  [
    "more than 60 issues",
    "issues:\n",
    `issues:\n${Array.from({ length: 56 }, (_, i) => `  - { id: i${i}, options: [{ id: a }, { id: b }] }\n`).join("")}`,
    ["6:3 issues: has 61 items. Give a list of 1 to 60 issues."],
  ],
  [
    "an issue called fear",
    "id: delivery\n",
    "id: fear\n",
    [
      "15:9 issues[fear].id: fear is kept for the buyer's fear. Give the issue another id.",
      "26:5 seats.buyer.points.fear: is missing. Give one number per option of fear: slow, fast.",
      '30:7 seats.buyer.points.delivery: there is no issue "delivery". Known here: price, service, term, fear, trial.',
      '51:57 seats.buyer.objections[too-slow].issue: there is no issue "delivery". Known here: price, service, term, fear, trial.',
      '55:49 seats.buyer.stakeholders[boss].points.delivery: there is no issue "delivery". Known here: price, service, term, fear, trial.',
      "58:5 seats.seller.points.fear: is missing. Give one number per option of fear: slow, fast.",
      '62:7 seats.seller.points.delivery: there is no issue "delivery". Known here: price, service, term, fear, trial.',
    ],
  ],
  [
    "a lock without a fact",
    "    unlockedBy: buyer.worry\n",
    "",
    [
      "17:5 issues[trial].unlockedBy: is missing, though whileLocked is given. Name the fact that opens the issue, or drop both.",
    ],
  ],
  [
    "a lock without a resting option",
    "    whileLocked: no-trial\n",
    "",
    [
      "17:5 issues[trial].whileLocked: is missing, though unlockedBy is given. Name the option that holds until then, or drop both.",
    ],
  ],
  [
    "a lock with an unknown fact",
    "unlockedBy: buyer.worry",
    "unlockedBy: buyer.wory",
    ['18:17 issues[trial].unlockedBy: the buyer has no fact "wory". Did you mean worry?'],
  ],
  [
    "a lock whose fact has no seat",
    "buyer.worry",
    "worry",
    [
      '18:17 issues[trial].unlockedBy: "worry" does not begin with a seat. Name a seat and one of its facts, like buyer.failed-before.',
    ],
  ],
  [
    "a lock with the fact of the other seat",
    "buyer.worry",
    "seller.worry",
    ['18:17 issues[trial].unlockedBy: the seller has no fact "worry". Known here: proof.'],
  ],
  [
    "a lock that rests at an unknown option",
    "whileLocked: no-trial",
    "whileLocked: month-1",
    ['19:18 issues[trial].whileLocked: trial has no option "month-1". Did you mean month?'],
  ],
  [
    "a lock that rests at a forbidden option",
    "forbidden: { price: [high] }",
    "forbidden: { price: [high], trial: [no-trial] }",
    ["19:18 issues[trial].whileLocked: no-trial is forbidden to the buyer. Name an option that both seats may take."],
  ],
];

test.each(cases)("%s", (_, from, to, lines) => {
  expect(problemsOf(changed(SMALL, from, to))).toEqual(lines);
});
