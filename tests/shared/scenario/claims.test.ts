// Claims that are not true: what an author reads, and what is true instead.

import { expect, test } from "vitest";
import { changed, problemsOf, SMALL } from "./fixture.ts";

/** What is wrong; a place of small.yaml; what stands there instead; the lines an author reads. */
const cases: [string, string, string, string[]][] = [
  [
    "priority",
    "rank: 1",
    "rank: 2",
    [
      "39:101 seats.buyer.facts[first].claim.rank: the priority claim says that price has rank 2, but its rank is 1. Write rank: 1, or change the points.",
    ],
  ],
  [
    "priority in a tie",
    "rank: 4",
    "rank: 2",
    [
      "40:101 seats.buyer.facts[level].claim.rank: the priority claim says that term has rank 2, but its rank is 3 to 4, in a tie. Write rank: 3, or change the points.",
    ],
  ],
  [
    "priority below a tie",
    "rank: 4",
    "rank: 5",
    [
      "40:101 seats.buyer.facts[level].claim.rank: the priority claim says that term has rank 5, but its rank is 3 to 4, in a tie. Write rank: 3, or change the points.",
    ],
  ],
  [
    "priority of an unknown issue",
    "kind: priority, issue: price",
    "kind: priority, issue: prize",
    ['39:88 seats.buyer.facts[first].claim.issue: there is no issue "prize". Did you mean price?'],
  ],
  [
    "limit",
    "option: high",
    "option: low",
    [
      "41:104 seats.buyer.facts[never].claim.option: the limit claim says that low of price is forbidden to this seat, but it is not. Add it to the seat's forbidden options, or drop the claim.",
    ],
  ],
  [
    "limit of an unknown option",
    "option: high",
    "option: hi",
    ['41:104 seats.buyer.facts[never].claim.option: price has no option "hi". Known here: low, middle, high.'],
  ],
  [
    "walk-away",
    "points: 45 } }",
    "points: 20 } }",
    [
      "42:101 seats.buyer.facts[rival].claim.points: the walk-away claim says 20 points, but the best alternative is worth 45. Write points: 45.",
    ],
  ],
  [
    "deadline",
    "turns: 10",
    "turns: 12",
    [
      "43:91 seats.buyer.facts[hurry].claim.turns: the deadline claim says 12 turns, but the deadline of this seat is 10. Write turns: 10.",
    ],
  ],
  [
    "deadline against the default",
    "    pressure: { deadline: 10, grace: 4 }\n",
    "",
    [
      "42:91 seats.buyer.facts[hurry].claim.turns: the deadline claim says 10 turns, but the deadline of this seat is 12. Write turns: 12.",
    ],
  ],
  [
    "stakeholder",
    "kind: stakeholder, stakeholder: boss",
    "kind: stakeholder, stakeholder: bos",
    [
      '44:91 seats.buyer.facts[boss].claim.stakeholder: the stakeholder claim names "bos", whom this seat does not have. Did you mean boss?',
    ],
  ],
  [
    "fear",
    "text: It runs next door.",
    "text: We fear it., claim: { kind: fear }",
    [
      "67:73 seats.seller.facts[proof].claim.kind: the fear claim says that this seat has a fear, but it has none. Describe the fear, or drop the claim.",
    ],
  ],
  [
    "relief",
    "kind: relief, issue: trial",
    "kind: relief, issue: price",
    [
      "46:83 seats.buyer.facts[hope].claim.issue: the relief claim says that price relieves this seat's fear, but none of its options does. Name service or trial.",
    ],
  ],
  [
    "relief of an unknown issue",
    "kind: relief, issue: trial",
    "kind: relief, issue: trail",
    ['46:83 seats.buyer.facts[hope].claim.issue: there is no issue "trail". Did you mean trial?'],
  ],
  [
    "relief without a fear",
    "text: It runs next door.",
    "text: Try it., claim: { kind: relief, issue: trial }",
    [
      "67:84 seats.seller.facts[proof].claim.issue: the relief claim says that trial relieves this seat's fear, but none of its options does. Give an option relief, or drop the claim.",
    ],
  ],
];

test.each(cases)("%s", (_, from, to, lines) => {
  expect(problemsOf(changed(SMALL, from, to))).toEqual(lines);
});
