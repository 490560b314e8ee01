// The draft package: where it starts and how it stays one option per issue while issues open. It knows no screen and no storage.
import type { Folder } from "../../../shared/protocol.ts";
import type { Package } from "../../../shared/scenario/types.ts";
import type { TableView } from "../../../shared/table/view.ts";
import { worthAt } from "./worth.ts";

/** The option a locked issue rests at, or null when the issue is open. */
export const restsAt = (folder: Folder, table: TableView, issue: number): number | null =>
  table.open[issue] === false ? (folder.issues[issue]?.whileLocked ?? 0) : null;

/** The draft of a person who has not touched it: their last offer, else the best they could wish for. */
export function startingDraft(folder: Folder, table: TableView): Package {
  const last = table.offers.findLast((offer) => offer.seat === folder.seat)?.package;
  return folder.issues.map((issue, index) => {
    const rest = restsAt(folder, table, index);
    if (rest !== null) return rest;
    const offered = last?.[index];
    if (offered !== undefined) return offered;
    const allowed = issue.options.map((_, o) => o).filter((o) => !folder.own.forbidden[index]?.includes(o));
    return allowed.reduce(
      (a, b) => (worthAt(folder.own, index, b) > worthAt(folder.own, index, a) ? b : a),
      allowed[0] ?? 0,
    );
  });
}

/** A draft from storage or from an offer, made to fit this table: unknown options fall back, locked issues rest. */
export function fitDraft(folder: Folder, table: TableView, draft: readonly unknown[] | null): Package {
  const start = startingDraft(folder, table);
  return start.map((option, index) => {
    const wanted = draft?.[index];
    const known = typeof wanted === "number" && folder.issues[index]?.options[wanted] !== undefined;
    return known && restsAt(folder, table, index) === null ? wanted : option;
  });
}
