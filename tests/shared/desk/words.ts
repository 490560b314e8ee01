// Words of a blank case for tests, as the client's catalogue would give them.
import type { BlankWords } from "../../../shared/desk/blankCase.ts";

export const WORDS: BlankWords = {
  title: "A new case",
  setting: "Two people meet to settle three terms.",
  terms: [
    ["Price", "Low", "Middle", "High"],
    ["Scope", "Small", "Medium", "Large"],
    ["Start", "Late", "Soon", "At once"],
  ],
  buyer: {
    title: "Buyer",
    brief: "You buy.",
    alternative: "Do nothing",
    reason: "The year ends.",
    facts: [
      "Scope matters.",
      "The price worries us.",
      "Soon would fit.",
      "We could wait.",
      "Twelve turns, then it is late.",
    ],
  },
  seller: {
    title: "Seller",
    brief: "You sell.",
    alternative: "Another customer",
    reason: "A gap in the calendar.",
    facts: ["Price matters.", "Work is dear.", "Soon would fit.", "Others ask.", "Twelve turns, then it is late."],
  },
};
