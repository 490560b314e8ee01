// What is to be mended: problems without which nothing can be played, then what lint says. Each leads to its field.
import { pathOfField } from "../../../../shared/desk/address.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { useDesk } from "../fields/deskContext.ts";
import { findingWords } from "../findingWords.ts";
import { problemWords } from "../problemWords.ts";

/** Problems that are listed; the rest waits until these are mended. */
const SHOWN = 8;

export function Findings() {
  const { desk, report, goTo } = useDesk();
  const { reading, findings, working } = report.value;
  const value = desk.value.value;
  const problems = reading?.problems ?? [];
  const open = findings.filter(({ severity }) => severity !== "accepted");
  const status = working
    ? t("desk.working")
    : problems.length > 0
      ? t("desk.problems", { count: problems.length })
      : t("desk.findings.count", { count: open.length });
  return (
    <section class="paper sheet findings">
      <h2>{t("desk.findings")}</h2>
      <p class="note row" role="status">
        {!working && problems.length === 0 && <Icon name="check" size="1.125rem" />}
        <span>{status}</span>
      </p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.field} ${problem.message}`} class="must">
            <button type="button" onClick={() => goTo(pathOfField(value, problem.field))}>
              <b>{t("desk.must")}</b>
              <span>{problemWords(problem)}</span>
              <span class="cap">{t("desk.go")}</span>
            </button>
          </li>
        ))}
        {problems.length === 0 &&
          findings.map((finding) => {
            const { says, advice } = findingWords(finding, value);
            return (
              <li key={`${finding.rule} ${finding.where} ${finding.message}`} class={finding.severity}>
                <button type="button" onClick={() => goTo(pathOfField(value, finding.where))}>
                  <b>{t(`desk.severity.${finding.severity}`)}</b>
                  <span>{says}</span>
                  <span class="cap">{advice}</span>
                </button>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
