// The pairs of the next round: made by the server, moved about by hand, with who sits out. While a round is played it shows who sits where.
import "./pairs.css";
import type { ComponentChildren } from "preact";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Segments } from "../../steps/Segments.tsx";
import { roundRuns } from "../flow.ts";
import { nameOf, type Running } from "../running.ts";
import { Chip } from "./Chip.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { OUT, type Place, placed } from "./plan.ts";
import { Seated } from "./Seated.tsx";
import { useDrag } from "./useDrag.ts";
import { usePlan } from "./usePlan.ts";

/** The chip of a person who holds this place. */
export type ChipOf = (person: string, place: string) => ComponentChildren;

/** What a `data-place` says: "2 buyer", "2 buyer ID" for the place of somebody, "out", "out - ID". */
function placeAt(text: string): Place {
  const [table = "out", chair, swap = null] = text.split(" ");
  if (table === "out") return { ...OUT, swap };
  return { table: Number(table), chair: chair === "buyer" || chair === "seller" ? chair : "observer", swap };
}

function Ways({ running }: { running: Running }) {
  const { doing, settings, host, busy, view } = running;
  const again = (pairing: typeof settings.pairing) => async (): Promise<void> => {
    const kept =
      pairing === settings.pairing || (await doing.act({ type: "arrange", settings: { ...settings, pairing } }));
    if (kept) await doing.act({ type: "pair", tables: null });
  };
  return (
    <div class="ways">
      {view.session.stage === "lobby" && (
        <Segments
          name="pairing"
          legend={t("facilitate.pairs.how")}
          options={(["random", "rotate"] as const).map((value) => ({ value, label: t(`host.pairing.${value}`) }))}
          chosen={settings.pairing === "hand" ? null : settings.pairing}
          choose={(pairing) => void again(pairing)()}
        />
      )}
      <button type="button" class="btn" aria-busy={busy.has("pair")} onClick={() => void again(settings.pairing)()}>
        <Icon name="cards" size="1.25rem" />
        {t(host.plan.length > 0 ? "facilitate.pairs.again" : "facilitate.pairs.make")}
      </button>
    </div>
  );
}

function PlanEditor({ running }: { running: Running }) {
  const { host, view } = running;
  const planning = usePlan(running);
  const { plan, picked, missing } = planning;
  const drag = useDrag((person, place) => planning.put(person, placeAt(place)));
  const at = new Set(placed(plan));
  const out = host.people.filter(({ id, standing }) => standing === "in" && !at.has(id));
  const chip: ChipOf = (person, place) => (
    <Chip
      key={person}
      person={person}
      name={nameOf(running, person)}
      here={view.people[person]?.here ?? false}
      team={host.people.find(({ id }) => id === person)?.team ?? ""}
      picked={picked === person}
      place={place}
      drag={drag(person)}
      press={() => {
        if (picked === null || picked === person) planning.pick(picked === null ? person : null);
        else planning.put(picked, placeAt(place));
      }}
    />
  );
  return (
    <div class="plan">
      <p class="on-felt" role="status">
        {picked
          ? t("facilitate.pairs.picked", { name: nameOf(running, picked) })
          : missing[0]
            ? t("facilitate.pairs.missing", {
                number: missing[0].table,
                seat: missing[0].seat,
                more: missing.length - 1,
              })
            : t("facilitate.pairs.how-to")}
      </p>
      <ol class="plan-tables">
        {plan.map((table, index) => (
          <PlanTable key={index} table={table} index={index} planning={planning} chip={chip} />
        ))}
        {picked && (
          <li class="plan-table new" data-place={`${plan.length} buyer`}>
            <button
              type="button"
              class="gap"
              onClick={() => planning.put(picked, { table: plan.length, chair: "buyer", swap: null })}
            >
              {t("facilitate.pairs.new-table")}
            </button>
          </li>
        )}
      </ol>
      <section class="out" data-place="out" aria-labelledby="out">
        <h2 id="out">{t("facilitate.pairs.out", { count: out.length })}</h2>
        <div class="row-of">
          {out.map(({ id }) => chip(id, `out - ${id}`))}
          {picked && at.has(picked) && (
            <button type="button" class="gap" onClick={() => planning.put(picked, OUT)}>
              {t("facilitate.pairs.sit-out")}
            </button>
          )}
        </div>
      </section>
    </div>
  );
}

export function Pairs({ running, tabs }: { running: Running; tabs: ComponentChildren }) {
  const { view, host } = running;
  const playing = roundRuns(view.session);
  const title = playing
    ? t("facilitate.pairs.now")
    : t("facilitate.pairs.title", { round: view.session.round + 1, tables: host.plan.length });
  return (
    <>
      <div class="need">
        <h2>{title}</h2>
        {tabs}
      </div>
      {playing ? (
        <Seated running={running} />
      ) : (
        <>
          <Ways running={running} />
          {host.plan.length > 0 ? (
            <PlanEditor running={running} />
          ) : (
            <p class="paper sheet">{t("facilitate.pairs.none")}</p>
          )}
        </>
      )}
    </>
  );
}
