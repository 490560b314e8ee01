// Answering the question asked of me: my facts, those on its topic first, claims in my own terms, or rather not to say.
import type { SeatClaim } from "../../../shared/table/claim.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { useKept } from "../../pages/steps/useKept.ts";
import { claimWords, firstClaim, readClaim } from "../present/claims.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Choice } from "./Choice.tsx";
import { ClaimFields } from "./ClaimFields.tsx";
import { Confirm } from "./Confirm.tsx";
import { Dialog } from "./Dialog.tsx";

/** Facts, and claims, that one answer may hold. */
const MOST = 3;

interface Chosen {
  readonly facts: readonly string[];
  readonly claims: readonly SeatClaim[];
  /** The claim being put together, null while none is. */
  readonly claim: SeatClaim | null;
}

const NOTHING: Chosen = { facts: [], claims: [], claim: null };

export function AnswerDialog({ desk }: { desk: Desk }) {
  const { folder, tableId } = desk;
  const kept = useKept("answer", tableId, folder.seat, (stored): Chosen => readChosen(folder, stored));
  const { facts: chosen, claims, claim } = kept.value;
  const topic = desk.shown.question?.topic;
  const { facts } = folder.own;
  const set = (change: Partial<Chosen>) => kept.set({ ...kept.value, ...change });
  const toggle = (id: string) =>
    set({ facts: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  const send = async (facts: readonly string[], all: readonly SeatClaim[]) => {
    if (!(await desk.act("answer", { type: "answer", facts: [...facts], claims: [...all] }))) return;
    kept.set(NOTHING);
    desk.open(null);
  };
  const list = (wanted: typeof facts, title: string) =>
    wanted.length > 0 && (
      <fieldset>
        <legend>{title}</legend>
        {wanted.map((fact) => (
          <Choice
            key={fact.id}
            type="checkbox"
            name="fact"
            checked={chosen.includes(fact.id)}
            disabled={chosen.length >= MOST && !chosen.includes(fact.id)}
            onChange={() => toggle(fact.id)}
          >
            {fact.text}
            {desk.view.own?.told.includes(fact.id) && <span class="chip">{t("table.folder.told")}</span>}
          </Choice>
        ))}
      </fieldset>
    );
  const said = claim ? [...claims, claim] : claims;
  return (
    <Dialog title={t("table.answer.title", { name: desk.shown.them.name })} onClose={() => desk.open(null)}>
      {topic && (
        <p class="asked">
          <Icon name={topic} /> <b class="serif">{t(`table.card.${topic}`)}</b>
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(chosen, said);
        }}
      >
        <p>{t("table.answer.choose")}</p>
        {list(
          facts.filter((fact) => fact.topic === topic),
          t("table.answer.about"),
        )}
        {list(
          facts.filter((fact) => fact.topic !== topic),
          t("table.answer.others"),
        )}
        <fieldset class="claims">
          <legend>{t("table.claim.title")}</legend>
          <p class="cap">{t("table.claim.why")}</p>
          {claims.map((one, index) => (
            <p key={say(claimWords(folder, one))} class="made">
              <q>{say(claimWords(folder, one))}</q>
              <button
                type="button"
                class="btn small plain"
                onClick={() => set({ claims: claims.filter((_, at) => at !== index) })}
              >
                {t("table.claim.drop")}
              </button>
            </p>
          ))}
          {claim && <ClaimFields desk={desk} claim={claim} set={(next) => set({ claim: next })} />}
          <p class="row">
            {said.length < MOST && (
              <button
                type="button"
                class="btn small"
                onClick={() => set({ claims: said, claim: firstClaim("priority", folder) })}
              >
                {t(said.length > 0 ? "table.claim.another" : "table.claim.make")}
              </button>
            )}
            {claim && (
              <button type="button" class="btn small plain" onClick={() => set({ claim: null })}>
                {t("table.claim.drop")}
              </button>
            )}
          </p>
        </fieldset>
        <Confirm
          desk={desk}
          place="answer"
          text={t("table.answer.confirm")}
          disabled={chosen.length + said.length === 0}
          back={t("table.answer.withhold")}
          onBack={() => void send([], [])}
        />
      </form>
    </Dialog>
  );
}

/** What was chosen before a reload, as far as this case knows it. */
function readChosen(folder: Desk["folder"], stored: unknown): Chosen {
  const { facts, claims, claim } = (stored ?? {}) as Partial<Record<keyof Chosen, unknown>>;
  const known = folder.own.facts.map((fact) => fact.id);
  return {
    facts: Array.isArray(facts) ? known.filter((id) => facts.includes(id)).slice(0, MOST) : [],
    claims: Array.isArray(claims) ? claims.flatMap((one) => readClaim(folder, one) ?? []).slice(0, MOST - 1) : [],
    claim: readClaim(folder, claim),
  };
}
