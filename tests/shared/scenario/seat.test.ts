// The rules for a seat's points, limits, alternatives, pressure, fear and objections, as an author reads them.

import { expect, test } from "vitest";
import { changed, problemsOf, SMALL } from "./fixture.ts";

/** What is wrong; a place of small.yaml; what stands there instead; the lines an author reads. */
const cases: [string, string, string, string[]][] = [
  [
    "a row that is too short",
    "price: [100, 60, 0]",
    "price: [100, 60]",
    [
      "27:14 seats.buyer.points.price: has 2 numbers, but price has 3 options. Give one number per option: low, middle, high.",
    ],
  ],
  [
    "an issue without points",
    "      delivery: [0, 30]\n",
    "",
    ["26:5 seats.buyer.points.delivery: is missing. Give one number per option of delivery: slow, fast."],
  ],
  [
    "points for an unknown issue",
    "delivery: [5, 0]",
    "delivry: [5, 0]",
    [
      "58:5 seats.seller.points.delivery: is missing. Give one number per option of delivery: slow, fast.",
      '62:7 seats.seller.points.delivry: there is no issue "delivry". Did you mean delivery?',
    ],
  ],
  [
    "a total range above 100,000",
    "term: [0, 70]",
    "term: [0, 99999]",
    [
      "58:5 seats.seller.points: the ranges of all issues, relief included, sum up to 100,144 points. Scale this seat down to at most 100,000.",
    ],
  ],
  [
    "a seat that does not care",
    "      price: [0, 50, 100]\n      service: [40, 20, 0]\n      term: [0, 70]\n      delivery: [5, 0]",
    "      price: [1, 1, 1]\n      service: [0, 0, 0]\n      term: [0, 0]\n      delivery: [5, 5]",
    ["58:5 seats.seller.points: every option is worth the same to this seat. Give some option more points."],
  ],
  [
    "no alternatives at all",
    "    alternatives:\n      - { id: wait, points: 30 }\n",
    "",
    ["57:3 seats.seller.alternatives: is missing. Give a list of 1 to 12 alternatives."],
  ],
  [
    "an empty list of alternatives",
    "    alternatives:\n      - { id: wait, points: 30 }",
    "    alternatives: []",
    ["64:19 seats.seller.alternatives: has 0 items. Give a list of 1 to 12 alternatives."],
  ],
  [
    "an alternative id used twice",
    "{ id: rival, points",
    "{ id: nothing, points",
    [
      "35:15 seats.buyer.alternatives[nothing].id: nothing is the id of an earlier item of this list. Give each an id of its own.",
    ],
  ],
  [
    "a fact id used twice",
    "id: level",
    "id: first",
    ["40:15 seats.buyer.facts[first].id: first is the id of an earlier item of this list. Give each an id of its own."],
  ],
  [
    "an unknown forbidden option and issue",
    "forbidden: { price: [high] }",
    "forbidden: { price: [high, hihg], prize: [low] }",
    [
      '32:32 seats.buyer.forbidden.price[#2]: price has no option "hihg". Did you mean high?',
      '32:39 seats.buyer.forbidden.prize: there is no issue "prize". Did you mean price?',
    ],
  ],
  [
    "every option of an issue forbidden",
    "forbidden: { price: [high] }",
    "forbidden: { price: [high], term: [short, long] }",
    ["32:39 seats.buyer.forbidden.term: forbids every option of term. Leave at least one option."],
  ],
  [
    "every option forbidden by one seat or the other",
    "objections: [timing]",
    "objections: [timing]\n    forbidden: { price: [low, middle] }",
    [
      "69:25 seats.seller.forbidden.price: together with the buyer's, forbids every option of price. Leave at least one option that both seats may take.",
    ],
  ],
  [
    "a deadline within the grace",
    "grace: 4",
    "grace: 11",
    [
      "36:27 seats.buyer.pressure.deadline: the deadline of 10 turns is before the grace of 11 turns ends. Let the deadline be at least the grace.",
    ],
  ],
  [
    "a grace past the default deadline",
    "{ deadline: 10, grace: 4 }",
    "{ grace: 13 }",
    [
      "36:24 seats.buyer.pressure.grace: the deadline of 12 turns (the default) is before the grace of 13 turns ends. Let the deadline be at least the grace.",
    ],
  ],
  [
    "relief above 70% of the fear",
    "[0, 0, 30]",
    "[0, 0, 31]",
    [
      "37:26 seats.buyer.fear.relief: relief can reach 71 points, more than 70% of the fear's 100. Lower it to at most 70 in sum, or raise the fear's points.",
    ],
  ],
  [
    "a relief row that is too short",
    "[0, 0, 30]",
    "[0, 30]",
    [
      "37:45 seats.buyer.fear.relief.service: has 2 numbers, but service has 3 options. Give one number per option: none, some, full.",
    ],
  ],
  [
    "relief for an unknown issue",
    "trial: [0, 40]",
    "trail: [0, 40]",
    ['37:57 seats.buyer.fear.relief.trail: there is no issue "trail". Did you mean trial?'],
  ],
  [
    "a seller with a fear",
    "objections: [timing]",
    "fear: { points: 5 }",
    ["68:5 seats.seller.fear: only the buyer can have a fear. Remove it, or tell it in the seller's brief."],
  ],
  [
    "an objection id used twice",
    "- not-now",
    "- price",
    ["50:9 seats.buyer.objections[#3]: price is the id of an earlier item of this list. Give each an id of its own."],
  ],
  [
    "a fear objection without a fear",
    "objections: [timing]",
    "objections: [timing, fear]",
    [
      "68:26 seats.seller.objections[#2]: this seat has no fear to object about. Describe the fear, or drop the objection.",
    ],
  ],
  [
    "an objection about two things",
    "issue: delivery }",
    "issue: delivery, fear: true }",
    ["51:9 seats.buyer.objections[too-slow]: is about more than one thing. Keep one of issue, stakeholder and fear."],
  ],
  [
    "an objection about an unknown issue",
    "issue: delivery }",
    "issue: delivry }",
    ['51:57 seats.buyer.objections[too-slow].issue: there is no issue "delivry". Did you mean delivery?'],
  ],
  [
    "an objection about an unknown stakeholder",
    "{ id: boss-says-no, stakeholder: boss }",
    "{ id: boss-says-no, stakeholder: bos }",
    ['52:42 seats.buyer.objections[boss-says-no].stakeholder: this seat has no stakeholder "bos". Did you mean boss?'],
  ],
];

test.each(cases)("%s", (_, from, to, lines) => {
  expect(problemsOf(changed(SMALL, from, to))).toEqual(lines);
});
