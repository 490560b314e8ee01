// Passes a call on to the process that has its home, whole, and its answer back as it comes. It decides nothing.
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import { internalHeaders, isInternal, NOT_HERE } from "./internal.ts";
import type { Peers } from "./peers.ts";
import { placeOf, type Self } from "./self.ts";

/** `not-here`: that process does not have the home any more. `failed`: it did not answer, or not to the end. */
export type Forwarded = "answered" | "not-here" | "failed";

/** Headers that are about one connection, or that are made anew. */
const OWN = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "host",
  "expect",
  "content-length",
  "content-encoding",
  "accept-encoding",
  "forwarded",
  "x-real-ip",
]);

/** How often the process is asked whether it still answers while a call waits there, ms. */
const LOOK = 1_000;

/** Sends a call about a home to the process of this address. The answer is written unless it is `not-here`, or failed before it began. */
export async function forward(
  { self, peers }: { readonly self: Self; readonly peers: Peers },
  call: { readonly request: Request; readonly response: Response; readonly home: string; readonly address: string },
): Promise<Forwarded> {
  const { request, response, home, address } = call;
  const stop = new AbortController();
  const abort = () => stop.abort();
  response.once("close", abort);
  const looking = setInterval(async () => {
    if (!(await peers.answers(address))) abort();
  }, LOOK);
  try {
    const { method, body } = request;
    const answer = await fetch(`${placeOf(address)?.url}${request.originalUrl}`, {
      method,
      headers: {
        ...headersOf(request, response),
        ...internalHeaders(self, { home, client: request.ip ?? "", host: request.get("host") ?? "" }),
      },
      redirect: "manual",
      signal: stop.signal,
      ...(body === undefined || method === "GET" || method === "HEAD" ? {} : { body: JSON.stringify(body) }),
    });
    if (answer.status === NOT_HERE) {
      await answer.body?.cancel();
      return "not-here";
    }
    response.status(answer.status);
    for (const [name, value] of answer.headers) if (!OWN.has(name)) response.set(name, value);
    if (answer.body) await pipeline(answer.body as unknown as AsyncIterable<Uint8Array>, response);
    else response.end();
    return "answered";
  } catch {
    peers.doubt(address);
    return "failed";
  } finally {
    clearInterval(looking);
    response.off("close", abort);
  }
}

function headersOf(request: Request, response: Response): Record<string, string> {
  const kept = Object.entries(request.headers).flatMap(([name, value]) =>
    OWN.has(name) || isInternal(name) || value === undefined ? [] : [[name, String(value)] as const],
  );
  const id = response.get("X-Request-Id");
  return { ...Object.fromEntries(kept), "accept-encoding": "identity", ...(id ? { "x-request-id": id } : {}) };
}
