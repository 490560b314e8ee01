// The whole round or just the negotiation, as radio cards with what it takes.
import type { OpenTableRequest, ScenarioCard } from "../../../shared/protocol.ts";
import { LENGTHS } from "../../../shared/table/course.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

type Course = OpenTableRequest["course"];

const CHOICES = ["whole", "short"] as const;

/** Minutes that the whole round takes besides the negotiation; the ballot is as long as the search before it. */
const extra = ({ planning }: ScenarioCard["minutes"]): number =>
  planning + Math.round((LENGTHS.predicting + LENGTHS.ratifying + 2 * LENGTHS.improving + LENGTHS.reflecting) / 60_000);

export function CourseChoice(props: {
  minutes: ScenarioCard["minutes"];
  chosen: Course;
  choose: (course: Course) => void;
}) {
  return (
    <fieldset class="seats">
      <legend>
        <h2>{t("new.course")}</h2>
      </legend>
      {CHOICES.map((course) => (
        <label class="choice" key={course}>
          <input
            type="radio"
            name="course"
            value={course}
            checked={course === props.chosen}
            onChange={() => props.choose(course)}
          />
          <span class="tick" aria-hidden="true">
            <Icon name="check" size="1rem" />
          </span>
          <span>
            <strong>{t(`new.course.${course}`)}</strong>
            <span class="cap">{t(`new.course.${course}.text`, { minutes: extra(props.minutes) })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
