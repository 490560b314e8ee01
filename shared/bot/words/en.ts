// What a bot says, in English. The same keys in every language; `issue` is the name of an issue.
import type { SayingKind } from "../sayings.ts";

export const en: Readonly<Record<`bot.say.${SayingKind}`, string>> = {
  "bot.say.greet":
    "Hello. I am a bot, here to practise with. Ask me anything with the question cards; I will do the same.",
  "bot.say.cards": "I am a bot and cannot follow free words. The cards and offers I do understand.",
  "bot.say.matters": "“{issue}” matters a good deal on our side.",
  "bot.say.thanks": "Thank you, that helps. I can move a little as well.",
  "bot.say.nothing-back": "I moved, and little came back. When you move, I will.",
  "bot.say.last-word": "This is as far as I can go.",
  "bot.say.time": "There is not much time left. Let us see whether we can close this.",
};
