// When a bot says something in the chat, if that is its character. It must not do anything else by words.
import { issueRanges } from "../scenario/importance.ts";
import { MAX_SAID } from "../table/move.ts";
import { progressOf } from "./aspiration.ts";
import type { Instinct, Mind } from "./mind.ts";
import { formatSaying, parseSaying, type SayingKind } from "./sayings.ts";
import { lastAct } from "./turn.ts";

/** How often it remarks on what came before it offers again. */
const TALKATIVE = 0.7;
/** From so much of the turns or the time on it speaks of the time. */
const LATE = 0.75;

/** Says who it is when the talk begins, and once that it does not follow free words when a person writes some. */
export const greet: Instinct = (mind) => {
  if (!talks(mind)) return null;
  const said = sayings(mind);
  const heard = mind.lines("said", mind.other).some((line) => parseSaying(line.text) === null);
  if (!said.includes("greet")) return saying("greet");
  return heard && !said.includes("cards") ? saying("cards") : null;
};

/** Now and then, before it offers again: how it takes what the other did. */
export const remark: Instinct = (mind) => {
  const since = lastAct(mind, mind.other)?.line ?? 0;
  if (
    !talks(mind) ||
    mind.lines("said", mind.seat).some((line) => line.number > since && kindOf(line.text) !== "cards")
  )
    return null;
  if (!mind.chance(TALKATIVE, "remark", since)) return null;
  const { moved, stalled, level } = mind.aspiration();
  const said = sayings(mind);
  if (level >= mind.traits.finalFrom && !said.includes("last-word")) return saying("last-word");
  if (progressOf(mind.sight, mind.story()) > LATE && !said.includes("time")) return saying("time");
  if (stalled > 0) return saying("nothing-back");
  if (moved && said.at(-1) !== "thanks") return saying("thanks");
  const ranges = issueRanges(mind.sight.folder.own);
  return said.includes("matters") ? null : saying("matters", ranges.indexOf(Math.max(...ranges)));
};

const talks = ({ character, sight, lines, seat }: Mind): boolean =>
  character.chat && sight.table.talk === "chat" && lines("said", seat).length < MAX_SAID;

const kindOf = (text: string): SayingKind | undefined => parseSaying(text)?.kind;

const sayings = ({ lines, seat }: Mind) => lines("said", seat).flatMap((line) => kindOf(line.text) ?? []);

const saying = (kind: SayingKind, issue: number | null = null): ReturnType<Instinct> => ({
  type: "say",
  text: formatSaying({ kind, issue }),
});
