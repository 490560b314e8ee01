// How a request brings a case along: a body of its own type that may be longer than others, and the refusal of a case that
// cannot be played. It must not open anything.
import express, { type RequestHandler } from "express";
import { OWN_CASE_TYPE } from "../../shared/protocol.ts";
import { readOwnCase } from "../ownCase.ts";
import type { LibraryCase } from "../scenarios.ts";
import { HttpRefusal } from "./route.ts";

/** Bytes of a request that brings cases along. */
const MAX_BODY = 500_000;

const readBody = express.json({ limit: MAX_BODY, type: OWN_CASE_TYPE });

/** Lets longer bodies of that type through behind a guard, so that who is refused by it makes no work. */
export const bringsCase =
  (guard: RequestHandler): RequestHandler =>
  (request, response, next) =>
    guard(request, response, (error?: unknown) => (error ? next(error) : readBody(request, response, next)));

/** The case of a text. Refuses `bad-case`; the message has line, column and field of the first problem. */
export function takeOwnCase(text: string): LibraryCase {
  const read = readOwnCase(text);
  if (!read.ok) throw new HttpRefusal("bad-case", read.error);
  return read.value;
}
