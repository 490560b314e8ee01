// My hand of cards: five questions, each once, and what else can be said. On a narrow table it lies in a drawer.
import { TOPICS, type Topic } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Icon, type IconName } from "../../look/Icon.tsx";
import type { Blocked } from "../present/moves.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";
import { Refusal } from "./Refusal.tsx";

export function Hand({ desk }: { desk: Desk }) {
  const { moves } = desk.shown;
  return (
    <section class="hand" aria-label={t("table.cards.label")}>
      <div class="cards">
        {TOPICS.map((topic) => (
          <Question key={topic} desk={desk} topic={topic} />
        ))}
        <span class="sep" />
        <Card
          icon="ack"
          text={t("table.card.acknowledge")}
          blocked={moves.acknowledge}
          play={() => desk.open("acknowledge")}
        />
        <Card icon="object" text={t("table.card.decline")} blocked={moves.decline} play={() => desk.open("decline")} />
        <Card icon="tell" text={t("table.card.tell")} blocked={moves.tell} play={() => desk.open("tell")} />
        <Card icon="msg" text={t("table.card.say")} blocked={moves.say} play={() => desk.open("history")} />
      </div>
      <Refusal desk={desk} places={TOPICS.map((topic) => `ask:${topic}` as const)} />
    </section>
  );
}

function Question({ desk, topic }: { desk: Desk; topic: Topic }) {
  const { blocked, used } = desk.shown.moves.ask[topic];
  const open = desk.shown.question?.mine && desk.shown.question.topic === topic;
  const state = open ? t("table.card.waiting") : used ? t("table.card.asked") : "";
  const play = async () => {
    if (await desk.act(`ask:${topic}`, { type: "ask", topic })) desk.open(null);
  };
  return (
    <Card
      icon={topic}
      text={t(`table.card.${topic}`)}
      blocked={blocked}
      used={used}
      state={state}
      waiting={desk.waiting(`ask:${topic}`)}
      play={play}
    />
  );
}

interface CardProps {
  readonly icon: IconName;
  readonly text: string;
  readonly blocked: Blocked;
  readonly play: () => void;
  readonly used?: boolean;
  readonly state?: string;
  readonly waiting?: boolean;
}

/** A card that cannot be played keeps its place and the focus, and says why. */
function Card({ icon, text, blocked, play, used = false, state = "", waiting = false }: CardProps) {
  const why = blocked ? say(blocked) : "";
  return (
    <button
      type="button"
      class={`card ${used ? "used" : ""} ${blocked && !used ? "rest" : ""} ${waiting ? "waiting" : ""}`}
      aria-disabled={blocked !== null || waiting}
      aria-busy={waiting}
      title={why}
      onClick={() => {
        if (!blocked && !waiting) play();
      }}
    >
      <Icon name={icon} />
      <span>{text}</span>
      {(state || waiting) && <span class="st">{waiting ? "…" : state}</span>}
      {why && <span class="hidden-text">{why}</span>}
    </button>
  );
}
