// The moves that end a thought: offer the draft or several, sign theirs, walk away; on a narrow table the way to cards and folder.
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { HoldButton } from "./HoldButton.tsx";
import { Refusal } from "./Refusal.tsx";

export function Actions({ desk }: { desk: Desk }) {
  const { moves, gist, turn, seat, them } = desk.shown;
  const waiting = desk.waiting("offer");
  return (
    <div class="acts">
      <TurnPill turn={turn} seat={turn === "theirs" ? them.seat : seat} name={them.name} />
      <Refusal desk={desk} places={["offer", "accept", "walk"]} />
      <button type="button" class="btn onfelt drawer-open" onClick={() => desk.open("cards")}>
        <Icon name="cards" size="1.375rem" />
        {t("table.cards.open")}
      </button>
      <button type="button" class="btn onfelt drawer-open" onClick={() => desk.open("folder")}>
        <Icon name="folder" size="1.375rem" />
        {t("table.folder.open")}
      </button>
      <button
        type="button"
        class={`btn primary offer-it ${seat === "seller" ? "s" : ""}`}
        disabled={moves.offer !== null}
        aria-busy={waiting}
        onClick={() => desk.act("offer", { type: "offer", packages: [[...desk.shown.draft]], final: false })}
      >
        <span>{waiting ? t("table.pending.sent") : t("table.offer.do")}</span>
        <small>{say(moves.offer ?? gist)}</small>
      </button>
      <Beside desk={desk} />
      <Sign desk={desk} />
      <button type="button" class="btn onfelt leave" disabled={moves.walk !== null} onClick={() => desk.open("walk")}>
        {t("table.walk.do")}
      </button>
    </div>
  );
}

/** The way to the packages kept beside the draft, and to the other ways to offer. */
export function Beside({ desk, wide = false }: { desk: Desk; wide?: boolean }) {
  const kept = desk.shown.beside.length;
  const label = t("table.beside.open", { kept });
  return (
    <button
      type="button"
      class={`btn beside-open ${wide ? "" : "onfelt"}`}
      aria-label={label}
      title={label}
      onClick={() => desk.open("beside")}
    >
      <Icon name="beside" size="1.375rem" />
      {wide && t("table.beside.title")}
      {kept > 0 && <span class="count num">{kept}</span>}
    </button>
  );
}

function Sign({ desk }: { desk: Desk }) {
  const { theirOffer, moves } = desk.shown;
  const standing = theirOffer?.status === "standing" ? theirOffer : null;
  const number = standing?.label ?? "";
  const waiting = desk.waiting("accept");
  const words = standing ? t("table.sign.hold", { number }) : t("table.sign.nothing");
  return (
    <HoldButton
      disabled={moves.accept !== null}
      busy={waiting}
      label={words}
      title={moves.accept ? say(moves.accept) : t("table.sign.explain")}
      onHeld={() => void desk.act("accept", { type: "accept", offer: standing?.number ?? 0 })}
      onPressed={() => desk.open("sign")}
    >
      <Mark kind="ours" />
      <span class="long">{waiting ? t("table.pending.sent") : words}</span>
      <span class="brief-word" aria-hidden="true">
        {waiting ? "…" : t("table.sign.short", { number })}
      </span>
    </HoldButton>
  );
}

function TurnPill({ turn, seat, name }: { turn: Desk["shown"]["turn"]; seat: "buyer" | "seller"; name: string }) {
  if (turn === "nobody") return null;
  return (
    <span class={`turn ${turn}`}>
      <Mark kind={turn === "either" ? "open" : seat} size="1rem" />
      {t(`table.turn.${turn}`, { name })}
    </span>
  );
}
