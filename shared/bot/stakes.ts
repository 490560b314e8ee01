// What a package is worth to the bot's own seat, and which packages it may put on the table at all. It must not look at the other seat.
import { fullSurplus, PROCESS_RELIEFS, processReliefPoints, surplus, withRelief } from "../outcome/points.ts";
import type { Package, PointTable } from "../scenario/types.ts";
import { type Consent, consentOf } from "./consent.ts";
import { bestPackage, openSpace } from "./packages.ts";
import type { Sight } from "./sight.ts";

export interface Stakes {
  /** For each issue, the options that are open to this seat: no hard limit of its own, and only one while it is locked. */
  readonly options: readonly (readonly number[])[];
  /** Points by issue and option, relief of fear included. */
  readonly points: PointTable;
  readonly consent: Consent;
  /** The surplus of a package with no delay and full process relief, in points. */
  readonly value: (pkg: Package) => number;
  /** What `points` add up to when the value is 0. */
  readonly base: number;
  /** The best value there is, unless somebody behind the seat is sure to refuse; at most 0 when nothing is worth signing. */
  readonly reach: number;
}

const made = new WeakMap<Sight["folder"], Map<string, Stakes>>();

/** The stakes of a seat with the issues that are open now; made once for each folder and each set of open issues. */
export function stakesOf({ folder, table }: Sight): Stakes {
  const known = made.get(folder) ?? new Map<string, Stakes>();
  made.set(folder, known);
  const key = table.open.map(Number).join("");
  const stakes = known.get(key) ?? weigh(folder, table.open);
  known.set(key, stakes);
  return stakes;
}

function weigh(folder: Sight["folder"], open: readonly boolean[]): Stakes {
  const { own, issues } = folder;
  const options = issues.map((issue, index) => {
    if (!open[index] && issue.whileLocked !== null) return [issue.whileLocked];
    return [...issue.options.keys()].filter((option) => !own.forbidden[index]?.includes(option));
  });
  const points = withRelief(own);
  const consent = consentOf(folder);
  const value = (pkg: Package) => fullSurplus(own, pkg, own.inherited);
  const spread = points.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0);
  const wishes = points.map((row) => row.map((one) => one / Math.max(1, spread)));
  const best = bestPackage(openSpace(options, points, wishes, consent.hopeful), Number.NEGATIVE_INFINITY);
  const somewhere = options.map((row) => row[0] ?? 0);
  const base = somewhere.reduce((sum, option, issue) => sum + (points[issue]?.[option] ?? 0), -value(somewhere));
  return { options, points, consent, value, base, reach: best ? value(best) : 0 };
}

/**
 * What signing a package now would bring beside leaving now: its surplus with the process relief so far and without the delay, which
 * leaving costs as well. Below 0 the seat is better off without it.
 */
export function besideLeaving({ folder, own }: Sight, pkg: Package): number {
  const { fear, inherited } = folder.own;
  const kinds = fear ? Math.round(own.relief / Math.max(1, processReliefPoints(fear))) : 0;
  return surplus(folder.own, pkg, { delay: 0, processRelief: PROCESS_RELIEFS.slice(0, kinds), inherited });
}

/** Points of the seat's fear that talk could still relieve: as long as it does not, a package must make up for them to beat leaving. */
export const unrelievedByTalk = ({ folder: { own: brief }, own }: Sight): number =>
  brief.fear ? PROCESS_RELIEFS.length * processReliefPoints(brief.fear) - own.relief : 0;

/** Whether a package keeps to the hard limits of the seat and to the issues that are open. */
export const isAllowed = ({ options }: Stakes, pkg: Package): boolean =>
  options.every((row, issue) => row.includes(pkg[issue] ?? -1));
