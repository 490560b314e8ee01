// What is wrong with a field, below it, in the trainer's words, with a press that puts it right where that is one number.
import type { Path } from "../../../../shared/scenario/locate.ts";
import { t } from "../../../i18n/index.ts";
import { problemWords, remedyOf } from "../problemWords.ts";
import { addressOf, useDesk } from "./deskContext.ts";

/** The id of the words about a field, for aria-describedby. */
export const toldId = (path: Path): string => `told.${addressOf(path)}`;

export function Told({ path }: { path: Path }) {
  const { desk, problems } = useDesk();
  const problem = problems.value.get(addressOf(path));
  if (!problem) return null;
  const remedy = remedyOf(problem);
  return (
    <span class="told" id={toldId(path)}>
      {problemWords(problem)}
      {remedy !== null && (
        <button type="button" class="btn plain" onClick={() => desk.change({ type: "set", path, value: remedy })}>
          {t("desk.problem.write", { number: remedy })}
        </button>
      )}
    </span>
  );
}

/** What a field says of itself to whoever cannot see it. */
export function useMarks(path: Path) {
  const { problems } = useDesk();
  const wrong = problems.value.has(addressOf(path));
  return {
    "data-field": addressOf(path),
    "aria-invalid": wrong,
    ...(wrong ? { "aria-describedby": toldId(path) } : {}),
  };
}
