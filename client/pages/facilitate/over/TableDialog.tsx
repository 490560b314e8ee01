// One table and what may be done there: look in, more time, a message, a hint, the next phase, a bot in a seat, a deal on paper, links.
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon, type IconName } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { Dialog } from "../../../table/dialogs/Dialog.tsx";
import { roundRuns } from "../flow.ts";
import { nameOf, type Running } from "../running.ts";
import { Problem } from "./Problem.tsx";

const FIVE_MINUTES = 5 * 60_000;

function Deed(props: { icon: IconName; text: string; busy?: boolean; onClick: () => void }) {
  return (
    <button type="button" class="btn" aria-busy={props.busy ?? false} onClick={props.onClick}>
      <Icon name={props.icon} size="1.25rem" />
      {props.text}
    </button>
  );
}

/** A seat of the table: who plays it, and what may be done about that. */
function SeatDeeds({ running, number, seat }: { running: Running; number: number; seat: Seat }) {
  const { host, doing, view } = running;
  const table = host.tables.find((one) => one.number === number);
  if (!table) return null;
  const people = table.seats[seat];
  const bot = table.bots[seat];
  return (
    <section class="seat-deeds" aria-label={t(`seat.${seat}`)}>
      <h3>
        <Mark kind={seat} /> {t(`seat.${seat}`)}
      </h3>
      <ul>
        {people.map((person) => (
          <li key={person}>
            <button type="button" class="btn plain" onClick={() => doing.open({ kind: "person", person })}>
              {nameOf(running, person)}
            </button>
            {!view.people[person]?.here && (
              <button type="button" class="btn" onClick={() => doing.open({ kind: "link", person })}>
                {t("facilitate.send-link")}
              </button>
            )}
          </li>
        ))}
        {people.length === 0 && <li>{t(bot ? "facilitate.bot" : "facilitate.nobody")}</li>}
      </ul>
      <p class="row-of">
        <button
          type="button"
          class="btn"
          onClick={() => void doing.act({ type: "bot", table: number, seat, on: !bot })}
        >
          {t(bot ? "facilitate.bot.back" : "facilitate.bot.give")}
        </button>
        <button type="button" class="btn" onClick={() => doing.open({ kind: "message", table: number, seat })}>
          {t("facilitate.hint")}
        </button>
      </p>
    </section>
  );
}

export function TableDialog({ running, number }: { running: Running; number: number }) {
  const { doing, busy, problem, settings, view, host } = running;
  const close = () => doing.open(null);
  const runs = roundRuns(view.session);
  const look = (): void => {
    close();
    doing.look(number);
  };
  const row = host.rows.find((one) => one.number === number);
  return (
    <Dialog title={t("facilitate.table", { number })} onClose={close} wide>
      {runs && (
        <p class="row-of">
          {!settings.plays && <Deed icon="eye" text={t("facilitate.look")} onClick={look} />}
          <Deed
            icon="plus"
            text={t("facilitate.extend.one")}
            busy={busy.has("extend")}
            onClick={() => void doing.act({ type: "extend", table: number, ms: FIVE_MINUTES })}
          />
          <Deed
            icon="msg"
            text={t("facilitate.message")}
            onClick={() => doing.open({ kind: "message", table: number, seat: null })}
          />
          {!row?.over && (
            <Deed
              icon="next"
              text={t("facilitate.next.skip")}
              busy={busy.has("skip")}
              onClick={() => void doing.act({ type: "skip", table: number })}
            />
          )}
          {!settings.plays && (
            <Deed
              icon="folder"
              text={t("facilitate.paper")}
              onClick={() => doing.open({ kind: "paper", table: number })}
            />
          )}
        </p>
      )}
      <Problem text={problem} />
      <div class="both">
        {SEATS.map((seat) => (
          <SeatDeeds key={seat} running={running} number={number} seat={seat} />
        ))}
      </div>
    </Dialog>
  );
}
