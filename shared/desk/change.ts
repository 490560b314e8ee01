// What can be changed at the desk, and why a change is refused. Types only.

import type { Path } from "../scenario/locate.ts";
import type { Seat } from "../scenario/types.ts";
import type { Plain } from "./step.ts";

/** A change of a case's file. Paths run as in the file, with numbers for list items. */
export type Change =
  /** One text, number or truth value; null takes the key away. */
  | { readonly type: "set"; readonly path: Path; readonly value: string | number | boolean | null }
  /** The name of the issue, option, alternative or stakeholder at the path. With `follow` an id that was made from the old name follows. */
  | { readonly type: "name"; readonly path: Path; readonly name: string; readonly follow: boolean }
  /** Another id for the issue, option, alternative, fact or stakeholder at the path; whatever names it follows. */
  | { readonly type: "rename"; readonly path: Path; readonly id: string }
  /** A new issue with two options, worth nothing to anybody yet. */
  | { readonly type: "add-issue"; readonly name: string; readonly options: readonly [string, string] }
  | { readonly type: "remove-issue"; readonly issue: number }
  | { readonly type: "add-option"; readonly issue: number; readonly name: string }
  | { readonly type: "remove-option"; readonly issue: number; readonly option: number }
  /** Within a list: the item `from` becomes number `to`. The numbers of an option go with it. */
  | { readonly type: "move"; readonly path: Path; readonly from: number; readonly to: number }
  /** A new item of a list; its id, when it needs one, is made from `named`. */
  | {
      readonly type: "add";
      readonly path: Path;
      readonly named: string;
      readonly value: Readonly<Record<string, Plain>>;
    }
  | { readonly type: "remove"; readonly path: Path; readonly index: number }
  /** One number of a row by issue; a row that is missing begins with zeros. */
  | {
      readonly type: "points";
      readonly table: Path;
      readonly issue: string;
      readonly option: number;
      readonly value: number;
    }
  /** Takes a row by issue away. */
  | { readonly type: "no-points"; readonly table: Path; readonly issue: string }
  | {
      readonly type: "forbid";
      readonly seat: Seat;
      readonly issue: number;
      readonly option: number;
      readonly on: boolean;
    }
  /** Closes an issue until this fact comes to light, resting at its first option; null opens it. */
  | {
      readonly type: "lock";
      readonly issue: number;
      readonly fact: { readonly seat: Seat; readonly id: string } | null;
    }
  /** Any part of the file as a whole: a claim, a fear; null takes it away. */
  | { readonly type: "part"; readonly path: Path; readonly value: Readonly<Record<string, Plain>> | null }
  /** A list of words as a whole; an empty one goes. */
  | { readonly type: "list"; readonly path: Path; readonly value: readonly string[] }
  /** The whole text. */
  | { readonly type: "source"; readonly text: string };

/** Why a change is not made; nothing has changed then. */
export type DeskRefusal =
  /** The text cannot be read as YAML: it has to be mended as text first. */
  | { readonly reason: "unreadable" }
  /** What was to be changed is not there (any more). */
  | { readonly reason: "not-there" }
  /** Another item of the list has this id. */
  | { readonly reason: "taken"; readonly id: string }
  /** Not lower-case letters, digits and hyphens. */
  | { readonly reason: "not-an-id"; readonly id: string }
  /** The list must keep this many items. */
  | { readonly reason: "too-few"; readonly least: number }
  /** The list may hold no more. */
  | { readonly reason: "too-many"; readonly most: number }
  /** The fact opens this issue: another one has to open it first. */
  | { readonly reason: "opens"; readonly issue: string }
  /** The file would have more characters than a case may have. */
  | { readonly reason: "too-long"; readonly most: number };
