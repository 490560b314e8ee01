// Per term, how the other seat's wishes lie to one's own, as one row of radios each.
import { DIRECTIONS, type Prediction } from "../../../shared/table/prediction.ts";
import { t } from "../../i18n/index.ts";
import { Segments } from "../steps/Segments.tsx";
import { withDirection } from "./guess.ts";

export function Directions(props: {
  issues: readonly { readonly name: string }[];
  guess: Prediction;
  name: string;
  set: (guess: Prediction) => void;
}) {
  const { issues, guess, name, set } = props;
  return (
    <section class="directions" aria-labelledby="directions">
      <h3 id="directions">{t("guess.direction", { name })}</h3>
      <p class="note">{t("guess.direction.how")}</p>
      {issues.map((issue, index) => (
        <Segments
          key={issue.name}
          kind="row-of"
          name={`direction-${index}`}
          legend={issue.name}
          options={[
            { value: "none", label: "–", said: t("guess.none") },
            ...DIRECTIONS.map((value) => ({ value, label: t(`guess.direction.${value}`) })),
          ]}
          chosen={guess.directions[index] ?? "none"}
          choose={(value) => set(withDirection(guess, index, value === "none" ? null : value))}
        />
      ))}
    </section>
  );
}
