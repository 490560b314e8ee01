// The norms of the table on one short page, before anything is planned.
import type { Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

const NORMS = [
  { norm: "hide", icon: "eye" },
  { norm: "interests", icon: "msg" },
  { norm: "nothing", icon: "walk" },
] as const;

export function Norms({ seat, go }: { seat: Seat; go: () => void }) {
  return (
    <section class="paper sheet norms">
      <ol>
        {NORMS.map(({ norm, icon }) => (
          <li key={norm}>
            <Icon name={icon} size="2rem" />
            <div>
              <h2>{t(`plan.norm.${norm}`)}</h2>
              <p class="text">{t(`plan.norm.${norm}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <button type="button" class={`btn primary large ${seat === "seller" ? "s" : ""}`} onClick={go}>
        {t("plan.norms.go")}
      </button>
    </section>
  );
}
