// The three ready agendas by how long they take, each with what happens when, and a button that starts it at once.
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { type Block, outlineOf, PRESETS, type Preset } from "../../../shared/session/presets.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { t } from "../../i18n/index.ts";
import { joinNames } from "../facilitate/names.ts";

const total = (blocks: readonly Block[]): number => blocks.reduce((sum, { minutes }) => sum + minutes, 0);

function Outline({ blocks }: { blocks: readonly Block[] }) {
  return (
    <ol class="outline">
      {blocks.map(({ what, minutes, round }, index) => (
        <li key={index} class={what} style={{ flexGrow: minutes }}>
          <b class="num">{minutes}</b> {t(`host.block.${what}`, { round: (round ?? 0) + 1 })}
        </li>
      ))}
    </ol>
  );
}

interface PresetsProps {
  readonly busy: boolean;
  /** Something is still to be filled in. */
  readonly missing: boolean;
  readonly cases: readonly ScenarioCard[];
  /** The settings that a preset would start with. */
  readonly ready: (preset: Preset) => SessionSettings;
  readonly start: (settings: SessionSettings) => void;
}

/** The cases of an agenda, each once. */
function caseTitles({ agenda }: SessionSettings, cases: readonly ScenarioCard[]): string {
  const ids = [...new Set(agenda.map(({ scenario }) => scenario))];
  return joinNames(ids.map((id) => cases.find((card) => card.id === id)?.title ?? id));
}

export function Presets({ busy, missing, cases, ready, start }: PresetsProps) {
  return (
    <section aria-labelledby="presets">
      <h2 id="presets">{t("host.presets")}</h2>
      <ul class="presets">
        {PRESETS.map((preset) => {
          const blocks = outlineOf(preset);
          const minutes = total(blocks);
          const settings = ready(preset);
          return (
            <li key={preset} class={`paper ${preset === "short" ? "usual" : ""}`}>
              <h3>
                <b class="num">{minutes}</b> {t("host.minutes", { minutes })}
              </h3>
              <p>
                {t(`host.preset.${preset}`)}{" "}
                <span class="case">{t("host.preset.case", { cases: caseTitles(settings, cases) })}</span>
              </p>
              <Outline blocks={blocks} />
              <button
                type="button"
                class="btn primary large"
                aria-label={t("host.start.said", { minutes })}
                aria-busy={busy}
                disabled={missing}
                onClick={() => start(settings)}
              >
                {t(busy ? "host.starting" : "host.start")}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
