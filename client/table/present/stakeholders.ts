// How the people behind me take a package: decodes the letters of a stakeholder card, and reads its numbers once it was engaged.
import { sumPoints } from "../../../shared/outcome/points.ts";
import type { Folder, StakeholderCard } from "../../../shared/protocol.ts";
import type { Package } from "../../../shared/scenario/types.ts";

export type Stand = "for" | "unsure" | "against";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly brief: string;
  readonly veto: boolean;
  readonly stand: Stand;
  /** Its points for the package and the minimum in force; null before it was engaged. */
  readonly numbers: Numbers | null;
}

export interface Numbers {
  readonly points: number;
  readonly minimum: number;
  /** Every option of the issues it looks at; `on` marks the package. */
  readonly issues: readonly {
    readonly name: string;
    readonly options: readonly { readonly name: string; readonly points: number; readonly on: boolean }[];
  }[];
}

const STANDS: Readonly<Record<string, Stand>> = { "+": "for", "?": "unsure", "-": "against" };

/** The letter of a package: the card's issues as digits of mixed radix, last issue fastest. */
export function standOf(card: StakeholderCard, folder: Folder, pkg: Package): Stand {
  let at = 0;
  for (const issue of card.issues) at = at * (folder.issues[issue]?.options.length ?? 1) + (pkg[issue] ?? 0);
  return STANDS[card.moods[at] ?? ""] ?? "unsure";
}

export const presentStakeholders = (folder: Folder, draft: Package): readonly Person[] =>
  folder.own.stakeholders.map((card) => ({
    id: card.id,
    name: card.name,
    brief: card.brief,
    veto: card.veto,
    stand: standOf(card, folder, draft),
    numbers: numbersOf(card, folder, draft),
  }));

function numbersOf({ numbers, issues }: StakeholderCard, folder: Folder, pkg: Package): Numbers | null {
  if (!numbers) return null;
  return {
    points: sumPoints(numbers.points, pkg),
    minimum: numbers.minimum,
    issues: issues.map((issue) => ({
      name: folder.issues[issue]?.name ?? "",
      options: (folder.issues[issue]?.options ?? []).map((name, option) => ({
        name,
        points: numbers.points[issue]?.[option] ?? 0,
        on: pkg[issue] === option,
      })),
    })),
  };
}
