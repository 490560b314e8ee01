// Attacks on a live server, each a short piece of mischief with tables of the attackers' own, or none. They say nothing about what is
// right: whoever plays beside them judges that. Each ends by itself and leaves no socket open.
import type { Dice } from "./hostileDice.ts";
import { HTTP_ATTACKS } from "./hostileHttp.ts";
import type { Ticket } from "./hostileSocket.ts";
import { WIRE_ATTACKS } from "./hostileWire.ts";

/** What attackers have. */
export interface Prey {
  readonly url: string;
  readonly port: number;
  /** Places at the attackers' own tables and sessions. */
  readonly tickets: readonly Ticket[];
  /** Ids of tables that honest people play at. */
  readonly others: readonly string[];
  /** A join code of the attackers' session. */
  readonly code: string;
}
/** Rejects when the server let something through that it must not. */
export type Attack = (prey: Prey, dice: Dice) => Promise<void>;

export const ATTACKS: Readonly<Record<string, Attack>> = { ...WIRE_ATTACKS, ...HTTP_ATTACKS };
