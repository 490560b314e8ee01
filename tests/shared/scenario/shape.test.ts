// Keys, types and bounds of single values: what an author reads when one is wrong.

import { expect, test } from "vitest";
import { changed, problemsOf, SMALL } from "./fixture.ts";

/** What is wrong; a place of small.yaml; what stands there instead; the lines an author reads. */
const cases: [string, string, string, string[]][] = [
  ["another format", "format: 1", "format: 2", ["2:9 format: is 2. Give the number 1, the only format there is."]],
  ["no format", "format: 1\n", "", ["2:1 format: is missing. Give the number 1, the only format there is."]],
  [
    "an id that is not kebab-case",
    "id: small",
    "id: Small Case",
    [
      '3:5 id: is the text "Small Case". Give an id of lower-case letters, digits and hyphens, at most 60 characters, like two-waves.',
    ],
  ],
  [
    "an id that is a number",
    "{ id: slow }",
    "{ id: 12 }",
    [
      "16:21 issues[delivery].options[#1].id: is 12. Give an id of lower-case letters, digits and hyphens, at most 60 characters, like two-waves. Put it in quotes.",
    ],
  ],
  [
    "an unknown key with a near one",
    "title: A small case",
    "titel: A small case",
    [
      "2:1 title: is missing. Give a text of 1 to 120 characters.",
      "4:1 titel: is not a known key. Did you mean title?",
    ],
  ],
  [
    "an unknown key at the top",
    "quorum: 0.5",
    "quorum: 0.5\nbrief: x",
    [
      "23:1 brief: is not a known key. Known here: format, id, language, twinOf, order, title, summary, teaches, minutes, setting, turns, quorum, issues, seats, note.",
    ],
  ],
  [
    "a key from elsewhere in a list item",
    "id: proof,",
    "id: proof, points: 1,",
    ["67:22 seats.seller.facts[proof].points: is not a known key. Known here: id, topic, text, claim, evidence."],
  ],
  [
    "a single word cut off by a comma",
    "text: The boss.",
    "text: Yes, maybe",
    [
      "44:44 seats.buyer.facts[boss].maybe: is not a known key. Known here: id, topic, text, claim, evidence. A text with a comma needs quotes.",
    ],
  ],
  [
    "a missing seat",
    "  seller:",
    "  selller:",
    [
      "24:1 seats.seller: is missing. Give a mapping with the keys title, brief, points, forbidden, alternatives, pressure, fear, facts, objections, stakeholders.",
      "57:3 seats.selller: is not a known key. Did you mean seller?",
    ],
  ],
  [
    "a number as title",
    "title: A small case",
    "title: 2024",
    ["4:8 title: is 2024. Give a text of 1 to 120 characters. Put it in quotes."],
  ],
  [
    "a title that is too long",
    "title: A small case",
    `title: ${"x".repeat(121)}`,
    ["4:8 title: has 121 characters. Give a text of 1 to 120 characters."],
  ],
  [
    "a control character",
    "title: A small case",
    'title: "a\\0b"',
    ['4:8 title: is the text "a\\u0000b". Give a text without control characters.'],
  ],
  [
    "a brief that is too long",
    "buyer:\n",
    `buyer:\n    brief: ${"x".repeat(6001)}\n`,
    ["26:12 seats.buyer.brief: has 6,001 characters. Give a text of at most 6,000 characters."],
  ],
  [
    "points that are no whole numbers",
    "price: [100, 60, 0]",
    "price: [100, 60.5, '0']",
    [
      "27:20 seats.buyer.points.price[#2]: is 60.5. Give a whole number from -1,000,000 to 1,000,000.",
      '27:26 seats.buyer.points.price[#3]: is the text "0". Give a whole number from -1,000,000 to 1,000,000.',
    ],
  ],
  [
    "an empty row",
    "term: [50, 0]",
    "term:",
    ["29:12 seats.buyer.points.term: is empty. Give a list of whole numbers, one per option."],
  ],
  [
    "points beyond any bound",
    "term: [0, 70]",
    "term: [0, 2000000]",
    ["61:17 seats.seller.points.term[#2]: is 2000000. Give a whole number from -1,000,000 to 1,000,000."],
  ],
  ["too few turns", "turns: 30", "turns: 1", ["21:8 turns: is 1. Give a whole number from 2 to 200."]],
  ["too many turns", "turns: 30", "turns: 201", ["21:8 turns: is 201. Give a whole number from 2 to 200."]],
  ["a quorum in percent", "quorum: 0.5", "quorum: 60", ["22:9 quorum: is 60. Give a number from 0 to 1."]],
  [
    "minutes out of bounds",
    "planning: 5",
    "planning: 0, negotiating: 241",
    [
      "23:22 minutes.planning: is 0. Give a whole number from 1 to 240.",
      "23:38 minutes.negotiating: is 241. Give a whole number from 1 to 240.",
    ],
  ],
  [
    "a negative grace",
    "grace: 4",
    "grace: -1",
    ["36:38 seats.buyer.pressure.grace: is -1. Give a whole number from 0 to 1,000."],
  ],
  [
    "a cost that is no whole number",
    "grace: 4",
    "grace: 4, cost: 1.5",
    ["36:47 seats.buyer.pressure.cost: is 1.5. Give a whole number from 0 to 100,000."],
  ],
  [
    "no power",
    "power: 3",
    "power: 0",
    ["55:89 seats.buyer.stakeholders[boss].power: is 0. Give a whole number from 1 to 1,000."],
  ],
  [
    "a veto in words",
    "veto: true",
    "veto: certainly",
    ['55:98 seats.buyer.stakeholders[boss].veto: is the text "certainly". Give true or false.'],
  ],
  [
    "a fear without points",
    "fear: { points: 100",
    "fear: { points: 0",
    ["37:21 seats.buyer.fear.points: is 0. Give a whole number from 1 to 100,000."],
  ],
  [
    "negative relief",
    "[0, 0, 30]",
    "[0, -1, 30]",
    ["37:49 seats.buyer.fear.relief.service[#2]: is -1. Give a whole number from 0 to 100,000."],
  ],
  [
    "an unknown topic",
    "topic: fit",
    "topic: fits",
    [
      '44:28 seats.buyer.facts[boss].topic: is the text "fits". Give one of outcome, concerns, fit, alternative, clarity.',
    ],
  ],
  [
    "an unknown kind of claim",
    "kind: fear",
    "kind: feer",
    [
      '45:77 seats.buyer.facts[worry].claim.kind: is the text "feer". Give one of priority, limit, walk-away, deadline, stakeholder, fear, relief.',
    ],
  ],
  [
    "a claim without a kind",
    "{ kind: fear }",
    "{ rank: 1 }",
    [
      "45:62 seats.buyer.facts[worry].claim.kind: is missing. Give one of priority, limit, walk-away, deadline, stakeholder, fear, relief.",
    ],
  ],
  [
    "a claim with another's key",
    "{ kind: fear }",
    "{ kind: fear, rank: 1 }",
    ["45:83 seats.buyer.facts[worry].claim.rank: is not a known key. Known here: kind."],
  ],
  [
    "an objection that is no id",
    "- not-now",
    "- Not now",
    [
      '50:9 seats.buyer.objections[#3]: is the text "Not now". Give an id of lower-case letters, digits and hyphens, at most 60 characters, like two-waves.',
    ],
  ],
  [
    "an objection that is a number",
    "- not-now",
    "- 12",
    ["50:9 seats.buyer.objections[#3]: is 12. Give an id, or a mapping with an id and what the objection is about."],
  ],
  [
    "an objection without an id",
    "{ id: boss-says-no, stakeholder: boss }",
    "{ stakeholder: boss }",
    [
      "52:9 seats.buyer.objections[#5].id: is missing. Give an id of lower-case letters, digits and hyphens, at most 60 characters, like two-waves.",
    ],
  ],
  [
    "an objection with a number as id",
    "id: boss-says-no",
    "id: 5",
    [
      "52:15 seats.buyer.objections[#5].id: is 5. Give an id of lower-case letters, digits and hyphens, at most 60 characters, like two-waves. Put it in quotes.",
    ],
  ],
  [
    "an objection not about the fear",
    "fear: true",
    "fear: false",
    ["53:34 seats.buyer.objections[once-bitten].fear: is false. Give true, or drop the key."],
  ],
];

test.each(cases)("%s", (_, from, to, lines) => {
  expect(problemsOf(changed(SMALL, from, to))).toEqual(lines);
});
