// Finds cases in which a good deal comes without negotiating, or in which a fair-minded one fails: the all-middle
// package and the average package. It must not search for better packages.

import type { Analysis } from "../../outcome/analysis.ts";
import { samplePackages } from "../../outcome/map.ts";
import { sum } from "../importance.ts";
import type { Scenario } from "../types.ts";
import type { Finding } from "./finding.ts";
import { middlePackages, plainWinWins } from "./middle.ts";

/** W of the all-middle package: below, splitting every difference fails; above, it is all that is needed. */
export const MIDDLE_SPAN = { least: 30, most: 70 } as const;

/** The mean W of random packages above which any deal does. */
export const MOST_RANDOM_MEAN = 40;

/** Packages that the mean is taken over, always the same ones; all there are, if there are no more. */
export const SAMPLE = 5_000;

/** Judges the middle and the average of a case with a zone of agreement. Of two middles the better one counts. */
export function lintEase(scenario: Scenario, analysis: Analysis): Finding[] {
  if (!analysis.zone) return [];
  const middle = Math.max(...plainWinWins(scenario, analysis, middlePackages(scenario)));
  const random = plainWinWins(scenario, analysis, samplePackages(scenario, SAMPLE));
  return [...judgeMiddle(middle), ...judgeMean(sum(random) / random.length)];
}

function judgeMiddle(middle: number): Finding[] {
  const { least, most } = MIDDLE_SPAN;
  const reached = `The middle option of every issue reaches W ${middle.toFixed(1)}`;
  if (middle > most) {
    return [
      {
        rule: "middle-too-good",
        severity: "warning",
        where: "issues",
        message: `${reached}, above ${most}: splitting every difference is enough.`,
        advice: "Let the seats differ more in what matters most to them, or raise the alternatives.",
      },
    ];
  }
  if (middle >= least) return [];
  return [
    {
      rule: "middle-too-bad",
      severity: "warning",
      where: "issues",
      message: `${reached}, below ${least}: splitting every difference is punished too hard.`,
      advice: "Lower an alternative or a stakeholder's minimum, or give the middle options more points.",
    },
  ];
}

function judgeMean(mean: number): Finding[] {
  if (mean <= MOST_RANDOM_MEAN) return [];
  return [
    {
      rule: "random-too-good",
      severity: "warning",
      where: "issues",
      message: `A random package reaches W ${mean.toFixed(1)} on average, above ${MOST_RANDOM_MEAN}: any deal does.`,
      advice: "Raise the alternatives, or let the stakeholders ask for more.",
    },
  ];
}
