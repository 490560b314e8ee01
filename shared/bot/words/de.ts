// What a bot says, in German. The same keys in every language; `issue` is the name of an issue.
import type { SayingKind } from "../sayings.ts";

export const de: Readonly<Record<`bot.say.${SayingKind}`, string>> = {
  "bot.say.greet": "Hallo. Ich bin ein Bot zum Üben. Frag mich alles mit den Fragekarten; ich tue dasselbe.",
  "bot.say.cards": "Ich bin ein Bot und verstehe keine freien Worte. Karten und Angebote verstehe ich.",
  "bot.say.matters": "„{issue}“ ist auf unserer Seite sehr wichtig.",
  "bot.say.thanks": "Danke, das hilft. Dann kann ich mich auch ein wenig bewegen.",
  "bot.say.nothing-back": "Ich habe mich bewegt, und wenig kam zurück. Wenn du dich bewegst, tue ich es auch.",
  "bot.say.last-word": "Weiter kann ich nicht gehen.",
  "bot.say.time": "Es bleibt nicht mehr viel Zeit. Sehen wir, ob wir uns einig werden.",
};
