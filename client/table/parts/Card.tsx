// One card of the hand. A card that cannot be played keeps its place and the focus, and says why.
import { Icon, type IconName } from "../../look/Icon.tsx";
import type { Blocked } from "../present/moves.ts";
import { say } from "../say.ts";

export interface CardProps {
  readonly icon: IconName;
  readonly text: string;
  readonly blocked: Blocked;
  readonly play: () => void;
  readonly used?: boolean;
  readonly state?: string;
  readonly waiting?: boolean;
  readonly slim?: boolean;
}

export function Card(props: CardProps) {
  const { icon, text, blocked, play, used = false, state = "", waiting = false, slim = false } = props;
  const why = blocked ? say(blocked) : "";
  const classes = ["card", used && "used", blocked && !used && "rest", waiting && "waiting", slim && "slim"];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(" ")}
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
