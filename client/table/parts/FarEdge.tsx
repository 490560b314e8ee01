// The far edge of the table: the case, the person across with their face and last words, the clock and the turns.
import { t } from "../../i18n/index.ts";
import { Face } from "../../look/Face.tsx";
import { Hourglass } from "../../look/Hourglass.tsx";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import { quotesOf, say } from "../say.ts";
import type { Desk } from "../useDesk.ts";

export function FarEdge({ desk }: { desk: Desk }) {
  return (
    <header class="far">
      <div class="case">
        <Mark kind="logo" size="2.5rem" />
        <div>
          <h1>{desk.folder.title}</h1>
          <p>{t(`seat.${desk.folder.seat}`)}</p>
        </div>
      </div>
      <Across desk={desk} />
      <Clock desk={desk} />
    </header>
  );
}

function Across({ desk }: { desk: Desk }) {
  const { them, mood, lastWords } = desk.shown;
  const label = t(`table.mood.${mood}`, { name: them.name });
  const { seated, bots } = desk.view.table;
  const title = bots[them.seat] ? t("table.bot", { title: them.title }) : them.title;
  return (
    <div class="across">
      <div class="plate">
        <b>
          {them.name} <Mark kind={them.seat} size="1rem" />
        </b>
        <span>{seated[them.seat] ? them.here ? title : <Away name={them.name} /> : t("table.empty")}</span>
      </div>
      <div class={`bust ${them.here ? "" : "gone"}`}>
        <Face shape={them.seat} mood={mood} size="5.25rem" bust label={label} />
      </div>
      {lastWords && (
        <button type="button" class="balloon" onClick={() => desk.open("history")}>
          <span>{quotesOf(lastWords)[0] ?? say(lastWords.words)}</span>
        </button>
      )}
    </div>
  );
}

const Away = ({ name }: { name: string }) => (
  <>
    <Icon name="cut" size="0.875rem" /> {t("table.away", { name })}
  </>
);

function Clock({ desk }: { desk: Desk }) {
  const { clock } = desk.shown;
  return (
    <div class={`time ${clock.short ? "short" : ""}`} role="timer" aria-label={t("table.clock.left")}>
      <Hourglass level={clock.level} size="2.25rem" />
      <div>
        <b class="num">{clock.text}</b>
        <p class="num">
          <span>{say(clock.turns)}</span>
          {clock.cost && <span class="cost">, {say(clock.cost)}</span>}
        </p>
      </div>
    </div>
  );
}
