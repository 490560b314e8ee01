// Papers that were put down at once: one tab each. Looking at one of theirs makes it the one to sign or decline.
import { t } from "../../i18n/index.ts";
import type { Paper } from "../present/offers.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";

export function Fan({ desk, paper }: { desk: Desk; paper: Paper }) {
  if (paper.fan.length === 0) return null;
  return (
    <>
      <fieldset class="fan">
        <legend class="hidden-text">{t("table.offer.several")}</legend>
        {paper.fan.map((leaf) => (
          <label key={leaf.number} class={`leaf ${leaf.number === paper.number ? "on" : ""} ${leaf.status}`}>
            <input
              type="radio"
              name={`fan-${paper.group}`}
              checked={leaf.number === paper.number}
              aria-label={leaf.best && !paper.mine ? t("table.offer.leafBest", { number: leaf.label }) : leaf.label}
              onChange={() => desk.look(leaf.number)}
            />
            <span aria-hidden="true">{leaf.label}</span>
            {leaf.best && !paper.mine && (
              <span class="best" aria-hidden="true">
                {t("table.offer.best")}
              </span>
            )}
          </label>
        ))}
      </fieldset>
      <p class="cap gist">{say(paper.gist)}</p>
    </>
  );
}
