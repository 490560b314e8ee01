// Which process answers a call: the one that has the home of the table or the session in question, as long as it answers; else this one,
// which takes the home over. The calls themselves know nothing of this.
import type { Request, RequestHandler, Response } from "express";
import { HttpRefusal, sendRefusal } from "../http/route.ts";
import type { Journal } from "../journal/journal.ts";
import type { Homes } from "../live/homes.ts";
import { forward } from "./forward.ts";
import { NOT_HERE, passedOn } from "./internal.ts";
import type { Peers } from "./peers.ts";
import type { Self } from "./self.ts";

export interface Routing {
  /** This process among several; null on its own. */
  readonly among: { readonly self: Self; readonly peers: Peers } | null;
  readonly journal: Pick<Journal, "owner">;
  readonly homes: Pick<Homes, "holds" | "learn">;
  /** The home that a call is about; null for none. May refuse. */
  readonly homeOf: (request: Request) => Promise<string | null>;
  /** Whether this process is about to stop: it opens nothing any more. */
  readonly isDraining: () => boolean;
  /** Told that a home is taken over from a process that does not answer. */
  readonly onTakeover: (home: string) => void;
  /** Told of every failure of the journal. */
  readonly onError: (error: unknown) => void;
}

/** Lets a call through to be answered here, passes it on, or refuses it as `unavailable`. */
export function routeCalls({
  among,
  journal,
  homes,
  homeOf,
  isDraining,
  onTakeover,
  onError,
}: Routing): RequestHandler {
  /** Whether the call is to be answered here; otherwise it has been answered. */
  async function isHere(request: Request, response: Response): Promise<boolean> {
    const passed = passedOn(request);
    if (passed !== null) {
      if (homes.holds(passed) && !isDraining()) return true;
      response.status(NOT_HERE).end();
      return false;
    }
    const home = among ? await homeOf(request) : null;
    if (among && home !== null) {
      const owner = await journal.owner(home);
      homes.learn(home, owner?.epoch ?? null);
      const isOther = owner !== null && owner.address !== among.self.address && !homes.holds(home);
      if (isOther && (await among.peers.answers(owner.address))) {
        const outcome = await forward(among, { request, response, home, address: owner.address });
        if (outcome === "answered") return false;
        if (outcome === "failed") throw new HttpRefusal("unavailable", "The process of this table is gone. Try again.");
      } else if (isOther && owner.address !== "") onTakeover(home);
    }
    if (isDraining()) throw new HttpRefusal("unavailable", "This server stops. Try again.");
    return true;
  }

  return async (request, response, next) => {
    let here: boolean;
    try {
      here = await isHere(request, response);
    } catch (error) {
      if (!(error instanceof HttpRefusal)) onError(error);
      if (response.headersSent) response.destroy();
      else if (error instanceof HttpRefusal) sendRefusal(response, error.reason, error.message);
      else sendRefusal(response, "unavailable", "The server could not answer. Try again.");
      return;
    }
    if (here) next();
  };
}
