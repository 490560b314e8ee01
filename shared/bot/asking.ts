// Which question card a bot plays, and what it tells unasked. It must not answer.
import { TOPICS, type Topic } from "../scenario/types.ts";
import type { Instinct } from "./mind.ts";
import { lastAct } from "./turn.ts";

/** The cards in the order in which they help most. */
const ORDER: readonly Topic[] = ["outcome", "concerns", "clarity", "fit", "alternative"];
/** How many places a card may come earlier or later than that. */
const SHUFFLE = 2;
/** The order in which facts are told unasked: what may open an issue first. */
const TELLING: readonly Topic[] = ["concerns", "clarity", "fit", "outcome", "alternative"];
/** Cards that it plays between two offers of its own, at most. */
const AT_A_TIME = 2;

/** Plays the next question card while it has not played as many as its character does: a few before each offer, all before it gives up. */
export const ask: Instinct = (mind) => {
  const { table } = mind.sight;
  const asked = table.asked[mind.seat];
  if (table.asking !== "" || asked.length >= Math.min(mind.traits.questions, TOPICS.length)) return null;
  const since = lastAct(mind, mind.seat)?.line ?? 0;
  const lately = mind.lines("asked", mind.seat).filter((line) => line.number > since).length;
  if (lately >= AT_A_TIME && mind.stakes().reach > 0) return null;
  const rank = (topic: Topic) => ORDER.indexOf(topic) + SHUFFLE * mind.luck("card", topic);
  const [topic] = ORDER.filter((one) => !asked.includes(one)).sort((a, b) => rank(a) - rank(b));
  return topic ? { type: "ask", topic } : null;
};

/** Tells a fact unasked, before each offer one, if that is its character or when nothing on the table can be worth signing. */
export const volunteer: Instinct = (mind) => {
  const { folder, own } = mind.sight;
  const since = lastAct(mind, mind.seat)?.line ?? 0;
  const hopeless = mind.stakes().reach <= 0;
  if (!hopeless && (!mind.traits.volunteers || since === 0)) return null;
  if (!hopeless && mind.lines("told", mind.seat).some((line) => line.number > since)) return null;
  const untold = folder.own.facts.filter(({ id }) => !own.told.includes(id));
  const [next] = untold.toSorted((a, b) => TELLING.indexOf(a.topic) - TELLING.indexOf(b.topic));
  return next ? { type: "tell", fact: next.id } : null;
};
