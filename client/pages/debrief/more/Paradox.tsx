// Empathy and assertiveness of both seats on one map, and which kind of empathy it was.
import { QUADRANTS } from "../../../../shared/process/paradox.ts";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { BarRows } from "../../../charts/BarRows.tsx";
import { ParadoxMap } from "../../../charts/ParadoxMap.tsx";
import { t } from "../../../i18n/index.ts";
import type { Seen } from "../seen.ts";
import { BothTable } from "./BothTable.tsx";
import { Chart, Fold } from "./Fold.tsx";
import { share } from "./numbers.ts";

const KINDS = ["accuracy", "warmth", "yielding"] as const;

export function Paradox({ seen }: { seen: Seen }) {
  const { seats } = seen.debrief.process;
  const both = [seen.seat, seen.other] as const;
  const who = (seat: Seat) => (seat === seen.seat ? t("debrief.you") : seen.name);
  const quadrant = (seat: Seat) => {
    const named = seats[seat].paradox.quadrant;
    return named ? t(`more.paradox.${named}`) : t("more.paradox.nowhere");
  };
  const said = t("more.paradox.said", { own: quadrant(seen.seat), other: quadrant(seen.other), name: seen.name });
  const kinds = t("more.paradox.kinds", { name: seen.name });
  const words = Object.fromEntries(QUADRANTS.map((one) => [one, t(`more.paradox.${one}`)])) as Record<
    (typeof QUADRANTS)[number],
    string
  >;
  return (
    <Fold title={t("more.paradox")} gist={t("more.paradox.gist", { own: quadrant(seen.seat) })}>
      <div class="two">
        <Chart
          said={said}
          table={
            <BothTable
              seen={seen}
              caption={t("more.paradox")}
              rows={[
                { title: t("more.paradox.empathy"), of: (seat) => share(seats[seat].paradox.empathy) },
                { title: t("more.paradox.assertiveness"), of: (seat) => share(seats[seat].paradox.assertiveness) },
                { title: t("more.paradox.place"), of: quadrant },
              ]}
            />
          }
        >
          <ParadoxMap
            label={said}
            words={{
              ...words,
              empathy: t("more.paradox.more-empathy"),
              assertiveness: t("more.paradox.more-assertiveness"),
            }}
            dots={both.flatMap((seat) => {
              const { empathy, assertiveness } = seats[seat].paradox;
              return empathy === null || assertiveness === null
                ? []
                : [{ seat, name: who(seat), empathy, assertiveness }];
            })}
          />
        </Chart>
        <Chart
          said={kinds}
          table={
            <BothTable
              seen={seen}
              caption={kinds}
              rows={KINDS.map((kind) => ({
                title: t(`more.paradox.${kind}`),
                of: (seat: Seat) => share(seats[seat].paradox[kind]),
              }))}
            />
          }
        >
          <BarRows
            label={kinds}
            rows={KINDS.flatMap((kind) =>
              both.map((seat) => ({
                title: t("more.paradox.kind", { kind: t(`more.paradox.${kind}`), who: who(seat) }),
                seat,
                value: share(seats[seat].paradox[kind]),
                parts: [{ share: seats[seat].paradox[kind] ?? 0, hatched: kind === "yielding" }],
              })),
            )}
          />
        </Chart>
      </div>
    </Fold>
  );
}
