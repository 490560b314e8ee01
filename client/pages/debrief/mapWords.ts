// The words on the map, for one seat's eyes.
import type { MapWords } from "../../charts/MapLabels.tsx";
import { points, t } from "../../i18n/index.ts";
import type { Seen } from "./seen.ts";

/** What was left on the table, nothing when that is not defined. */
function leftText({ debrief, seat, other }: Seen): readonly string[] {
  const own = debrief.leftOnTable[seat];
  const theirs = debrief.leftOnTable[other];
  if (own === null || theirs === null) return [];
  if (own === 0 && theirs === 0) return [t("debrief.map.end.optimal")];
  return [t("debrief.map.end.left", { own: points(own), other: points(theirs) })];
}

export function mapWords(seen: Seen): MapWords {
  const { debrief, seat, other, name } = seen;
  const { signed, nash, improved } = debrief;
  return {
    betterOwn: t("debrief.map.better-own"),
    betterOther: t("debrief.map.better-other", { name }),
    walkOwn: t("debrief.map.walk-own"),
    walkOther: t("debrief.map.walk-other", { name }),
    leaveOwn: t("debrief.map.leave-own"),
    leaveOther: t("debrief.map.leave-other", { name }),
    end: signed
      ? [
          t("debrief.map.end"),
          t("debrief.map.end.points", { own: points(signed[seat]), other: points(signed[other]), name }),
          ...leftText(seen),
        ]
      : [t("debrief.map.end"), t("debrief.map.no-deal")],
    improved: [
      t("debrief.map.improved"),
      ...(improved
        ? [t("debrief.map.end.points", { own: points(improved[seat]), other: points(improved[other]), name })]
        : []),
    ],
    nash: [
      t("debrief.map.nash"),
      ...(nash ? [t("debrief.map.nash.points", { own: points(nash[seat]), other: points(nash[other]) })] : []),
    ],
    frontier: [t("debrief.map.frontier"), t("debrief.map.frontier.text")],
  };
}
