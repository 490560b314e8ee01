// Who the bot is: how it plays, each in one sentence, and how hard.
import { DIFFICULTIES, PRESETS } from "../../../shared/bot/characters.ts";
import type { Partner } from "../../../shared/table/partner.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

export function PartnerChoice({ chosen, choose }: { chosen: Partner; choose: (partner: Partner) => void }) {
  return (
    <>
      <fieldset class="seats">
        <legend>
          <h2>{t("practice.partner")}</h2>
        </legend>
        {PRESETS.map((preset) => (
          <label class="choice" key={preset}>
            <input
              type="radio"
              name="preset"
              value={preset}
              checked={preset === chosen.preset}
              onChange={() => choose({ ...chosen, preset })}
            />
            <span class="tick" aria-hidden="true">
              <Icon name="check" size="1rem" />
            </span>
            <span>
              <strong>{t(`practice.partner.${preset}`)}</strong>
              <span class="cap">{t(`practice.partner.${preset}.text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="levels">
        <legend>
          <h2>{t("practice.level")}</h2>
        </legend>
        <div>
          {DIFFICULTIES.map((difficulty) => (
            <label class="choice" key={difficulty}>
              <input
                type="radio"
                name="difficulty"
                value={difficulty}
                checked={difficulty === chosen.difficulty}
                onChange={() => choose({ ...chosen, difficulty })}
              />
              <span class="tick" aria-hidden="true">
                <Icon name="check" size="1rem" />
              </span>
              <strong>{t(`practice.level.${difficulty}`)}</strong>
            </label>
          ))}
        </div>
        <p class="cap">{t(`practice.level.${chosen.difficulty}.text`)}</p>
      </fieldset>
    </>
  );
}
