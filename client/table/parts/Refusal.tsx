// The calm line beside an action that was refused. Its words are chosen in client/i18n.
import type { Desk, Place } from "../useDesk.ts";

export function Refusal({ desk, places }: { desk: Desk; places: readonly Place[] }) {
  const { refusal } = desk;
  return refusal && places.includes(refusal.place) ? <p class="refusal">{refusal.text}</p> : null;
}
