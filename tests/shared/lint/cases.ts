// A small case that lint has nothing to say about; the tests change one place of it at a time. Its figures are worked
// out beside it.

import { type Finding, RULES, type Rule } from "../../../shared/scenario/lint/finding.ts";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";
import { changed, load } from "../scenario/fixture.ts";

/**
 * With everything open and 3 * 4 process relief, the fear of 40 leaves 28, or 8 with the trial. Nash point: high, full,
 * late, month: buyer 0 + 60 + 20 + 10 - 8 - 35 = 47, seller 60 + 0 + 10 + 0 - 30 = 40, P* = 1,880. Walk-away shares
 * 35/82 = 42.7% and 30/70 = 42.9%. The better middle (mid, some, late, month): 32 and 20, W = 58.3. Without asking, the
 * best is mid, full, late, none: 20 + 60 + 20 - 40 - 35 = 25 and 25 + 10 + 5 - 30 = 10, W = 36.5.
 */
export const FAIR = `
format: 1
id: fair
title: A fair case
issues:
  - { id: price, options: [{ id: low }, { id: mid }, { id: high }] }
  - { id: service, options: [{ id: none }, { id: some }, { id: full }] }
  - { id: start, options: [{ id: early }, { id: late }] }
  - { id: trial, options: [{ id: no-trial }, { id: month }], unlockedBy: buyer.worry, whileLocked: no-trial }
seats:
  buyer:
    points: { price: [40, 20, 0], service: [0, 25, 60], start: [0, 20], trial: [0, 10] }
    alternatives: [{ id: nothing, points: 10 }, { id: rival, points: 35 }]
    fear: { points: 40, relief: { trial: [0, 20] } }
    facts:
      - { id: people, topic: outcome, text: People., claim: { kind: priority, issue: service, rank: 1 } }
      - { id: worry, topic: concerns, text: It failed once. }
      - { id: boss, topic: fit, text: The boss., claim: { kind: stakeholder, stakeholder: boss } }
      - { id: rival, topic: alternative, text: A rival., claim: { kind: priority, issue: price, rank: 2 } }
      - { id: hope, topic: clarity, text: A trial., claim: { kind: relief, issue: trial } }
    stakeholders:
      - { id: boss, points: { service: [0, 5, 10] }, minimum: 5, veto: true }
  seller:
    points: { price: [0, 25, 60], service: [30, 15, 0], start: [0, 10], trial: [5, 0] }
    alternatives: [{ id: wait, points: 30 }]
    facts:
      - { id: money, topic: outcome, text: Money., claim: { kind: priority, issue: price, rank: 1 } }
      - { id: proof, topic: concerns, text: It runs next door., evidence: true }
      - { id: crew, topic: fit, text: The crew., claim: { kind: priority, issue: service, rank: 2 } }
      - { id: other, topic: alternative, text: Another., claim: { kind: priority, issue: trial, rank: 4 } }
      - { id: calendar, topic: clarity, text: Late., claim: { kind: priority, issue: start, rank: 3 } }
`;

/** What lint says about FAIR after one change. */
export const lintChanged = (from: string, to: string): Finding[] => lintScenario(load(changed(FAIR, from, to)));

/** The rules of some findings, each once, in the order of all rules. */
export const rulesOf = (findings: readonly Finding[]): Rule[] =>
  RULES.filter((rule) => findings.some((finding) => finding.rule === rule));

/** The rules that a case trips. */
export const rulesOfCase = (scenario: Scenario): Rule[] => rulesOf(lintScenario(scenario));
