// The built pages and the headers every answer carries. Any path that is not a file is the one page, which reads its own address.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import express, { type Application, type ErrorRequestHandler, type RequestHandler } from "express";
import helmet from "helmet";

/** Headers for every answer: a strict content policy, no referrer, no framing. */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        connectSrc: ["'self'", "ws:", "wss:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: "deny" },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });

/** Answers an address that cannot be decoded, or whatever else failed, without saying where in the program it did. */
const refusePage: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const isTheirs = error?.statusCode >= 400 && error?.statusCode < 500;
  response
    .status(isTheirs ? error.statusCode : 500)
    .type("text/plain")
    .send(isTheirs ? "There is no such page." : "The server could not answer. Try again.");
};

/** Serves the folder of built pages; says what to do when they are not built. */
export function servePages(app: Application, folder: string): void {
  addPages(app, folder);
  app.use(refusePage);
}

function addPages(app: Application, folder: string): void {
  const index = join(folder, "index.html");
  if (!existsSync(index)) {
    app.get("/", (_request, response) => {
      response.status(503).type("text/plain").send("The pages are not built. Run: npm run build");
    });
    return;
  }
  const page = readFileSync(index, "utf8");
  app.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }));
  app.use(express.static(folder, { index: false, maxAge: "1h" }));
  app.get(/^\/(?!api\/|assets\/)[^.]*$/, (_request, response) => {
    response.type("html").set("Cache-Control", "no-cache").send(page);
  });
}
