// A guess that was handed in, in words, to be read again. It is made and changed elsewhere.
import type { Folder } from "../../../shared/protocol.ts";
import type { Prediction } from "../../../shared/table/prediction.ts";
import { t } from "../../i18n/index.ts";
import { surenessOf } from "./guess.ts";

export function GuessWords({ folder, name, guess }: { folder: Folder; name: string; guess: Prediction }) {
  const { priorities, walkAway, hardest, fears } = guess;
  const nameOf = (issue: number): string => folder.issues[issue]?.name ?? "";
  const directions = guess.directions.flatMap((direction, issue) =>
    direction ? [`${nameOf(issue)}: ${t(`guess.direction.${direction}`)}`] : [],
  );
  const sure = (confidence: number): string => `, ${t(`guess.sure.${surenessOf(confidence)}`)}`;
  const rows = [
    [t("guess.top", { name }), priorities.map(nameOf).join(", ")],
    [t("guess.direction", { name }), directions.join("; ")],
    [t("guess.walk-away", { name }), walkAway && t(`guess.walk-away.${walkAway.band}`) + sure(walkAway.confidence)],
    [
      t("guess.hardest", { name }),
      hardest && (hardest.issue < 0 ? t("guess.hardest.nobody") : nameOf(hardest.issue)) + sure(hardest.confidence),
    ],
    [t("guess.fears", { name }), fears && t(`guess.fears.${fears.value ? "yes" : "no"}`) + sure(fears.confidence)],
  ] as const;
  return (
    <ul class="facts">
      {rows.map(([about, said]) =>
        said ? (
          <li key={about}>
            <span class="cap">{about}</span>
            {said}
          </li>
        ) : null,
      )}
    </ul>
  );
}
