// The agenda: the rounds in their order, to change, move, add and take out, with what they take together.
import type { ScenarioCard } from "../../../../shared/protocol.ts";
import { MAX_ROUNDS } from "../../../../shared/session/limits.ts";
import type { SessionSettings } from "../../../../shared/session/settings.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { minutesOf, moveRound, withNextRound, withoutRound, withRound } from "../setup.ts";
import { Round } from "./Round.tsx";

interface AgendaProps {
  readonly settings: SessionSettings;
  readonly cases: readonly ScenarioCard[];
  readonly set: (settings: SessionSettings) => void;
}

export function Agenda({ settings, cases, set }: AgendaProps) {
  const { agenda } = settings;
  const change = (next: SessionSettings["agenda"]): void => set({ ...settings, agenda: next });
  return (
    <section class="agenda" aria-labelledby="agenda">
      <h3 id="agenda">
        {t("host.agenda")} <small>{t("host.agenda.minutes", { minutes: minutesOf(agenda) })}</small>
      </h3>
      <ol>
        {agenda.map((round, index) => (
          <Round
            key={index}
            round={round}
            index={index}
            count={agenda.length}
            cases={cases}
            change={(part) => change(withRound(agenda, index, part))}
            move={(by) => change(moveRound(agenda, index, by))}
            remove={() => change(withoutRound(agenda, index))}
          />
        ))}
      </ol>
      <button
        type="button"
        class="btn"
        disabled={agenda.length >= MAX_ROUNDS}
        onClick={() => change(withNextRound(agenda, cases))}
      >
        <Icon name="plus" size="1.25rem" />
        {t("host.agenda.add")}
      </button>
    </section>
  );
}
