// Claims in words, and what can be claimed at all. Whether one is true is the player's own affair: nothing here knows.
import type { Folder } from "../../../shared/protocol.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import type { Words } from "./words.ts";

export const CLAIM_KINDS = [
  "priority",
  "limit",
  "walk-away",
  "deadline",
  "stakeholder",
  "fear",
  "relief",
] as const satisfies readonly SeatClaim["kind"][];
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a claim says, as a sentence of the one who makes it. */
export function claimWords(folder: Folder, claim: SeatClaim): Words {
  const issue = "issue" in claim ? (folder.issues[claim.issue]?.name ?? "") : "";
  switch (claim.kind) {
    case "priority":
      return { key: "table.claim.priority", values: { issue, rank: claim.rank } };
    case "limit":
      return {
        key: "table.claim.limit",
        values: { issue, option: folder.issues[claim.issue]?.options[claim.option] ?? "" },
      };
    case "walk-away":
      return { key: "table.claim.walk-away", values: { band: claim.band } };
    case "deadline":
      return { key: "table.claim.deadline", values: { turns: claim.turns } };
    case "fear":
      return { key: "table.claim.fear", values: { fears: claim.fears ? "yes" : "no" } };
    case "stakeholder":
    case "relief":
      return { key: `table.claim.${claim.kind}`, values: { issue } };
  }
}

/** A claim of this kind to begin with; `turns` is the public limit of turns. */
export function firstClaim(kind: ClaimKind, folder: Folder): SeatClaim {
  switch (kind) {
    case "priority":
      return { kind, issue: 0, rank: 1 };
    case "limit":
      return { kind, issue: 0, option: 0 };
    case "walk-away":
      return { kind, band: "middle" };
    case "deadline":
      return { kind, turns: Math.ceil(folder.turns / 2) };
    case "fear":
      return { kind, fears: true };
    case "stakeholder":
    case "relief":
      return { kind, issue: 0 };
  }
}

/** A claim from this browser's storage, if it is one that this case knows. */
export function readClaim(folder: Folder, stored: unknown): SeatClaim | null {
  const claim = stored as SeatClaim | null;
  const kind = CLAIM_KINDS.find((one) => one === claim?.kind);
  if (!claim || !kind) return null;
  const first = firstClaim(kind, folder);
  const shaped = Object.keys(first).every(
    (key) => typeof claim[key as keyof SeatClaim] === typeof first[key as keyof SeatClaim],
  );
  return shaped && (!("issue" in claim) || folder.issues[claim.issue] !== undefined) ? claim : null;
}
