// The cases that were written in this browser, as cards to choose from, and what a session needs to play them: their texts
// under names of their own. Reading them is work, so this file is fetched only where there are any.
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { cardFor } from "../../../shared/scenario/card.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import type { Draft } from "../desk/drafts.ts";
import { OWN } from "./brought.ts";

/** The drafts that load, as cards, and the titles of those that do not. */
export function readOwn(drafts: readonly Draft[]): { cards: readonly ScenarioCard[]; broken: readonly string[] } {
  const read = drafts.map((draft) => ({ draft, parsed: parseScenario(draft.text, "case") }));
  return {
    cards: read.flatMap(({ draft, parsed }) => {
      if (!parsed.ok) return [];
      const card = cardFor(parsed.value, { languages: [parsed.value.language], twins: [] });
      return [{ ...card, id: OWN + draft.id }];
    }),
    broken: read.flatMap(({ draft, parsed }) => (parsed.ok ? [] : [draft.title])),
  };
}
