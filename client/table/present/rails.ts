// The term sheet as rails: one for each issue, with both marks, the gap between them and what each stop is worth to me.
import type { Package } from "../../../shared/scenario/types.ts";
import { restsAt } from "./draft.ts";
import { nearest, theirFocus } from "./groups.ts";
import type { Scene } from "./words.ts";
import { slopes } from "./worth.ts";

export interface Stop {
  readonly name: string;
  /** 0..1, on one scale for all rails. */
  readonly slope: number;
  /** One of my hard limits: I cannot offer or sign it. */
  readonly forbidden: boolean;
}

export interface Rail {
  readonly issue: number;
  readonly name: string;
  readonly stops: readonly Stop[];
  readonly mine: number;
  /** Where they stand, or null before their first offer. */
  readonly theirs: number | null;
  /** Whether their offer still stands; a declined one shows hollow. */
  readonly standing: boolean;
  /** Where my last offer stood, when the draft has moved away from it. */
  readonly ghost: number | null;
  readonly gap: number | null;
  readonly agreed: boolean;
  readonly locked: boolean;
  /** Opened, and I have made no offer since. */
  readonly fresh: boolean;
}

/** The rails under this draft; once an offer is signed both marks stand where it does, whoever made it. */
export function presentRails(scene: Scene, draft: Package): readonly Rail[] {
  const { folder, view } = scene;
  const heights = slopes(folder);
  const signed = view.table.offers.find((offer) => offer.status === "accepted") ?? null;
  const mine = signed ?? nearest(view.table.offers, folder.seat, draft);
  const theirs = signed ?? theirFocus(scene);
  const standing = theirs?.status === "standing" || theirs?.status === "accepted";
  return folder.issues.map((issue, index): Rail => {
    const locked = restsAt(folder, view.table, index) !== null;
    const at = (signed?.package ?? draft)[index] ?? 0;
    const other = theirs?.package[index] ?? null;
    const before = mine?.package[index] ?? at;
    return {
      issue: index,
      name: issue.name,
      stops: issue.options.map((name, option) => ({
        name,
        slope: heights[index]?.[option] ?? 0,
        forbidden: folder.own.forbidden[index]?.includes(option) ?? false,
      })),
      mine: at,
      theirs: other,
      standing,
      ghost: before === at || locked ? null : before,
      gap: other === null || locked ? null : Math.abs(other - at),
      agreed: !locked && other === at && standing,
      locked,
      fresh: !locked && isFresh(scene, index),
    };
  });
}

function isFresh({ view, folder }: Scene, issue: number): boolean {
  const opened = view.table.lines.findLast((line) => line.kind === "unlocked" && line.ref === issue);
  const offered = view.table.lines.findLast((line) => line.kind === "offered" && line.seat === folder.seat);
  return opened !== undefined && view.table.phase === "negotiating" && (offered?.number ?? 0) < opened.number;
}
