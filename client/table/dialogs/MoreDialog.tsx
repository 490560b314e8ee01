// The moves that need no place on the table all the time: tell, say, warn, more time, taking an offer back. Each leads on.
import { t } from "../../i18n/index.ts";
import { Icon, type IconName } from "../../look/Icon.tsx";
import { Refusal } from "../parts/Refusal.tsx";
import type { Blocked } from "../present/moves.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";

export function MoreDialog({ desk }: { desk: Desk }) {
  const { moves, them } = desk.shown;
  const grant = async () => {
    if (await desk.act("grant-time", { type: "grant-time" })) desk.open(null);
  };
  return (
    <Dialog title={t("table.more.title")} onClose={() => desk.open(null)} drawer>
      <ul class="more">
        <Row
          icon="tell"
          text={t("table.card.tell")}
          why={t("table.more.tell")}
          blocked={moves.tell}
          go={() => desk.open("tell")}
        />
        {desk.view.table.talk === "chat" && (
          <Row
            icon="msg"
            text={t("table.say.title", { name: them.name })}
            why={t("table.more.say")}
            blocked={moves.say}
            go={() => desk.open("history")}
          />
        )}
        <Row
          icon="warn"
          text={t("table.warn.do")}
          why={t("table.more.warn")}
          blocked={moves.warn}
          go={() => desk.open("warn")}
        />
        {moves.grantTime === null ? (
          <Row
            icon="clock"
            text={t("table.time.give")}
            why={t("table.more.time")}
            blocked={null}
            go={() => void grant()}
          />
        ) : (
          <Row
            icon="clock"
            text={t("table.time.do")}
            why={t("table.more.time")}
            blocked={moves.askTime}
            go={() => desk.open("ask-time")}
          />
        )}
        <Row
          icon="previous"
          text={t("table.withdraw.do")}
          why={t("table.more.withdraw")}
          blocked={moves.withdraw}
          go={() => desk.open("withdraw")}
        />
      </ul>
      <Refusal desk={desk} places={["grant-time"]} />
    </Dialog>
  );
}

function Row(props: { icon: IconName; text: string; why: string; blocked: Blocked; go: () => void }) {
  const { icon, text, why, blocked, go } = props;
  return (
    <li>
      <button type="button" aria-disabled={blocked !== null} onClick={() => blocked === null && go()}>
        <Icon name={icon} />
        <span>
          <b>{text}</b>
          <span class="cap">{blocked ? say(blocked) : why}</span>
        </span>
      </button>
    </li>
  );
}
