// The server as one value: journal, library, tables, rooms, calls and pages put together. It reads no environment.
import { defineRoom, defineServer, matchMaker } from "@colyseus/core";
import { Encoder } from "@colyseus/schema";
import compression from "compression";
import express from "express";
import type { Logger } from "pino";
import { MAX_MESSAGE } from "../shared/protocol.ts";
import { openCluster } from "./cluster/cluster.ts";
import { selfOf } from "./cluster/self.ts";
import type { Config } from "./config.ts";
import { addCalls } from "./http/calls.ts";
import { readHome } from "./http/homeInCall.ts";
import { isAllowedOrigin } from "./http/origin.ts";
import { securityHeaders, servePages } from "./http/pages.ts";
import { refuseBody, refuseUnknown } from "./http/route.ts";
import { buildServices } from "./http/services.ts";
import { openJournal } from "./journal/open.ts";
import { openHomes } from "./live/homes.ts";
import { startPurging } from "./live/purge.ts";
import { openSessions } from "./live/sessions.ts";
import { openTables } from "./live/tables.ts";
import { GuardedTransport } from "./operate/GuardedTransport.ts";
import { gatedServer } from "./operate/gate.ts";
import { showCounts } from "./operate/gauges.ts";
import { addHealth, type Checks } from "./operate/health.ts";
import { measured } from "./operate/measuredJournal.ts";
import { watchRequests } from "./operate/requests.ts";
import { makeReserve } from "./rooms/reserve.ts";
import { defineSessionRoom } from "./rooms/sessionRoom.ts";
import { defineTableRoom } from "./rooms/tableRoom.ts";
import { loadLibrary } from "./scenarios.ts";

export interface App {
  /** What is wrong with scenario files that were left out, a line each. */
  readonly problems: readonly string[];
  /** Starts listening once the journal answers; rejects with its error or the system's, such as EADDRINUSE. */
  start(): Promise<void>;
  /** Lets what is under way finish, tells clients to come back, closes everything. */
  stop(): Promise<void>;
}

const SCENARIOS = new URL("./scenarios/", import.meta.url).pathname;
/** How long an idle connection of a proxy, or of another process, is kept, ms: longer than theirs, so that none is closed in use. */
const KEEP_ALIVE = 75_000;
/** How long clients have to hear that they should come back before the process ends, ms. */
const FAREWELL = 1_000;
const PAGES = new URL("../dist/client/", import.meta.url).pathname;

/** `onBroken` is told when the journal cannot be written any more: the process should end, a restart is safe. */
export function buildApp(config: Config, logger: Logger, onBroken: (error: Error) => void): App {
  const now = Date.now;
  const onError = (error: unknown) => logger.error({ err: error }, "something failed at a table");
  const journal = measured(openJournal({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR }, onBroken));
  const library = loadLibrary([SCENARIOS, config.SCENARIOS_DIR].filter(Boolean), journal);
  const self = selfOf(config);
  const homes = openHomes(journal, self?.address ?? `:${config.PORT}`, now);
  const tables = openTables({ journal, library, homes, now, onError });
  const sessions = openSessions({ journal, library, homes, tables, now, onError });
  const purging = startPurging({ journal, homes, days: config.RETENTION_DAYS, now, logger });
  const reserve = makeReserve(now);
  const { HOST_PASSWORD: hostPassword, RETENTION_DAYS: retentionDays } = config;
  const parts = { journal, library, tables, sessions, logger, now, reserve, hostPassword, retentionDays };
  const services = buildServices(parts);
  let stopping = false;
  const isDraining = () => stopping;
  const cluster = openCluster(self, config, { journal, homes, isDraining, now, logger });
  const checks = { journal: () => journal.scenarioText("") };
  const spares: Checks = config.REDIS_URL ? { redis: () => matchMaker.presence.hlen("roomcount") } : {};
  showCounts({
    tables: tables.count,
    sessions: sessions.count,
    homes: () => homes.held().length,
    clients: () => matchMaker.stats.local.ccu,
  });

  Encoder.BUFFER_SIZE = 4096;
  matchMaker.controller.exposedMethods = [];
  Object.assign(matchMaker.controller, { DEFAULT_CORS_HEADERS: {}, getCorsHeaders: () => ({}) });
  const http = gatedServer();
  http.keepAliveTimeout = KEEP_ALIVE;
  const transport = new GuardedTransport({
    server: http,
    maxPayload: MAX_MESSAGE,
    beforeUpgrade: ({ headers }) =>
      isAllowedOrigin(headers, config.ALLOWED_ORIGINS) ? undefined : new Response(null, { status: 403 }),
  });
  const server = defineServer({
    rooms: {
      table: defineRoom(defineTableRoom({ tables, now, onError })),
      session: defineRoom(defineSessionRoom({ sessions, now, onError })),
    },
    transport,
    ...cluster.server,
    greet: false,
    gracefullyShutdown: false,
    express: (app) => {
      app.set("trust proxy", config.TRUST_PROXY);
      app.disable("x-powered-by");
      app.use(cluster.recognise);
      app.use(watchRequests(logger));
      app.use(securityHeaders());
      addHealth(app, { checks, spares, isDraining, metricsToken: config.METRICS_TOKEN });
      app.use(compression());
      const api = express.Router();
      api.use(express.json({ limit: 8_192 }));
      api.use(cluster.route(readHome(journal, services)));
      addCalls(api, services);
      app.use("/api", (_request, response, next) => {
        response.set("Cache-Control", "no-store");
        next();
      });
      app.use("/api", api);
      app.use("/api", refuseBody);
      app.use("/api", refuseUnknown);
      servePages(app, PAGES);
    },
  });

  return {
    problems: library.problems,
    async start() {
      await journal.scenarioText("");
      purging.begin();
      await new Promise<void>((resolve, reject) => {
        http.once("error", reject);
        server.listen(config.PORT, config.HOST).then(() => resolve(), reject);
      });
      void cluster.begin();
    },
    async stop() {
      stopping = true;
      const lastGone = new Promise<void>((resolve) => http.once("close", resolve));
      await server.gracefullyShutdown(false);
      purging.end();
      cluster.end();
      await sessions.closeAll();
      await tables.closeAll();
      await journal.close();
      await Promise.race([lastGone, new Promise((resolve) => setTimeout(resolve, FAREWELL))]);
    },
  };
}
