// My hand of cards: five questions, each once, and the moves that answer theirs. On a narrow table it lies in a drawer.
import { TOPICS, type Topic } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import type { Desk } from "../useDesk.ts";
import { Card } from "./Card.tsx";
import { Refusal } from "./Refusal.tsx";

export function Hand({ desk }: { desk: Desk }) {
  const { moves, invitations, said } = desk.shown;
  /** A card that can be played again says only that its last words are still to be heard. */
  const aloud = (kind: "acknowledged" | "declined" | "favour-asked"): string =>
    said[kind] === "said" ? t("table.spoken.said") : "";
  const asking = desk.view.table.favour === desk.folder.seat;
  const someone = desk.folder.own.stakeholders.length + invitations.length > 0;
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
          state={aloud("acknowledged")}
          play={() => desk.open("acknowledge")}
        />
        <Card
          icon="object"
          text={t("table.card.decline")}
          blocked={moves.decline}
          state={aloud("declined")}
          play={() => desk.open("decline")}
        />
        <Card
          icon="favour"
          text={t("table.card.favour")}
          blocked={moves.favour}
          state={aloud("favour-asked") || (asking ? t("table.card.waiting") : "")}
          play={() => desk.open("favour")}
        />
        {someone && (
          <Card icon="engage" text={t("table.card.engage")} blocked={moves.engage} play={() => desk.open("engage")} />
        )}
        <Card icon="more" text={t("table.card.more")} blocked={null} slim play={() => desk.open("more")} />
      </div>
      <Refusal desk={desk} places={TOPICS.map((topic) => `ask:${topic}` as const)} />
    </section>
  );
}

function Question({ desk, topic }: { desk: Desk; topic: Topic }) {
  const { blocked, used } = desk.shown.moves.ask[topic];
  const open = desk.shown.question?.mine && desk.shown.question.topic === topic;
  const aloud = desk.shown.said[topic];
  const state = aloud ? t(`table.spoken.${aloud}`) : open ? t("table.card.waiting") : used ? t("table.card.asked") : "";
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
