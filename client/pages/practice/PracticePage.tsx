// Practising with a bot: case, seat, partner, name; and above them how earlier tries went.
import "../open/open.css";
import "./practice.css";
import { useEffect, useState } from "preact/hooks";
import type { HttpReason, ScenarioCard } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { listScenarios } from "../../net/api.ts";
import { Heading } from "../Heading.tsx";
import { NameField } from "../NameField.tsx";
import { CaseChoice } from "../open/CaseChoice.tsx";
import { CourseChoice } from "../open/CourseChoice.tsx";
import { type Choice, readChoice } from "../open/choice.ts";
import { SeatChoice } from "../open/SeatChoice.tsx";
import { Page } from "../Page.tsx";
import { useKept } from "../steps/useKept.ts";
import { Refused } from "../Trouble.tsx";
import { useOwnName } from "../useOwnName.ts";
import { Waiting } from "../Waiting.tsx";
import { readPartner } from "./choice.ts";
import { PartnerChoice } from "./PartnerChoice.tsx";
import { Progress } from "./Progress.tsx";
import { startPractice } from "./startPractice.ts";

function PracticeForm({ cases }: { cases: readonly ScenarioCard[] }) {
  const ids = cases.map(({ id }) => id);
  const kept = useKept("choice", "practice", "any", (stored) => readChoice(stored, ids));
  const partner = useKept("partner", "practice", "any", readPartner);
  const { seat, course } = kept.value;
  const scenario = cases.find(({ id }) => id === kept.value.scenario);
  const choose = (part: Partial<Choice>) => kept.set({ ...kept.value, ...part });
  const [name, setName] = useOwnName();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy || !scenario) return;
    setBusy(true);
    setProblem(null);
    const practice = { ...kept.value, partner: partner.value, name: name.trim() };
    setProblem(await startPractice(practice, scenario.title));
    setBusy(false);
  }

  if (!scenario) return <p class="paper sheet lead">{t("new.case.none")}</p>;
  return (
    <form class="open-form" onSubmit={submit}>
      <CaseChoice cases={cases} chosen={scenario} choose={({ id }) => choose({ scenario: id })} />
      <div class="paper sheet you">
        <PartnerChoice chosen={partner.value} choose={partner.set} />
        <SeatChoice
          titles={scenario.seats}
          chosen={seat}
          choose={(one) => choose({ seat: one })}
          chance={t("practice.seat.chance")}
        />
        <CourseChoice minutes={scenario.minutes} chosen={course} choose={(one) => choose({ course: one })} />
        <NameField label={t("new.name")} hint={t("practice.name.hint")} name={name} change={setName} />
        {problem && (
          <p class="problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        <button class="btn primary large" type="submit" disabled={busy}>
          {t(busy ? "new.opening" : problem ? "new.retry" : "practice.start")}
        </button>
        <p class="note">{t("practice.recorded")}</p>
      </div>
    </form>
  );
}

export default function PracticePage() {
  const [cases, setCases] = useState<readonly ScenarioCard[] | null>(null);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function load(): Promise<void> {
    setProblem(null);
    const answer = await listScenarios();
    if (answer.ok) setCases(answer.value);
    else setProblem(answer.error);
  }
  useEffect(() => void load(), []);

  if (problem) return <Refused reason={problem} retry={load} />;
  if (!cases) return <Waiting />;
  return (
    <Page kind="open practice">
      <Heading text={t("practice.title")} />
      <p class="lead">{t("practice.lead")}</p>
      <Progress />
      <PracticeForm cases={cases} />
    </Page>
  );
}
