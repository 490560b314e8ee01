// How the people behind me take a package: decodes the letters of a stakeholder card. Their numbers never reach a client.
import type { Folder, StakeholderCard } from "../../../shared/protocol.ts";
import type { Package } from "../../../shared/scenario/types.ts";

export type Stand = "for" | "unsure" | "against";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly brief: string;
  readonly veto: boolean;
  readonly stand: Stand;
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
  }));
