// What a bot says against an offer that it does not sign, by declining it with an objection. It must not sign or offer.
import { issueRanges } from "../scenario/importance.ts";
import type { Package, Subject } from "../scenario/types.ts";
import type { Offer } from "../table/state.ts";
import { isSame } from "./choosing.ts";
import type { Instinct, Mind } from "./mind.ts";
import { lastResort } from "./signing.ts";
import { lastAct } from "./turn.ts";

/** Says what is wrong with the newest offer, once for each and not always, when it is one that the bot would never sign. */
export const object: Instinct = (mind) => {
  const [newest] = mind.standing(mind.other);
  if (!newest || !mind.chance(mind.traits.objects, "object", newest.group)) return null;
  const { consent, value } = mind.stakes();
  const bad = consent.answer(newest.package) === "no" || value(newest.package) < lastResort(mind);
  return bad ? refuse(mind) : null;
};

/** Declines the newest offer, unless it has declined one since: what is left when the bot neither signs nor offers anything new. */
export const refuse: Instinct = (mind) => {
  const [newest] = mind.standing(mind.other);
  const theirs = lastAct(mind, mind.other);
  if (!newest || !theirs || mind.lines("declined", mind.seat).some((line) => line.number > theirs.line)) return null;
  return declineOf(mind, newest);
};

/** Declines the newest offer when it is no copy of one that was declined before, so that two who stand still do not go on and on. */
export const hold: Instinct = (mind) => {
  const [newest] = mind.standing(mind.other);
  const copies = mind.sight.table.offers.filter((one) => newest && isSame(one.package, newest.package));
  return copies.some((one) => one.status === "declined") ? null : refuse(mind);
};

/** Declines an offer with the objection that fits best; null when the seat has none that fits. */
function declineOf(mind: Mind, offer: Offer): ReturnType<Instinct> {
  const { objections } = mind.sight.folder.own;
  for (const about of subjectsOf(mind, offer.package)) {
    const named = objections.find((one) => isAbout(one.about, about)) ?? objections.find((one) => one.about === null);
    if (named) return { type: "decline", offer: offer.number, objection: named.id, about };
  }
  const any = objections[0];
  return any ? { type: "decline", offer: offer.number, objection: any.id, about: any.about } : null;
}

/** What speaks against a package, the strongest first: somebody behind the seat, its fear as long as it is not named, the dearest issue. */
function subjectsOf(mind: Mind, pkg: Package): readonly Subject[] {
  const { own } = mind.sight.folder;
  const { consent, points, options } = mind.stakes();
  const against = consent.voices.filter((voice) => voice.answer(pkg) === "no");
  const named = mind.lines("declined", mind.seat).some((line) => line.text.endsWith(" fear"));
  const losses = issueRanges(own).map((_, issue) => {
    const row = points[issue] ?? [];
    const best = Math.max(...(options[issue] ?? []).map((option) => row[option] ?? 0));
    return best - (row[pkg[issue] ?? 0] ?? 0);
  });
  const dearest = losses.indexOf(Math.max(...losses));
  return [
    ...against.map(({ card }): Subject => ({ kind: "stakeholder", stakeholder: card.id })),
    ...(own.fear && !named ? [{ kind: "fear" } as const] : []),
    { kind: "issue", issue: dearest },
  ];
}

function isAbout(one: Subject | null, two: Subject): boolean {
  if (one?.kind === "issue" && two.kind === "issue") return one.issue === two.issue;
  if (one?.kind === "stakeholder" && two.kind === "stakeholder") return one.stakeholder === two.stakeholder;
  return one?.kind === "fear" && two.kind === "fear";
}
