// What a case from the desk is called where a session names its cases. No id of the library looks like it.
import { OWN_CASE } from "../../../shared/sessionProtocol.ts";

/** Characters that such a name may have. */
const MOST = 64;

/** The name of a case with this title; `taken` are the names that others of the same session have. */
export function ownName(title: string, taken: readonly string[] = []): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${OWN_CASE}${title.slice(0, MOST - OWN_CASE.length - suffix.length).trim()}${suffix}`;
    if (!taken.includes(name)) return name;
  }
}
