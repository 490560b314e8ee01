// Packages held against the signed one: what changes, what it is worth to me, and a suggestion read from storage. Pure.
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import type { Package } from "../../../shared/scenario/types.ts";
import { restsAt } from "../../table/present/draft.ts";
import { worthOf } from "../../table/present/worth.ts";

export interface Change {
  readonly issue: string;
  readonly from: string;
  readonly to: string;
}

/** The terms in which a package differs from the signed one. */
export const changesOf = (folder: Folder, signed: Package, pkg: Package): readonly Change[] =>
  folder.issues.flatMap(({ name, options }, index) => {
    const [from, to] = [signed[index] ?? 0, pkg[index] ?? 0];
    return from === to ? [] : [{ issue: name, from: options[from] ?? "", to: options[to] ?? "" }];
  });

/** What a package is worth to me beyond the signed one. */
export const gainOf = (folder: Folder, view: RoomView, signed: Package, pkg: Package): number =>
  worthOf(folder, view, pkg).total - worthOf(folder, view, signed).total;

/** A suggestion from storage, made to fit: unknown and forbidden options fall back to the signed ones, locked terms rest. */
export const fitSuggestion = (folder: Folder, view: RoomView, signed: Package, stored: unknown): Package =>
  folder.issues.map(({ options }, index) => {
    const wanted = Array.isArray(stored) ? (stored[index] as unknown) : null;
    const fits =
      typeof wanted === "number" &&
      options[wanted] !== undefined &&
      !folder.own.forbidden[index]?.includes(wanted) &&
      restsAt(folder, view.table, index) === null;
    return fits ? wanted : (signed[index] ?? 0);
  });

/** One answer for each package of the ballot, from storage; null where there is none yet. */
export const fitTakes = (stored: unknown, packages: number): readonly (boolean | null)[] =>
  Array.from({ length: packages }, (_, index) => {
    const take: unknown = Array.isArray(stored) ? stored[index] : null;
    return typeof take === "boolean" ? take : null;
  });
