// Issues and options coming, going, moving and closing, with every row of points that belongs to them.

import { fail, ok, type Result } from "../result.ts";
import { COUNTS } from "../scenario/limits.ts";
import type { Path } from "../scenario/locate.ts";
import { SEATS } from "../scenario/types.ts";
import type { Change, DeskRefusal } from "./change.ts";
import { idFrom, ownId } from "./ids.ts";
import { idOf, idsOf, issueForgotten, numberRowsOf, optionFollows } from "./references.ts";
import { listAt, type Plain, type Step } from "./step.ts";

type Planned = Result<readonly Step[], DeskRefusal>;
type Of<T extends Change["type"]> = Extract<Change, { type: T }>;

export function planAddIssue(value: Plain, { name, options }: Of<"add-issue">): Planned {
  const issues = listAt(value, ["issues"]);
  if (issues.length >= COUNTS.issues.most) return fail({ reason: "too-many", most: COUNTS.issues.most });
  // "fear" is kept for the buyer's fear.
  const id = ownId(idFrom(name, "term"), [...idsOf(issues), "fear"]);
  const [first, second] = options;
  const firstId = idFrom(first, "first");
  const made = [
    { id: firstId, name: first },
    { id: ownId(idFrom(second, "second"), [firstId]), name: second },
  ];
  return ok([
    { do: "insert", path: ["issues"], at: issues.length, value: { id, name, options: made } },
    ...SEATS.map((seat): Step => ({ do: "put", path: ["seats", seat, "points", id], value: [0, 0] })),
  ]);
}

export function planRemoveIssue(value: Plain, { issue }: Of<"remove-issue">): Planned {
  const issues = listAt(value, ["issues"]);
  if (issues[issue] === undefined) return fail({ reason: "not-there" });
  const { least } = COUNTS.issues;
  if (issues.length <= least) return fail({ reason: "too-few", least });
  return ok([...issueForgotten(value, idOf(issues[issue])), { do: "drop", path: ["issues", issue] }]);
}

export function planAddOption(value: Plain, { issue, name }: Of<"add-option">): Planned {
  const one = listAt(value, ["issues"])[issue];
  const path: Path = ["issues", issue, "options"];
  const options = listAt(value, path);
  if (one === undefined) return fail({ reason: "not-there" });
  const { most } = COUNTS.options;
  if (options.length >= most) return fail({ reason: "too-many", most });
  const id = ownId(idFrom(name, "option"), idsOf(options));
  return ok([
    { do: "insert", path, at: options.length, value: { id, name } },
    ...numberRowsOf(value, idOf(one)).map((row): Step => {
      const numbers = listAt(value, row);
      // A new option is worth what its neighbour is, so that nothing jumps.
      return { do: "insert", path: row, at: numbers.length, value: numbers.at(-1) ?? 0 };
    }),
  ]);
}

export function planRemoveOption(value: Plain, { issue, option }: Of<"remove-option">): Planned {
  const path: Path = ["issues", issue, "options"];
  const options = listAt(value, path);
  if (options[option] === undefined) return fail({ reason: "not-there" });
  const { least } = COUNTS.options;
  if (options.length <= least) return fail({ reason: "too-few", least });
  const rows = numberRowsOf(value, idOf(listAt(value, ["issues"])[issue]));
  return ok([
    ...optionFollows(value, issue, idOf(options[option]), null),
    ...rows.flatMap((row): Step[] =>
      option < listAt(value, row).length ? [{ do: "drop", path: [...row, option] }] : [],
    ),
    { do: "drop", path: [...path, option] },
  ]);
}

export function planMove(value: Plain, { path, from, to }: Of<"move">): Planned {
  const list = listAt(value, path);
  if (list[from] === undefined || list[to] === undefined) return fail({ reason: "not-there" });
  const move: Step = { do: "move", path, from, to };
  if (path[0] !== "issues" || path[2] !== "options") return ok([move]);
  const rows = numberRowsOf(value, idOf(listAt(value, ["issues"])[Number(path[1])]));
  const whole = rows.filter((row) => listAt(value, row).length === list.length);
  return ok([move, ...whole.map((row): Step => ({ do: "move", path: row, from, to }))]);
}

export function planLock(value: Plain, { issue, fact }: Of<"lock">): Planned {
  const one = listAt(value, ["issues"])[issue];
  if (one === undefined) return fail({ reason: "not-there" });
  const [key, rest]: [Path, Path] = [
    ["issues", issue, "unlockedBy"],
    ["issues", issue, "whileLocked"],
  ];
  if (fact === null)
    return ok([
      { do: "drop", path: key },
      { do: "drop", path: rest },
    ]);
  const options = idsOf(listAt(value, ["issues", issue, "options"]));
  return ok([
    { do: "put", path: key, value: `${fact.seat}.${fact.id}` },
    { do: "put", path: rest, value: restOf(one, options) },
  ]);
}

/** Where a closed issue rests: where it did, else at its first option. */
function restOf(issue: Plain, options: readonly string[]): string {
  const named = (issue as { whileLocked?: unknown }).whileLocked;
  return options.find((id) => id === named) ?? options[0] ?? "";
}
