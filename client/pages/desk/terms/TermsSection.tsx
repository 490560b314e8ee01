// The terms with their options, and what each is worth to whom.
import { listAt } from "../../../../shared/desk/step.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { useDrag } from "../../guess/useDrag.ts";
import { useDesk } from "../fields/deskContext.ts";
import { IssueCard } from "./IssueCard.tsx";

const LIST = ["issues"];

/** The term below what is carried: over one of its options it is that term, too. */
function issueAt(place: string | null): number | null {
  const [, index] = /^(?:issue|option)\.(\d+)/.exec(place ?? "") ?? [];
  return index === undefined ? null : Number(index);
}

export function TermsSection() {
  const { desk } = useDesk();
  const issues = listAt(desk.value.value, LIST);
  const { drag, grip } = useDrag((from, place) => {
    const to = issueAt(place);
    if (to !== null && to !== from) desk.change({ type: "move", path: LIST, from, to });
  });
  const add = (): void => {
    desk.flush();
    desk.change({
      type: "add-issue",
      name: t("desk.issue.new"),
      options: [t("desk.option.first"), t("desk.option.second")],
    });
  };
  return (
    <>
      <section class="paper sheet intro">
        <h2>{t("desk.terms")}</h2>
        <p class="note">{t("desk.terms.lead")}</p>
        <p class="note legend">
          <Mark kind="buyer" size="1rem" /> {t("seat.buyer")} <Mark kind="seller" size="1rem" /> {t("seat.seller")}
        </p>
      </section>
      {issues.map((_, index) => (
        <IssueCard
          key={index}
          index={index}
          count={issues.length}
          grip={grip(index)}
          lifted={drag?.what === index ? drag.dy : null}
          over={drag !== null && drag.what !== index && issueAt(drag.over) === index}
        />
      ))}
      <button type="button" class="btn" onClick={add}>
        <Icon name="plus" size="1.25rem" />
        {t("desk.issue.add")}
      </button>
    </>
  );
}
