// Opens a table: case, seat, course, name. Token and invitation are made and kept before the call, so that trying again is one table.
import "./open.css";
import { useEffect, useState } from "preact/hooks";
import type { HttpReason, ScenarioCard } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { listScenarios, openTable } from "../../net/api.ts";
import { invitations, type Opening, opening, tokens } from "../../net/keep.ts";
import { newSecret } from "../../net/secret.ts";
import { Heading } from "../Heading.tsx";
import { NameField } from "../NameField.tsx";
import { Page } from "../Page.tsx";
import { go, seatAddress } from "../router.ts";
import { useKept } from "../steps/useKept.ts";
import { Refused } from "../Trouble.tsx";
import { useOwnName } from "../useOwnName.ts";
import { Waiting } from "../Waiting.tsx";
import { CaseChoice } from "./CaseChoice.tsx";
import { CourseChoice } from "./CourseChoice.tsx";
import { type Choice, readChoice } from "./choice.ts";
import { SeatChoice } from "./SeatChoice.tsx";

/** The same secrets for the same choice, until the server has answered for it. */
function secretsFor(choice: string): Opening {
  const kept = opening.get();
  if (kept?.choice === choice) return kept;
  const made = { choice, token: newSecret(), invitation: newSecret() };
  opening.set(made);
  return made;
}

const idsOf = (cases: readonly ScenarioCard[]): readonly string[] => cases.map(({ id }) => id);

function OpenForm({ cases }: { cases: readonly ScenarioCard[] }) {
  const kept = useKept("choice", "new", "any", (stored) => readChoice(stored, idsOf(cases)));
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
    const choice = { ...kept.value, name: name.trim() };
    const { token, invitation } = secretsFor(JSON.stringify(choice));
    const answer = await openTable({ ...choice, token, invitation });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.error);
      return;
    }
    tokens.set(answer.value.table, token);
    invitations.set(answer.value.table, invitation);
    opening.forget();
    go(seatAddress(answer.value.table, token));
  }

  if (!scenario) return <p class="paper sheet lead">{t("new.case.none")}</p>;
  return (
    <form class="open-form" onSubmit={submit}>
      <CaseChoice cases={cases} chosen={scenario} choose={({ id }) => choose({ scenario: id })} />
      <div class="paper sheet you">
        <SeatChoice
          titles={scenario.seats}
          chosen={seat}
          choose={(one) => choose({ seat: one })}
          chance={t("new.seat.chance.text")}
        />
        <CourseChoice minutes={scenario.minutes} chosen={course} choose={(one) => choose({ course: one })} />
        <NameField label={t("new.name")} hint={t("new.name.hint")} name={name} change={setName} />
        {problem && (
          <p class="problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        <button class="btn primary large" type="submit" disabled={busy}>
          {t(busy ? "new.opening" : problem ? "new.retry" : "new.open")}
        </button>
        <p class="note">{t("new.recorded")}</p>
      </div>
    </form>
  );
}

export function OpenTable() {
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
    <Page kind="open">
      <Heading text={t("new.title")} />
      <OpenForm cases={cases} />
    </Page>
  );
}
