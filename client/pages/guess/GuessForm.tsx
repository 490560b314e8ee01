// The guess about the other seat, before and after the talk: the same form, and every part may be left out.
import "./guess.css";
import type { Folder } from "../../../shared/protocol.ts";
import type { Prediction } from "../../../shared/table/prediction.ts";
import { t } from "../../i18n/index.ts";
import { Constraints } from "./Constraints.tsx";
import { Directions } from "./Directions.tsx";
import { Priorities } from "./Priorities.tsx";

interface GuessFormProps {
  readonly folder: Folder;
  readonly name: string;
  readonly guess: Prediction;
  readonly set: (guess: Prediction) => void;
  /** Handed in: to be seen, no longer to be changed. */
  readonly closed: boolean;
}

export function GuessForm({ folder, name, guess, set, closed }: GuessFormProps) {
  const { issues } = folder;
  return (
    <fieldset class="paper sheet guess" disabled={closed}>
      <legend>
        <h2>{t("guess.title", { name })}</h2>
      </legend>
      <p class="note">{t("guess.lead", { name })}</p>
      <Priorities
        issues={issues}
        priorities={guess.priorities}
        name={name}
        set={(priorities) => set({ ...guess, priorities })}
      />
      <Directions issues={issues} guess={guess} name={name} set={set} />
      <Constraints issues={issues} guess={guess} name={name} set={set} />
    </fieldset>
  );
}
