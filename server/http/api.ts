// How a call is declared once: it becomes a route of the server and an entry of the OpenAPI document.
import type { Request, RequestHandler, Router } from "express";
import type { Logger } from "pino";
import type { z } from "zod";
import { openBudget } from "../operate/budget.ts";
import { route, sendRefusal } from "./route.ts";

/** What a call is, besides what it does. */
export interface Call<Body = unknown> {
  readonly method: "get" | "post" | "delete";
  /** Below /api, with parameters as in Express: `/tables/:id/claim`. */
  readonly path: string;
  /** What it is for, in one sentence. */
  readonly says: string;
  /** Whose secret `Authorization: Bearer` must hold; none where it is left out. */
  readonly bearer?:
    | "invitation"
    | "seat"
    | "facilitator"
    | "participant"
    | "anybody of the session"
    | "facilitator or that person";
  readonly body?: z.ZodType<Body>;
  /** The answer, where it is short enough to be a schema; otherwise `answers` names its type in shared/. */
  readonly answer?: z.ZodType;
  readonly answers?: string;
  /** What must let the call through first. */
  readonly guard?: RequestHandler;
}

export interface Api {
  /** Every call that was added. */
  readonly calls: readonly Call[];
  add<Body>(call: Call<Body>, handle: (body: Body, request: Request) => Promise<unknown> | unknown): void;
}

/** Calls that one secret may make in ten seconds; a page makes a few. */
const MAX_CALLS = 400;
const WINDOW = 10_000;

/** Adds calls to a router. A secret that asks far too often is refused before anything is looked up. */
export function openApi(router: Router, logger: Logger): Api {
  const calls: Call[] = [];
  const mayAsk = openBudget(MAX_CALLS, WINDOW, Date.now);
  const limit: RequestHandler = (request, response, next) => {
    if (mayAsk(request.headers.authorization ?? "")) next();
    else sendRefusal(response, "too-many-requests", "Wait a few seconds.");
  };
  return {
    calls,
    add(call, handle) {
      calls.push(call as Call);
      const handler = route(call.body ?? null, logger, async (body, request) => handle(body as never, request));
      router[call.method](call.path, ...(call.bearer ? [limit] : []), ...(call.guard ? [call.guard] : []), handler);
    },
  };
}

/** A parameter of the path. */
export const param = (request: Request, name: string): string => String(request.params[name]);
