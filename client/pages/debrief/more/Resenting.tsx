// What each seat leaves with against the other, what it is made of, and what it would cost next time.
import type { Seat } from "../../../../shared/scenario/types.ts";
import { BarRows } from "../../../charts/BarRows.tsx";
import { percent } from "../../../charts/bars.ts";
import { points, t } from "../../../i18n/index.ts";
import type { Seen } from "../seen.ts";
import { BothTable } from "./BothTable.tsx";
import { Chart, Fold } from "./Fold.tsx";

const PARTS = ["behind", "overgiving", "pressed", "liedTo", "acknowledged"] as const;

export function Resenting({ seen }: { seen: Seen }) {
  const { seats } = seen.debrief.process;
  const both = [seen.seat, seen.other] as const;
  const total = (seat: Seat) => percent(seats[seat].resentment.total);
  const who = (seat: Seat) => (seat === seen.seat ? t("debrief.you") : seen.name);
  const said = t("more.resenting.said", {
    name: seen.name,
    own: total(seen.seat),
    other: total(seen.other),
    ownCost: seats[seen.seat].inherits,
    otherCost: seats[seen.other].inherits,
  });
  return (
    <Fold
      title={t("more.resenting")}
      gist={t("more.resenting.gist", { own: total(seen.seat), other: total(seen.other), name: seen.name })}
    >
      <Chart
        said={said}
        table={
          <BothTable
            seen={seen}
            caption={t("more.resenting")}
            rows={[
              ...PARTS.map((part) => ({
                title: t(`more.resenting.${part}`),
                of: (seat: Seat) => String(percent(seats[seat].resentment.parts[part])),
              })),
              { title: t("more.resenting.total"), of: (seat) => String(total(seat)) },
              { title: t("more.resenting.cost"), of: (seat) => points(seats[seat].inherits) },
            ]}
          />
        }
      >
        <BarRows
          label={said}
          rows={both.map((seat) => ({
            title: who(seat),
            seat,
            value: t("more.of-100", { number: total(seat) }),
            parts: PARTS.map((part) => ({
              share: seats[seat].resentment.parts[part],
              hatched: part === "overgiving" || part === "liedTo",
            })),
          }))}
        />
      </Chart>
    </Fold>
  );
}
