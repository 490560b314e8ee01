// The facilitator's own sheet: what the case teaches, what usually happens, questions for the debrief, and its numbers.
import type { FacilitatorCase } from "../../../shared/scenario/card.ts";
import { points, t } from "../../i18n/index.ts";
import { Paragraphs } from "../../look/Paragraphs.tsx";

export function NoteSheet({ found }: { found: FacilitatorCase }) {
  const { scenario, nash, walkAway } = found;
  const { note } = scenario;
  return (
    <article class="sheet-of-paper">
      <h2>{t("pack.note", { title: scenario.title })}</h2>
      <Paragraphs text={scenario.summary} kind="text" />
      {note && (
        <>
          <h3>{t("pack.note.teaches")}</h3>
          <Paragraphs text={note.teaches} kind="text" />
          <h3>{t("pack.note.happens")}</h3>
          <Paragraphs text={note.happens} kind="text" />
          <h3>{t("pack.note.questions")}</h3>
          <ol>
            {note.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}
      <h3>{t("pack.note.numbers")}</h3>
      <ul>
        <li>{t("pack.note.walk", { buyer: points(walkAway.buyer), seller: points(walkAway.seller) })}</li>
        <li>
          {nash
            ? t("pack.note.nash", { buyer: points(nash.buyer), seller: points(nash.seller) })
            : t("pack.note.no-zone")}
        </li>
        {nash && (
          <li>
            {t("pack.note.package")}{" "}
            {scenario.issues
              .map(({ name, options }, issue) => `${name}: ${options[nash.pkg[issue] ?? 0]?.name}`)
              .join("; ")}
          </li>
        )}
      </ul>
    </article>
  );
}
