// Who else in a file names a thing by its id: the steps that let these follow a new id, or forget it. It must not touch
// the thing itself.

import { FEAR_OBJECTION } from "../scenario/defaults.ts";
import type { Path } from "../scenario/locate.ts";
import { SEATS, type Seat } from "../scenario/types.ts";
import { isMapping, listAt, type Plain, type Step, valueAt } from "./step.ts";

/** The id of an item; "" when it has none. A plain text is its own id. */
export function idOf(item: Plain | undefined): string {
  const id = isMapping(item) ? item["id"] : item;
  return typeof id === "string" ? id : "";
}

export const idsOf = (list: readonly Plain[]): readonly string[] => list.map(idOf).filter((id) => id !== "");

/** Every mapping of rows by issue: points, limits, relief, points of stakeholders. */
export function rowTables(value: Plain): readonly Path[] {
  return SEATS.flatMap((seat): Path[] => [
    ["seats", seat, "points"],
    ["seats", seat, "forbidden"],
    ["seats", seat, "fear", "relief"],
    ...listAt(value, ["seats", seat, "stakeholders"]).map(
      (_, index): Path => ["seats", seat, "stakeholders", index, "points"],
    ),
  ]).filter((path) => isMapping(valueAt(value, path)));
}

/** The rows of an issue, wherever it has one. */
export const rowsOf = (value: Plain, issue: string): readonly Path[] =>
  rowTables(value)
    .map((table): Path => [...table, issue])
    .filter((path) => valueAt(value, path) !== undefined);

/** Rows with one number for each option, so not the lists of forbidden ones. */
export const numberRowsOf = (value: Plain, issue: string): readonly Path[] =>
  rowsOf(value, issue).filter((path) => path[2] !== "forbidden" && Array.isArray(valueAt(value, path)));

type Claims = readonly { readonly path: Path; readonly claim: Readonly<Record<string, Plain>> }[];

/** The claims of a seat's facts. */
const claimsOf = (value: Plain, seat: Seat): Claims =>
  listAt(value, ["seats", seat, "facts"]).flatMap((fact, index) => {
    const claim = isMapping(fact) ? fact["claim"] : undefined;
    return isMapping(claim) ? [{ path: ["seats", seat, "facts", index, "claim"], claim }] : [];
  });

/** An issue has another id. */
export function issueFollows(value: Plain, from: string, to: string): readonly Step[] {
  const steps: Step[] = rowsOf(value, from).map((path) => ({ do: "rekey", path, key: to }));
  for (const seat of SEATS) {
    for (const { path, claim } of claimsOf(value, seat))
      if (claim["issue"] === from) steps.push({ do: "put", path: [...path, "issue"], value: to });
    for (const [index, objection] of listAt(value, ["seats", seat, "objections"]).entries()) {
      const path: Path = ["seats", seat, "objections", index];
      // A bare id has words of its own in every language, so it stays and says what it is about.
      if (objection === from && from !== FEAR_OBJECTION)
        steps.push({ do: "put", path, value: { id: from, issue: to } });
      else if (isMapping(objection) && objection["issue"] === from)
        steps.push({ do: "put", path: [...path, "issue"], value: to });
    }
  }
  return steps;
}

/** An issue is taken out: rows and claims go with it, objections stay without a subject. */
export function issueForgotten(value: Plain, issue: string): readonly Step[] {
  const steps: Step[] = rowsOf(value, issue).map((path) => ({ do: "drop", path }));
  for (const seat of SEATS) {
    for (const { path, claim } of claimsOf(value, seat)) if (claim["issue"] === issue) steps.push({ do: "drop", path });
    for (const [index, objection] of listAt(value, ["seats", seat, "objections"]).entries())
      if (isMapping(objection) && objection["issue"] === issue)
        steps.push({ do: "drop", path: ["seats", seat, "objections", index, "issue"] });
  }
  return steps;
}

/** An option has another id, or is taken out (null). A rest on an option that goes moves to the first one that stays. */
export function optionFollows(value: Plain, issue: number, from: string, to: string | null): readonly Step[] {
  const steps: Step[] = [];
  const name = idOf(listAt(value, ["issues"])[issue]);
  const rest: Path = ["issues", issue, "whileLocked"];
  if (valueAt(value, rest) === from) {
    const others = idsOf(listAt(value, ["issues", issue, "options"])).filter((id) => id !== from);
    steps.push({ do: "put", path: rest, value: to ?? others[0] ?? "" });
  }
  for (const seat of SEATS) {
    const limits: Path = ["seats", seat, "forbidden", name];
    const index = listAt(value, limits).indexOf(from);
    if (index >= 0 && to !== null) steps.push({ do: "put", path: [...limits, index], value: to });
    if (index >= 0 && to === null) steps.push(...unlimited(value, limits, index));
    for (const { path, claim } of claimsOf(value, seat))
      if (claim["issue"] === name && claim["option"] === from)
        steps.push(to === null ? { do: "drop", path } : { do: "put", path: [...path, "option"], value: to });
  }
  return steps;
}

/** A limit less; a row without limits goes, and the mapping with its last row. */
export function unlimited(value: Plain, limits: Path, index: number): readonly Step[] {
  if (listAt(value, limits).length > 1) return [{ do: "drop", path: [...limits, index] }];
  const table = limits.slice(0, -1);
  const rows = Object.keys(valueAt(value, table) ?? {}).length;
  return [{ do: "drop", path: rows > 1 ? limits : table }];
}

/** A fact has another id. */
export const factFollows = (value: Plain, seat: Seat, from: string, to: string): readonly Step[] =>
  openedBy(value, seat, from).map((index) => ({
    do: "put",
    path: ["issues", index, "unlockedBy"],
    value: `${seat}.${to}`,
  }));

/** The issues that a fact opens, by number. */
export const openedBy = (value: Plain, seat: Seat, fact: string): readonly number[] =>
  listAt(value, ["issues"]).flatMap((_, index) =>
    valueAt(value, ["issues", index, "unlockedBy"]) === `${seat}.${fact}` ? [index] : [],
  );

/** A stakeholder has another id, or is taken out (null). */
export function stakeholderFollows(value: Plain, seat: Seat, from: string, to: string | null): readonly Step[] {
  const named: Path[] = [
    ...claimsOf(value, seat).flatMap(({ path, claim }): Path[] => (claim["stakeholder"] === from ? [path] : [])),
    ...listAt(value, ["seats", seat, "objections"]).flatMap((objection, index): Path[] =>
      isMapping(objection) && objection["stakeholder"] === from ? [["seats", seat, "objections", index]] : [],
    ),
  ];
  return named.map((path) => {
    const at: Path = [...path, "stakeholder"];
    if (to !== null) return { do: "put", path: at, value: to };
    return { do: "drop", path: path[2] === "facts" ? path : at };
  });
}
