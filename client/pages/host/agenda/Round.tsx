// One round of the agenda: its case, who plays with whom, minutes, steps and what is carried in.
import type { ScenarioCard } from "../../../../shared/protocol.ts";
import { MAX_MINUTES } from "../../../../shared/session/limits.ts";
import type { RoundPlan } from "../../../../shared/session/settings.ts";
import { STEPS } from "../../../../shared/table/phase.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Segments } from "../../steps/Segments.tsx";

interface RoundProps {
  readonly round: RoundPlan;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly cases: readonly ScenarioCard[];
  readonly change: (part: Partial<RoundPlan>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

const PHASES = ["planning", "negotiating", "reflecting"] as const;
const PAIRS = ["new", "swap", "same"] as const;

function Minutes({ round, change }: Pick<RoundProps, "round" | "change">) {
  const { minutes } = round;
  return (
    <fieldset class="minutes">
      <legend class="lab">{t("host.round.minutes")}</legend>
      {PHASES.map((phase) => (
        <label key={phase} class="labelled">
          <span>{t(`host.round.minutes.${phase}`)}</span>
          <input
            class="field num"
            type="number"
            inputMode="decimal"
            required
            min={0.1}
            max={MAX_MINUTES[phase]}
            step="any"
            value={minutes[phase]}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              const value = Math.min(MAX_MINUTES[phase], Math.max(0.1, valueAsNumber || 1));
              change({ minutes: { ...minutes, [phase]: value } });
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

function Order({ index, count, move, remove }: Pick<RoundProps, "index" | "count" | "move" | "remove">) {
  const number = index + 1;
  return (
    <span class="order">
      {count > 1 && (
        <>
          <button
            type="button"
            class="btn plain round"
            disabled={index === 0}
            aria-label={t("host.round.up", { number })}
            onClick={() => move(-1)}
          >
            <Icon name="up" size="1.25rem" />
          </button>
          <button
            type="button"
            class="btn plain round turned"
            disabled={index === count - 1}
            aria-label={t("host.round.down", { number })}
            onClick={() => move(1)}
          >
            <Icon name="up" size="1.25rem" />
          </button>
          <button
            type="button"
            class="btn plain round"
            aria-label={t("host.round.remove", { number })}
            onClick={remove}
          >
            <Icon name="close" size="1.25rem" />
          </button>
        </>
      )}
    </span>
  );
}

export function Round(props: RoundProps) {
  const { round, index, cases, change } = props;
  const { scenario, steps, pairs, carry } = round;
  return (
    <li class="round-plan">
      <header>
        <h4>{t("host.round", { number: index + 1 })}</h4>
        <Order {...props} />
      </header>
      <label class="labelled">
        <span class="lab">{t("host.round.case")}</span>
        <select
          class="field"
          value={scenario}
          onChange={({ currentTarget }) => change({ scenario: currentTarget.value })}
        >
          {cases.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {index > 0 && (
        <Segments
          name={`pairs-${index}`}
          legend={t("host.round.pairs")}
          options={PAIRS.map((value) => ({ value, label: t(`host.round.pairs.${value}`) }))}
          chosen={pairs}
          choose={(value) => change({ pairs: value })}
        />
      )}
      {pairs !== "new" && (
        <label class="check">
          <input type="checkbox" checked={carry} onChange={() => change({ carry: !carry })} />
          <span>
            {t("host.round.carry")}
            <small>{t("host.round.carry.text")}</small>
          </span>
        </label>
      )}
      <Minutes round={round} change={change} />
      <fieldset class="steps-of">
        <legend class="lab">{t("host.round.steps")}</legend>
        {STEPS.map((step) => (
          <label key={step} class="check">
            <input
              type="checkbox"
              checked={steps.includes(step)}
              onChange={() => change({ steps: STEPS.filter((one) => (one === step) !== steps.includes(one)) })}
            />
            <span>{t(`host.step.${step}`)}</span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
