// Favours: the single steps I could ask for, what the one asked of me would cost, and the package that grants it. Decides nothing.
import type { Package } from "../../../shared/scenario/types.ts";
import { offerLabel, standingOf } from "./groups.ts";
import { type Scene, theirSeat } from "./words.ts";
import { worthOf } from "./worth.ts";

/** One step on one issue of their newest standing offer. */
export interface Step {
  readonly issue: number;
  readonly option: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What it would add for me, in points. */
  readonly gain: number;
}

export interface Asked {
  readonly issue: number;
  readonly option: number;
  readonly name: string;
  readonly to: string;
  /** My newest standing offer, which granting repeats with that step; null when none stands. */
  readonly mine: {
    readonly label: string;
    readonly package: Package;
    /** What granting costs me, in points; negative when I gain. */
    readonly cost: number;
  } | null;
}

const withStep = (pkg: Package, issue: number, option: number): Package =>
  pkg.map((old, index) => (index === issue ? option : old));

/** The name of the offer that a favour would be about: their newest that stands. */
export function favourOffer(scene: Scene): string | null {
  const { offers } = scene.view.table;
  const offer = standingOf(offers, theirSeat(scene)).at(-1);
  return offer ? offerLabel(offers, offer.number) : null;
}

/** The steps worth asking for: to a neighbouring option of an open issue, better for me, within my limits. */
export function favourSteps(scene: Scene): readonly Step[] {
  const { folder, view } = scene;
  const offer = standingOf(view.table.offers, theirSeat(scene)).at(-1);
  if (!offer) return [];
  const total = worthOf(folder, view, offer.package).total;
  return folder.issues.flatMap((issue, index): Step[] => {
    const at = offer.package[index] ?? 0;
    return [at - 1, at + 1].flatMap((option): Step[] => {
      const to = issue.options[option];
      if (to === undefined || !view.table.open[index] || folder.own.forbidden[index]?.includes(option)) return [];
      const gain = worthOf(folder, view, withStep(offer.package, index, option)).total - total;
      return gain > 0 ? [{ issue: index, option, name: issue.name, from: issue.options[at] ?? "", to, gain }] : [];
    });
  });
}

/** The favour they ask of me, null when they ask for none. */
export function favourAsked(scene: Scene): Asked | null {
  const { folder, view } = scene;
  const { favour, favourIssue: issue, favourOption: option, offers } = view.table;
  if (favour !== theirSeat(scene)) return null;
  const offer = standingOf(offers, folder.seat).at(-1);
  const granted = offer && withStep(offer.package, issue, option);
  const worth = (pkg: Package): number => worthOf(folder, view, pkg).total;
  return {
    issue,
    option,
    name: folder.issues[issue]?.name ?? "",
    to: folder.issues[issue]?.options[option] ?? "",
    mine:
      offer && granted
        ? { label: offerLabel(offers, offer.number), package: granted, cost: worth(offer.package) - worth(granted) }
        : null,
  };
}
