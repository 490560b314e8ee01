// Names and ids of what a file names: a new name, with the id behind it where that was made from the old one, and a new
// id with everything that refers to it.

import { fail, ok, type Result } from "../result.ts";
import type { Path } from "../scenario/locate.ts";
import { SEATS } from "../scenario/types.ts";
import type { Change, DeskRefusal } from "./change.ts";
import { comesFrom, idFrom, isId, ownId } from "./ids.ts";
import { clean } from "./paragraphs.ts";
import { factFollows, idOf, idsOf, issueFollows, optionFollows, stakeholderFollows } from "./references.ts";
import { isMapping, listAt, type Plain, type Step, valueAt } from "./step.ts";

type Planned = Result<readonly Step[], DeskRefusal>;
type Of<T extends Change["type"]> = Extract<Change, { type: T }>;

/** Under which key the words of an item stand. */
const wordsKey = (path: Path): string => (path.length === 0 ? "title" : path.at(-2) === "facts" ? "text" : "name");

/** What an id begins with when its name has no letter. */
const OTHERWISE: Readonly<Record<string, string>> = { issues: "term", options: "option" };

export function planName(value: Plain, { path, name, follow }: Of<"name">): Planned {
  const item = valueAt(value, path);
  if (!isMapping(item)) return fail({ reason: "not-there" });
  const key = wordsKey(path);
  const [words, old] = [clean(name), item[key]];
  const named: Step = { do: "put", path: [...path, key], value: words };
  const otherwise = OTHERWISE[String(path.at(-2))] ?? (path.length === 0 ? "case" : "item");
  if (!follow || typeof old !== "string" || !comesFrom(idOf(item), old, otherwise)) return ok([named]);
  const others = path.length === 0 ? [] : idsOf(listAt(value, path.slice(0, -1))).filter((id) => id !== idOf(item));
  const reserved = path.at(-2) === "issues" ? ["fear"] : [];
  const id = ownId(idFrom(words, otherwise), [...others, ...reserved]);
  if (id === idOf(item)) return ok([named]);
  return ok([...renamed(value, path, idOf(item), id), named]);
}

export function planRename(value: Plain, { path, id }: Of<"rename">): Planned {
  const item = valueAt(value, path);
  if (!isMapping(item)) return fail({ reason: "not-there" });
  if (!isId(id)) return fail({ reason: "not-an-id", id });
  const old = idOf(item);
  if (id === old) return ok([]);
  const others = path.length === 0 ? [] : idsOf(listAt(value, path.slice(0, -1)));
  if (others.includes(id) || (id === "fear" && path.at(-2) === "issues")) return fail({ reason: "taken", id });
  return ok(renamed(value, path, old, id));
}

/** The id of the item at a path, and whoever refers to it. */
function renamed(value: Plain, path: Path, from: string, to: string): readonly Step[] {
  return [...following(value, path, from, to), { do: "put", path: [...path, "id"], value: to }];
}

function following(value: Plain, path: Path, from: string, to: string): readonly Step[] {
  const seat = SEATS.find((one) => one === path[1]);
  if (from === "") return [];
  if (path.length === 2) return issueFollows(value, from, to);
  if (path[2] === "options") return optionFollows(value, Number(path[1]), from, to);
  if (seat && path[2] === "facts") return factFollows(value, seat, from, to);
  return seat && path[2] === "stakeholders" ? stakeholderFollows(value, seat, from, to) : [];
}
