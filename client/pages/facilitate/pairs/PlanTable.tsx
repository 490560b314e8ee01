// One table of the plan: buyer, seller and who watches, with places for whoever is picked up.
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import { MAX_SHARING } from "../../../../shared/table/limits.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import type { ChipOf } from "./Pairs.tsx";
import type { Plan } from "./plan.ts";
import type { Planning } from "./usePlan.ts";

interface PlanTableProps {
  readonly table: Plan[number];
  /** From 0. */
  readonly index: number;
  readonly planning: Planning;
  readonly chip: ChipOf;
}

function SeatPlace({ table, index, seat, planning, chip }: PlanTableProps & { seat: Seat }) {
  const people = table.seats[seat];
  const { picked } = planning;
  const room = people.length < MAX_SHARING && picked !== null && !people.includes(picked);
  const place = `${index} ${seat}`;
  const empty = people.length === 0;
  return (
    <div class="seat" data-place={place}>
      <span class="lab">
        <Mark kind={seat} label={t(`seat.${seat}`)} />
      </span>
      {people.map((person) => chip(person, `${index} ${seat} ${person}`))}
      {table.bots[seat] && empty && (
        <span class="who bot">
          {t("facilitate.bot")}
          <button
            type="button"
            class="btn plain round"
            aria-label={t("facilitate.pairs.bot.off", { number: index + 1 })}
            onClick={() => planning.bot(index, seat, false)}
          >
            <Icon name="close" size="1rem" />
          </button>
        </span>
      )}
      {room && (
        <button
          type="button"
          class="gap"
          onClick={() => picked && planning.put(picked, { table: index, chair: seat, swap: null })}
        >
          {t(empty ? "facilitate.pairs.here" : "facilitate.pairs.share")}
        </button>
      )}
      {empty && !table.bots[seat] && !room && (
        <span class="gap">
          {t("facilitate.pairs.empty")}
          <button type="button" class="btn plain" onClick={() => planning.bot(index, seat, true)}>
            {t("facilitate.pairs.bot.on")}
          </button>
        </span>
      )}
    </div>
  );
}

export function PlanTable(props: PlanTableProps) {
  const { table, index, planning, chip } = props;
  const { picked } = planning;
  const may = picked !== null && !table.observers.includes(picked);
  return (
    <li class="paper plan-table" aria-label={t("facilitate.table", { number: index + 1 })}>
      <b class="serif num">{index + 1}</b>
      {SEATS.map((seat) => (
        <SeatPlace key={seat} {...props} seat={seat} />
      ))}
      {(table.observers.length > 0 || may) && (
        <div class="seat" data-place={`${index} observer`}>
          <span class="lab">
            <Icon name="eye" size="1.125rem" />
            <span class="hidden-text">{t("facilitate.watching")}</span>
          </span>
          {table.observers.map((person) => chip(person, `${index} observer ${person}`))}
          {may && (
            <button
              type="button"
              class="gap"
              onClick={() => planning.put(picked, { table: index, chair: "observer", swap: null })}
            >
              {t("facilitate.pairs.watch")}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
