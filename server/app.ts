// The server as one value: journal, library, tables, rooms, calls and pages put together. It reads no environment.
import { createServer } from "node:http";
import { join } from "node:path";
import { defineRoom, defineServer, matchMaker } from "@colyseus/core";
import { Encoder } from "@colyseus/schema";
import { WebSocketTransport } from "@colyseus/ws-transport";
import compression from "compression";
import express from "express";
import type { Logger } from "pino";
import { MAX_MESSAGE } from "../shared/protocol.ts";
import type { Config } from "./config.ts";
import { addCalls } from "./http/calls.ts";
import { isAllowedOrigin } from "./http/origin.ts";
import { securityHeaders, servePages } from "./http/pages.ts";
import { refuseBody, refuseUnknown } from "./http/route.ts";
import { buildServices } from "./http/services.ts";
import { openSqlite } from "./journal/sqlite.ts";
import { openHomes } from "./live/homes.ts";
import { startPurging } from "./live/purge.ts";
import { openSessions } from "./live/sessions.ts";
import { openTables } from "./live/tables.ts";
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
const PAGES = new URL("../dist/client/", import.meta.url).pathname;

/** `onBroken` is told when the journal cannot be written any more: the process should end, a restart is safe. */
export function buildApp(config: Config, logger: Logger, onBroken: (error: Error) => void): App {
  const now = Date.now;
  const onError = (error: unknown) => logger.error({ err: error }, "something failed at a table");
  const journal = openSqlite(join(config.DATA_DIR, "two-winners.sqlite"), onBroken);
  const library = loadLibrary([SCENARIOS, config.SCENARIOS_DIR].filter(Boolean), journal);
  const homes = openHomes(journal, `:${config.PORT}`, now);
  const tables = openTables({ journal, library, homes, now, onError });
  const sessions = openSessions({ journal, library, homes, tables, now, onError });
  const purging = startPurging({ journal, homes, days: config.RETENTION_DAYS, now, logger });
  const reserve = makeReserve(now);
  const { HOST_PASSWORD: hostPassword, RETENTION_DAYS: retentionDays } = config;
  const parts = { journal, library, tables, sessions, logger, now, reserve, hostPassword, retentionDays };
  const services = buildServices(parts);

  Encoder.BUFFER_SIZE = 4096;
  matchMaker.controller.exposedMethods = [];
  Object.assign(matchMaker.controller, { DEFAULT_CORS_HEADERS: {}, getCorsHeaders: () => ({}) });
  const http = createServer();
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: MAX_MESSAGE,
    pingInterval: 3_000,
    pingMaxRetries: 2,
    beforeUpgrade: ({ headers }) =>
      isAllowedOrigin(headers, config.ALLOWED_ORIGINS) ? undefined : new Response(null, { status: 403 }),
  });
  const server = defineServer({
    rooms: {
      table: defineRoom(defineTableRoom({ tables, now, onError })),
      session: defineRoom(defineSessionRoom({ sessions, now, onError })),
    },
    transport,
    greet: false,
    gracefullyShutdown: false,
    express: (app) => {
      app.set("trust proxy", config.TRUST_PROXY);
      app.disable("x-powered-by");
      app.use(securityHeaders());
      app.use(compression());
      const api = express.Router();
      api.use(express.json({ limit: 8_192 }));
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
    },
    async stop() {
      await server.gracefullyShutdown(false);
      purging.end();
      await sessions.closeAll();
      await tables.closeAll();
      await journal.close();
    },
  };
}
