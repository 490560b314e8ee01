// A line of the log and a count for every HTTP request: its id, the template of its route, its status and time; never its URL, which a
// person may have mistyped a secret into.
import type { Request, RequestHandler } from "express";
import { nanoid } from "nanoid";
import type { Logger } from "pino";
import { Counter, Histogram } from "prom-client";
import { registry, WORK_BUCKETS } from "./registry.ts";

const registers = [registry];
const requests = new Counter({
  name: "two_winners_http_requests_total",
  help: "HTTP requests by the template of their route.",
  labelNames: ["method", "route", "status"],
  registers,
});
const latency = new Histogram({
  name: "two_winners_http_seconds",
  help: "From a request's headers to the end of its answer, files apart.",
  buckets: WORK_BUCKETS,
  registers,
});

const SANE = /^[\w.-]{8,64}$/;
const METHODS = new Set(["GET", "POST", "DELETE", "HEAD"]);
/** Ids that the server made: of a table, or of a session or one of its tables. Nothing that a client made looks like one. */
const HOME = /^[2-9a-hjkmnp-z]{12}(_\d{1,2}_\d{1,3})?$/;

/** The route's template; `page` and `file` for what is served from a folder, `none` for what is not served. */
function templateOf(request: Request): string {
  const path: unknown = request.route?.path;
  const isCall = request.originalUrl.startsWith("/api/");
  if (typeof path === "string") return isCall ? `/api${path}` : path;
  return isCall ? "none" : path === undefined ? "file" : "page";
}

/** The table or session that a call is about, where its path or its body names one. */
function aboutOf({ originalUrl, body }: Request): object {
  const [, kind, id] = /^\/api\/(tables|sessions)\/([^/?]+)/.exec(originalUrl) ?? [];
  const named: Record<string, unknown> = {
    table: kind === "tables" ? id : body?.table,
    session: kind === "sessions" ? id : body?.session,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => typeof value === "string" && HOME.test(value)));
}

/** Logs and counts every request after its answer. A sane X-Request-Id is kept, else one is made; the answer carries it. */
export function watchRequests(logger: Pick<Logger, "info" | "warn" | "debug">): RequestHandler {
  return (request, response, next) => {
    const since = performance.now();
    const sent = request.get("x-request-id") ?? "";
    const id = SANE.test(sent) ? sent : nanoid(16);
    response.set("X-Request-Id", id);
    // Should the call be passed on to another process, it is the same one there.
    request.headers["x-request-id"] = id;
    response.on("close", () => {
      const ms = performance.now() - since;
      const route = templateOf(request);
      const method = METHODS.has(request.method) ? request.method : "other";
      const status = response.writableFinished ? response.statusCode : 499;
      requests.inc({ method, route, status });
      const isCall = route.startsWith("/api/");
      if (isCall) latency.observe(ms / 1000);
      const line = { id, method, route, status, ms: Math.round(ms * 10) / 10, ...aboutOf(request) };
      if (status >= 500) logger.warn(line, "request");
      else if (isCall || status >= 400) logger.info(line, "request");
      else logger.debug(line, "request");
    });
    next();
  };
}
