// What I guessed about the other, before and after the talk, beside what is true.
import type { Debrief } from "../../../../shared/protocol.ts";
import type { Prediction } from "../../../../shared/table/prediction.ts";
import { points, t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { surenessOf } from "../../guess/guess.ts";
import type { Seen } from "../seen.ts";
import { Fold } from "./Fold.tsx";

type Truths = Debrief["truths"]["buyer"];

interface Row {
  readonly title: string;
  readonly guessed: (guess: Prediction) => string | null;
  readonly truth: string;
  readonly sure?: (guess: Prediction) => number | undefined;
}

/** The rows of the table: what was guessed in words, to be held against the truth in the same words. */
function rowsOf(seen: Seen, truths: Truths): readonly Row[] {
  const { issues } = seen.debrief;
  const nameOf = (issue: number | undefined) => (issue === undefined ? null : (issues[issue]?.name ?? null));
  const issueOrNobody = (issue: number) => nameOf(issue) ?? t("guess.hardest.nobody");
  return [
    ...[0, 1, 2].map((place) => ({
      title: t("more.reading.priority", { rank: place + 1 }),
      guessed: (guess: Prediction) => nameOf(guess.priorities[place]),
      truth: nameOf(truths.priorities[place]) ?? "–",
    })),
    ...issues.map(({ name }, issue) => ({
      title: t("more.reading.direction", { issue: name }),
      guessed: ({ directions }: Prediction) => {
        const direction = directions[issue];
        return direction ? t(`guess.direction.${direction}`) : null;
      },
      truth: t(`guess.direction.${truths.directions[issue] ?? "indifferent"}`),
    })),
    {
      title: t("guess.walk-away", { name: seen.name }),
      guessed: ({ walkAway }) => walkAway && t(`guess.walk-away.${walkAway.band}`),
      truth: t(`guess.walk-away.${truths.walkAway}`),
      sure: ({ walkAway }) => walkAway?.confidence,
    },
    {
      title: t("guess.hardest", { name: seen.name }),
      guessed: ({ hardest }) => hardest && issueOrNobody(hardest.issue),
      truth: issueOrNobody(truths.hardest),
      sure: ({ hardest }) => hardest?.confidence,
    },
    {
      title: t("guess.fears", { name: seen.name }),
      guessed: ({ fears }) => fears && t(fears.value ? "guess.fears.yes" : "guess.fears.no"),
      truth: t(truths.fears ? "guess.fears.yes" : "guess.fears.no"),
      sure: ({ fears }) => fears?.confidence,
    },
  ];
}

function Guessed({ row, guess }: { row: Row; guess: Prediction | null }) {
  const said = guess && row.guessed(guess);
  if (!guess || said === null) return <span class="cap">–</span>;
  const right = said === row.truth;
  const sure = row.sure?.(guess);
  return (
    <>
      {right && <Icon name="check" size="1rem" />} {said}
      {right && <span class="hidden-text"> ({t("more.reading.right")})</span>}
      {sure !== undefined && <span class="cap"> {t(`guess.sure.${surenessOf(sure)}`)}</span>}
    </>
  );
}

export function Reading({ seen }: { seen: Seen }) {
  const { predictions, truths, process } = seen.debrief;
  const { before, after } = predictions[seen.seat];
  const { strategicEmpathy: read } = process.seats[seen.seat];
  const number = (sea: number | null | undefined) => (sea === null || sea === undefined ? "–" : points(sea));
  return (
    <Fold
      title={t("more.reading", { name: seen.name })}
      gist={
        before || after
          ? t("more.reading.gist", { before: number(read.before?.sea), after: number(read.after?.sea) })
          : t("guess.none")
      }
    >
      {!before && !after && <p class="note">{t("more.reading.none")}</p>}
      <div class="scroll">
        <table class="reading">
          <thead>
            <tr>
              <td />
              <th scope="col">{t("more.reading.before")}</th>
              <th scope="col">{t("more.reading.after")}</th>
              <th scope="col">{t("more.reading.truth")}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(seen, truths[seen.other]).map((row) => (
              <tr key={row.title}>
                <th scope="row">{row.title}</th>
                <td data-label={t("more.reading.before")}>
                  <Guessed row={row} guess={before} />
                </td>
                <td data-label={t("more.reading.after")}>
                  <Guessed row={row} guess={after} />
                </td>
                <td data-label={t("more.reading.truth")}>
                  <strong>{row.truth}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
