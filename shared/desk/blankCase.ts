// A case to begin with: three terms that can be traded, two seats, texts to be written over. Holds no words of its own.

import { idFrom } from "./ids.ts";

/** The words that a blank case is written in, in the trainer's language. */
export interface BlankWords {
  readonly title: string;
  readonly setting: string;
  /** Each term with its three options. */
  readonly terms: readonly [Term, Term, Term];
  readonly buyer: SeatWords;
  readonly seller: SeatWords;
}
type Term = readonly [name: string, first: string, second: string, third: string];
interface SeatWords {
  readonly title: string;
  readonly brief: string;
  readonly alternative: string;
  readonly reason: string;
  /** One for each question card, in the order of TOPICS. */
  readonly facts: readonly [string, string, string, string, string];
}

/** Points by term: the first and the second pull against each other, the third both want. */
const POINTS = {
  buyer: ["[40, 20, 0]", "[0, 35, 60]", "[0, 5, 10]"],
  seller: ["[0, 30, 60]", "[40, 25, 0]", "[0, 5, 10]"],
};

/** The text of a new case in a language: it loads, and is there to be changed. */
export function blankCase(words: BlankWords, language: string): string {
  const [price, scope, start] = words.terms.map(([name], index) => idFrom(name, `term-${index + 1}`));
  const quoted = JSON.stringify;
  const issues = words.terms.map(([name, ...options], index) => {
    const made = options.map((option, number) => `      - { id: o${number + 1}, name: ${quoted(option)} }`);
    return [`  - id: ${[price, scope, start][index]}`, `    name: ${quoted(name)}`, "    options:", ...made].join("\n");
  });
  const seat = (which: "buyer" | "seller"): string => {
    const { title, brief, alternative, reason, facts } = words[which];
    const [outcome, concerns, fit, other, clarity] = facts.map((fact) => quoted(fact));
    const [first, second] = which === "buyer" ? [scope, price] : [price, scope];
    const points = POINTS[which].map((row, index) => `${[price, scope, start][index]}: ${row}`).join(", ");
    return `  ${which}:
    title: ${quoted(title)}
    brief: |
      ${brief}
    points: { ${points} }
    alternatives:
      - { id: leave, name: ${quoted(alternative)}, points: 40 }
    pressure: { deadline: 12, grace: 6, cost: 2, reason: ${quoted(reason)} }
    facts:
      - { id: success, topic: outcome, text: ${outcome}, claim: { kind: priority, issue: ${first}, rank: 1 } }
      - { id: worry, topic: concerns, text: ${concerns}, claim: { kind: priority, issue: ${second}, rank: 2 } }
      - { id: together, topic: fit, text: ${fit}, claim: { kind: priority, issue: ${start}, rank: 3 } }
      - { id: elsewhere, topic: alternative, text: ${other}, claim: { kind: walk-away, points: 40 } }
      - { id: unclear, topic: clarity, text: ${clarity}, claim: { kind: deadline, turns: 12 } }
    objections: [priority, timing]`;
  };
  return `format: 1
id: ${idFrom(words.title, "case")}
language: ${language}
title: ${quoted(words.title)}
minutes: { planning: 5, negotiating: 15 }
setting: |
  ${words.setting}
issues:
${issues.join("\n")}
seats:
${seat("buyer")}
${seat("seller")}
`;
}
