// Both reflections side by side: the eight statements as each rated them, and what each will do on Monday.
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Mark } from "../../../look/Mark.tsx";
import { SAYINGS } from "../../reflecting/reflection.ts";
import type { Seen } from "../seen.ts";
import { BothTable } from "./BothTable.tsx";
import { Fold } from "./Fold.tsx";
import { count } from "./numbers.ts";

export function LookingBack({ seen }: { seen: Seen }) {
  const { reflections } = seen.debrief;
  if (!seen.steps.includes("reflecting")) return null;
  const both = [seen.seat, seen.other] as const;
  return (
    <Fold title={t("more.back")} gist={reflections[seen.seat].commitment && t("more.back.gist")}>
      <div class="two">
        {both.map((seat) => (
          <blockquote key={seat} class={`commitment of-${seat}`}>
            <p class="cap">
              <Mark kind={seat} /> {seat === seen.seat ? t("debrief.you") : seen.name}: {t("reflect.monday")}
            </p>
            <p class="serif">{reflections[seat].commitment || t("more.back.nothing")}</p>
          </blockquote>
        ))}
      </div>
      <BothTable
        seen={seen}
        caption={t("reflect.statements")}
        rows={SAYINGS.map((saying, index) => ({
          title: t(`reflect.${saying}`, { name: t("more.back.other") }),
          of: (seat: Seat) => count(reflections[seat].ratings?.[index] ?? null),
        }))}
      />
      <p class="cap">{t("more.back.scale")}</p>
    </Fold>
  );
}
