// Opens a table to practise at and goes there. The token is made and kept before the call, so that trying again is one table.
import type { HttpReason, PracticeRequest } from "../../../shared/protocol.ts";
import { openPractice } from "../../net/api.ts";
import { practising, tokens } from "../../net/keep.ts";
import { newSecret } from "../../net/secret.ts";
import { go, seatAddress } from "../router.ts";
import { addTry } from "./tries.ts";

/** What somebody chooses; without a seed it is a new game. */
export type Practice = Omit<PracticeRequest, "token" | "seed"> & { readonly seed?: number };

const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

/** The same token and seed for the same choice, until the server has answered for it. */
function secretsFor(choice: string): { readonly token: string; readonly seed: number } {
  const kept = practising.get();
  if (kept?.choice === choice) return kept;
  const made = { choice, token: newSecret(), seed: newSeed() };
  practising.set(made);
  return made;
}

/** Why it did not begin; null when it did. `title` is that of the case. */
export async function startPractice(practice: Practice, title: string): Promise<HttpReason | null> {
  const { token, seed } = secretsFor(JSON.stringify(practice));
  const request = { seed, ...practice, token };
  const answer = await openPractice(request);
  if (!answer.ok) return answer.error;
  const { table, seat } = answer.value;
  tokens.set(table, token);
  practising.forget();
  const { scenario, course, partner } = request;
  addTry({ table, scenario, title, seat, course, partner, seed: request.seed, at: Date.now(), result: null });
  go(seatAddress(table, token));
  return null;
}
