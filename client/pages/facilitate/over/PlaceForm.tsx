// Where a person is in the running round, and where else they may be put: any seat, any table's chairs, or out.
import { useState } from "preact/hooks";
import { SEATS } from "../../../../shared/scenario/types.ts";
import type { Chair } from "../../../../shared/session/seating.ts";
import type { PersonRow, SeatingRow } from "../../../../shared/session/view.ts";
import { MAX_SHARING } from "../../../../shared/table/limits.ts";
import { t } from "../../../i18n/index.ts";
import { joinNames } from "../names.ts";
import { nameOf, type Running } from "../running.ts";

const CHAIRS = [...SEATS, "observer"] as const;

/** "Table 3, buyer, beside Ada". */
function placeText(running: Running, table: SeatingRow, chair: Chair): string {
  const there = chair === "observer" ? [] : table.seats[chair].map((id) => nameOf(running, id));
  const kind = chair !== "observer" && table.bots[chair] ? "bot" : there.length > 0 ? "share" : "free";
  return t("facilitate.place", { number: table.number, chair, kind, names: joinNames(there) });
}

export function PlaceForm({ running, row }: { running: Running; row: PersonRow }) {
  const { host, doing, busy } = running;
  const [chosen, choose] = useState("");
  const places = host.tables.flatMap((table) =>
    CHAIRS.filter((chair) => chair === "observer" || table.seats[chair].length < MAX_SHARING)
      .filter((chair) => table.number !== row.table || chair !== row.seat)
      .map((chair) => ({
        value: `${table.number} ${chair}`,
        text: placeText(running, table, chair),
        number: table.number,
        chair: chair as Chair,
      })),
  );
  const next = Math.max(0, ...host.tables.map(({ number }) => number)) + 1;
  for (const chair of SEATS)
    places.push({ value: `${next} ${chair}`, text: t("facilitate.place.new", { chair }), number: next, chair });
  const place = places.find(({ value }) => value === chosen);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (place && (await doing.act({ type: "place", person: row.id, table: place.number, seat: place.chair })))
      choose("");
  }

  return (
    <form class="inline" onSubmit={submit}>
      <label class="labelled">
        <span class="lab">
          {row.table > 0 && row.seat !== ""
            ? t("facilitate.person.sits", { number: row.table, chair: row.seat })
            : t("facilitate.person.sits.nowhere")}
        </span>
        <select class="field" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{t("facilitate.person.move")}</option>
          {places.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn" aria-busy={busy.has("place")} disabled={!place}>
        {t("facilitate.person.put")}
      </button>
      {row.table > 0 && (
        <button type="button" class="btn plain" onClick={() => void doing.act({ type: "unseat", person: row.id })}>
          {t("facilitate.person.unseat")}
        </button>
      )}
    </form>
  );
}
