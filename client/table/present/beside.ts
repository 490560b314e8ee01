// The packages kept beside the draft: what each is worth to me, where they differ, and whether they can be offered at once.
import type { Package } from "../../../shared/scenario/types.ts";
import { fitDraft } from "./draft.ts";
import { differences } from "./groups.ts";
import type { Term } from "./offers.ts";
import { type Person, presentStakeholders } from "./stakeholders.ts";
import type { Scene } from "./words.ts";
import { type Worth, worthOf } from "./worth.ts";

/** Packages that may lie beside each other: as many as can be offered at once. */
export const MOST_BESIDE = 3;

export interface Kept {
  readonly package: Package;
  /** "a", "b", "c". */
  readonly letter: string;
  readonly terms: readonly Term[];
  readonly worth: Worth;
  readonly people: readonly Person[];
  /** The draft says the same. */
  readonly drafted: boolean;
}

/** The packages of storage made to fit this table, no two the same, at most three. */
export function fitBeside(scene: Pick<Scene, "folder" | "view">, stored: readonly unknown[]): readonly Package[] {
  const fitted = stored
    .filter((one) => Array.isArray(one))
    .map((one) => fitDraft(scene.folder, scene.view.table, one))
    .filter((pkg, index, all) => all.findIndex((other) => differences(other, pkg) === 0) === index);
  return fitted.slice(0, MOST_BESIDE);
}

export function presentBeside(scene: Scene, packages: readonly Package[], draft: Package): readonly Kept[] {
  const { folder, view } = scene;
  return packages.map((pkg, index) => ({
    package: pkg,
    letter: "abc"[index] ?? "",
    terms: folder.issues.map((issue, at): Term => {
      const option = pkg[at] ?? 0;
      const moved = packages.some((other) => other[at] !== option);
      return { issue: issue.name, option: issue.options[option] ?? "", moved };
    }),
    worth: worthOf(folder, view, pkg),
    people: presentStakeholders(folder, pkg),
    drafted: differences(pkg, draft) === 0,
  }));
}
