// This process among several, put together: what Colyseus has to know, how calls find their home, and the watch over the homes held here.
// On its own a process passes nothing on and watches nothing.
import { matchMaker, type ServerOptions } from "@colyseus/core";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Journal } from "../journal/journal.ts";
import type { Homes } from "../live/homes.ts";
import { recogniseOthers } from "./internal.ts";
import { openPeers } from "./peers.ts";
import { openRedis } from "./redis.ts";
import { type Routing, routeCalls } from "./routing.ts";
import { placeOf, type Self } from "./self.ts";

export interface Cluster {
  /** For Colyseus: rooms are made by the process that answers, and their sockets are where browsers reach it. */
  readonly server: Pick<ServerOptions, "publicAddress" | "presence" | "driver" | "selectProcessIdToCreateRoom">;
  /** What recognises the calls of other processes, before anything else looks at them. */
  readonly recognise: RequestHandler;
  /** What lets a call through, passes it on, or refuses it. */
  route(homeOf: Routing["homeOf"]): RequestHandler;
  /** Starts to watch over the homes held here, and looks whether the other processes can reach this one; once it listens. */
  begin(): Promise<void>;
  end(): void;
}

interface Parts {
  readonly journal: Pick<Journal, "owner">;
  readonly homes: Homes;
  /** Whether this process is about to stop. */
  readonly isDraining: () => boolean;
  /** The clock, server ms. */
  readonly now: () => number;
  readonly logger: Pick<Logger, "info" | "warn" | "error">;
}

/** How often the journal is asked whether the homes held here are still ours, ms. */
const WATCH = 2_000;
/** Dead processes are looked for in the shared list at most this often, ms; and its failures are logged at most this often. */
const RARELY = 10_000;

const letThrough: RequestHandler = (_request, _response, next) => next();

/** `self` is null for a process on its own. */
export function openCluster(self: Self | null, config: Pick<Config, "REDIS_URL">, parts: Parts): Cluster {
  const { journal, homes, isDraining, now, logger } = parts;
  const warnOfRedis = rarely(now, (err) => logger.warn({ err }, "Redis does not answer; the list of rooms is old"));
  const cleanList = rarely(now, () => matchMaker.healthCheckAllProcesses().catch(warnOfRedis));
  const among = self && { self, peers: openPeers(self, now) };
  let watching: NodeJS.Timeout | undefined;
  let looking = false;

  /** A failing journal is told by those who need it now. */
  async function watch(): Promise<void> {
    if (looking) return;
    looking = true;
    await homes.check().catch(() => {});
    looking = false;
  }

  return {
    server: {
      selectProcessIdToCreateRoom: async () => matchMaker.processId,
      ...(self ? { publicAddress: self.publicAddress } : {}),
      ...(config.REDIS_URL ? openRedis(config.REDIS_URL, warnOfRedis) : {}),
    },
    recognise: self ? recogniseOthers(self, isDraining) : letThrough,
    route: (homeOf) =>
      routeCalls({
        among,
        journal,
        homes,
        homeOf,
        isDraining,
        onTakeover(home) {
          logger.info({ home }, "the process of a home does not answer; it is taken over");
          cleanList(null);
        },
        onError: (err) => logger.error({ err }, "nobody knows who has a home"),
      }),
    async begin() {
      if (!among) return;
      watching = setInterval(watch, WATCH).unref();
      const { address } = among.self;
      if (await among.peers.answers(address)) return;
      logger.error(
        { url: placeOf(address)?.url },
        "INTERNAL_URL does not lead here: the other processes will take tables away",
      );
    },
    end: () => clearInterval(watching),
  };
}

/** Does it at most once in RARELY; what comes in between is left out. */
function rarely(now: () => number, work: (about: unknown) => unknown): (about: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (about) => {
    if (now() - last < RARELY) return;
    last = now();
    work(about);
  };
}
