// The people behind one's seat vote, card by card. Those of the other seat stay behind its back.
import { t } from "../../i18n/index.ts";
import { Face } from "../../look/Face.tsx";
import { Icon } from "../../look/Icon.tsx";
import { Stance } from "../../look/Stance.tsx";
import type { Vote } from "./votes.ts";

const FACES = { for: "warm", along: "open", against: "firm" } as const;
const BADGES = { for: "for", along: "unsure", against: "against" } as const;

function Card({ vote, open }: { vote: Vote; open: boolean }) {
  if (!open) {
    return (
      <li class="vote closed">
        <Icon name="lock" size="2rem" />
        <strong>{vote.name}</strong>
        <span class="cap">{t("ratify.votes")}</span>
      </li>
    );
  }
  return (
    <li class={`vote ${vote.stand}`}>
      <Face shape="tile" mood={FACES[vote.stand]} size="3.5rem" />
      <strong>{vote.name}</strong>
      <span class="row word">
        <Stance stance={BADGES[vote.stand]} size="1.25rem" />
        {t(`ratify.stand.${vote.stand}`)}
      </span>
      {vote.why && <span class="cap">{t(`ratify.why.${vote.why}`)}</span>}
    </li>
  );
}

export function Votes({ votes, shown }: { votes: readonly Vote[]; shown: number }) {
  return (
    <ul class="votes">
      {votes.map((vote, index) => (
        <Card key={vote.id} vote={vote} open={index < shown} />
      ))}
    </ul>
  );
}
