// When a bot engages those behind its own seat. It must not judge packages beyond their consent.
import type { Package } from "../scenario/types.ts";
import { LEVELS } from "./aspiration.ts";
import type { Instinct, Mind } from "./mind.ts";
import { bestOffer, leastToSign } from "./signing.ts";
import { lastAct, turnsLeft } from "./turn.ts";

/** Engaging costs a turn: with fewer than these left it does not. */
const TURNS_TO_SPARE = 4;
/** What the other seat would have to gain, 0..1, before it is worth a turn to be sure of somebody. */
const WORTH_A_TURN = 0.01;

/**
 * Engages somebody: one after the other if that is its character, else who refused the deal that came back, who is in doubt about an
 * offer that the bot would sign, or who stands between it and a better offer of its own.
 */
export const engage: Instinct = (mind) => {
  const { table, folder, own } = mind.sight;
  const quiet = folder.own.stakeholders.filter((card) => card.numbers === null);
  const spare = table.talk === "spoken" || turnsLeft(mind.sight) >= TURNS_TO_SPARE;
  if (quiet.length === 0 || !spare) return null;
  const all = mind.traits.engages === "all";
  const next = all ? inLine(mind) : (quiet.find(({ id }) => own.refused.includes(id))?.id ?? inDoubt(mind));
  return next === null ? null : { type: "engage", stakeholder: next, letIn: mind.traits.letsIn };
};

/** The next one of all, vetoes first, one before each offer of one's own; null when it is not time. */
function inLine({ sight, seat, story }: Mind): string | null {
  const { own, folder } = sight;
  if (own.engaged.length > story().acts.filter((act) => act.seat === seat).length) return null;
  const left = folder.own.stakeholders.filter((card) => card.numbers === null);
  return left.toSorted((a, b) => Number(b.veto) - Number(a.veto))[0]?.id ?? null;
}

/**
 * Who is unsure about what the bot would sign, or about what it may offer later and would please the other seat more: while talk is
 * free, or when without that it has nothing better to offer. Null when nobody is.
 */
function inDoubt(mind: Mind): string | null {
  const { value, consent } = mind.stakes();
  const { sure, hoped, joy } = mind.choices();
  const best = bestOffer(mind);
  if (best && value(best.package) >= leastToSign(mind)) return unsureAbout(mind, best.package);
  const newest = lastAct(mind, mind.seat)?.packages[0];
  const { level, on, mayStep } = mind.aspiration();
  const isFree = mind.sight.table.turn < mind.sight.folder.own.pressure.grace;
  if (newest && !isFree && !mayStep) return null;
  const likely = on((level + LEVELS - 1) / 2);
  const better = hoped(likely);
  if (!better || consent.answer(better) === "yes") return null;
  const held = sure(likely);
  if (!held) return unsureAbout(mind, better);
  if (!newest || joy(better) <= joy(held) + WORTH_A_TURN) return null;
  return isFree || joy(held) <= joy(newest) ? unsureAbout(mind, better) : null;
}

/** Who has not been engaged and is unsure about a package, a veto before others; null when nobody is. */
function unsureAbout({ stakes }: Mind, pkg: Package): string | null {
  const unsure = stakes()
    .consent.voices.filter((voice) => voice.answer(pkg) === "unsure")
    .map(({ card }) => card);
  return unsure.toSorted((a, b) => Number(b.veto) - Number(a.veto))[0]?.id ?? null;
}
