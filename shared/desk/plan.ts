// Which steps carry out a change, or why it is refused. It must not touch the text, and knows of YAML nothing.

import { fail, ok, type Result } from "../result.ts";
import { COUNTS, type Span } from "../scenario/limits.ts";
import type { Path } from "../scenario/locate.ts";
import { SEATS } from "../scenario/types.ts";
import type { Change, DeskRefusal } from "./change.ts";
import { idFrom, ownId } from "./ids.ts";
import { clean, rewrapped } from "./paragraphs.ts";
import { planAddIssue, planAddOption, planLock, planMove, planRemoveIssue, planRemoveOption } from "./planIssues.ts";
import { planName, planRename } from "./planNames.ts";
import { idOf, idsOf, openedBy, stakeholderFollows, unlimited } from "./references.ts";
import { isMapping, listAt, type Plain, type Step, valueAt } from "./step.ts";

export type Planned = Result<readonly Step[], DeskRefusal>;
type Of<T extends Change["type"]> = Extract<Change, { type: T }>;

/** The steps of a change of a readable file. */
export function plan(value: Plain, change: Exclude<Change, { type: "source" }>): Planned {
  switch (change.type) {
    case "set":
      return planSet(value, change);
    case "name":
      return planName(value, change);
    case "rename":
      return planRename(value, change);
    case "add-issue":
      return planAddIssue(value, change);
    case "remove-issue":
      return planRemoveIssue(value, change);
    case "add-option":
      return planAddOption(value, change);
    case "remove-option":
      return planRemoveOption(value, change);
    case "move":
      return planMove(value, change);
    case "add":
      return planAdd(value, change);
    case "remove":
      return planRemove(value, change);
    case "points":
      return planPoints(value, change);
    case "no-points":
      return ok([{ do: "drop", path: [...change.table, change.issue] }]);
    case "forbid":
      return planForbid(value, change);
    case "lock":
      return planLock(value, change);
    case "list":
      return ok([
        change.value.length === 0
          ? { do: "drop", path: change.path }
          : { do: "put", path: change.path, value: change.value },
      ]);
    case "part":
      return hasPlace(value, change.path)
        ? ok([
            change.value === null
              ? { do: "drop", path: change.path }
              : { do: "put", path: change.path, value: change.value },
          ])
        : fail({ reason: "not-there" });
  }
}

/** Whether every list on the way to a path has the item that is named. */
function hasPlace(value: Plain, path: Path): boolean {
  return path.every((step, index) => {
    const parent = valueAt(value, path.slice(0, index));
    if (parent === undefined || parent === null) return typeof step === "string";
    return Array.isArray(parent) ? typeof step === "number" && step < parent.length : isMapping(parent);
  });
}

function planSet(value: Plain, { path, value: to }: Of<"set">): Planned {
  if (path.length === 0 || !hasPlace(value, path)) return fail({ reason: "not-there" });
  if (to === null) return ok([{ do: "drop", path }]);
  if (typeof to !== "string") return ok([{ do: "put", path, value: to }]);
  const old = valueAt(value, path);
  return ok([{ do: "put", path, value: rewrapped(path, typeof old === "string" ? old : "", clean(to)) }]);
}

/** How many items the lists may hold, by their key. */
const SPANS: Readonly<Record<string, Span>> = {
  alternatives: COUNTS.alternatives,
  facts: COUNTS.facts,
  objections: COUNTS.objections,
  stakeholders: COUNTS.stakeholders,
};
const spanOf = (path: Path): Span => SPANS[String(path.at(-1))] ?? { least: 0, most: 100 };

function planAdd(value: Plain, { path, named, value: item }: Of<"add">): Planned {
  const list = listAt(value, path);
  const { most } = spanOf(path);
  if (list.length >= most) return fail({ reason: "too-many", most });
  if (!hasPlace(value, path)) return fail({ reason: "not-there" });
  const id = ownId(idFrom(named, "item"), idsOf(list));
  return ok([{ do: "insert", path, at: list.length, value: { id, ...item } }]);
}

function planRemove(value: Plain, { path, index }: Of<"remove">): Planned {
  const list = listAt(value, path);
  const item = list[index];
  if (item === undefined) return fail({ reason: "not-there" });
  const { least } = spanOf(path);
  if (list.length <= least) return fail({ reason: "too-few", least });
  const [seat, key] = [SEATS.find((one) => one === path[1]), path.at(-1)];
  if (seat && key === "facts") {
    const [opened] = openedBy(value, seat, idOf(item));
    if (opened !== undefined) return fail({ reason: "opens", issue: nameOf(listAt(value, ["issues"])[opened]) });
  }
  const follow = seat && key === "stakeholders" ? stakeholderFollows(value, seat, idOf(item), null) : [];
  return ok([...follow, { do: "drop", path: [...path, index] }]);
}

const nameOf = (item: Plain | undefined): string => {
  const name = isMapping(item) ? item["name"] : undefined;
  return typeof name === "string" ? name : idOf(item);
};

function planPoints(value: Plain, { table, issue, option, value: to }: Of<"points">): Planned {
  const number = listAt(value, ["issues"]).findIndex((one) => idOf(one) === issue);
  const options = listAt(value, ["issues", number, "options"]).length;
  if (number < 0 || option >= options || !hasPlace(value, table) || !Number.isFinite(to))
    return fail({ reason: "not-there" });
  const path = [...table, issue];
  const row = valueAt(value, path);
  if (Array.isArray(row) && option < row.length) return ok([{ do: "put", path: [...path, option], value: to }]);
  const old = listAt(value, path);
  const full = Array.from({ length: options }, (_, index) => (index === option ? to : (old[index] ?? 0)));
  return ok([{ do: "put", path, value: full }]);
}

function planForbid(value: Plain, { seat, issue, option, on }: Of<"forbid">): Planned {
  const name = idOf(listAt(value, ["issues"])[issue]);
  const id = idOf(listAt(value, ["issues", issue, "options"])[option]);
  if (name === "" || id === "") return fail({ reason: "not-there" });
  const path = ["seats", seat, "forbidden", name];
  const limits = listAt(value, path);
  const index = limits.indexOf(id);
  if (on === index >= 0) return ok([]);
  return ok(on ? [{ do: "insert", path, at: limits.length, value: id }] : unlimited(value, path, index));
}
