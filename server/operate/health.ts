// Three addresses for those who run the server: is it alive, may it be sent people, what does it measure. Nothing of any table is in them.
import { createHash, timingSafeEqual } from "node:crypto";
import type { Application, Request, RequestHandler } from "express";
import { registry } from "./registry.ts";

export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

export interface Health {
  /** What must answer for the server to be ready, by name; each rejects, or takes too long, when it does not. */
  readonly checks: Checks;
  /** What is told beside it when it does not answer, and can be done without. */
  readonly spares: Checks;
  /** Whether the server is about to stop. */
  readonly isDraining: () => boolean;
  /** What a reader of the metrics must send as a bearer; "" lets only this machine read them. */
  readonly metricsToken: string;
}

/** How long a part may take to answer before it counts as out, ms. */
const PATIENCE = 1_000;

/** Adds GET /healthz, /readyz and /metrics. */
export function addHealth(app: Application, { checks, spares, isDraining, metricsToken }: Health): void {
  let looking: Promise<Readonly<Record<string, string>>> | null = null;
  const look = () => {
    looking ??= lookAt({ ...checks, ...spares }).finally(() => {
      looking = null;
    });
    return looking;
  };

  const noStore: RequestHandler = (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  };
  app.get("/healthz", noStore, (_request, response) => {
    response.json({ alive: true });
  });
  app.get("/readyz", noStore, async (_request, response) => {
    const wrong = { ...(await look()), ...(isDraining() ? { server: "is stopping" } : {}) };
    const ready = Object.keys(wrong).every((name) => name in spares);
    response.status(ready ? 200 : 503).json({ ready, wrong });
  });
  app.get("/metrics", noStore, async (request, response) => {
    if (!mayRead(request, metricsToken)) {
      response.status(403).type("text/plain").send("Not for you. docs/operations.md says who may read this.");
      return;
    }
    response.type(registry.contentType).send(await registry.metrics());
  });
}

/** What is wrong, by name. */
async function lookAt(checks: Checks): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await verdictOn(check)] as const),
  );
  return Object.fromEntries(found.filter(([, verdict]) => verdict !== ""));
}

/** "" when the check answers in time. */
async function verdictOn(check: () => Promise<unknown>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("does not answer"), PATIENCE);
  });
  const answer = Promise.resolve()
    .then(check)
    .then(
      () => "",
      () => "fails",
    );
  const verdict = await Promise.race([answer, late]);
  clearTimeout(timer);
  return verdict;
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** With a token: who sends it. Without: a program on this machine, not somebody whom a proxy on it has let through. */
function mayRead(request: Request, token: string): boolean {
  if (token !== "") return isSame(request.get("authorization") ?? "", `Bearer ${token}`);
  const isForwarded = ["x-forwarded-for", "x-real-ip", "forwarded", "via"].some((name) => request.get(name));
  return !isForwarded && LOOPBACK.has(request.socket.remoteAddress ?? "");
}

/** Compares in a time that does not depend on where two words differ. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string) => createHash("sha256").update(text).digest();
