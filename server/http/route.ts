// How a call becomes an answer: its body checked by a schema, refusals as typed errors, and nothing secret in either.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { z } from "zod";
import type { HttpError, HttpReason } from "../../shared/protocol.ts";
import { FileAnswer } from "./fileAnswer.ts";

const STATUS: Readonly<Partial<Record<HttpReason, number>>> = {
  malformed: 400,
  "bad-name": 400,
  "bad-case": 400,
  "unknown-link": 403,
  "no-place": 403,
  "not-yours": 403,
  "wrong-password": 403,
  "unknown-session": 404,
  "unknown-code": 404,
  "unknown-person": 404,
  "unknown-table": 404,
  "unknown-scenario": 404,
  "invitation-spent": 409,
  "table-full": 409,
  "not-revealed": 409,
  "wrong-phase": 409,
  reload: 426,
  "too-many-requests": 429,
  unavailable: 503,
};

/** Thrown by a handler to answer with a typed refusal. `message` is for developers; people read the client's catalogue. */
export class HttpRefusal extends Error {
  readonly reason: HttpReason;
  constructor(reason: HttpReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Answers with a refusal. */
export function sendRefusal(response: Response, reason: HttpReason, message: string): void {
  response.status(STATUS[reason] ?? 409).json({ error: { reason, message } } satisfies HttpError);
}

/** Answers bodies that are not JSON, or too long. */
export const refuseBody: ErrorRequestHandler = (_error, _request, response, _next) =>
  sendRefusal(response, "malformed", "Send a JSON object of at most 8 kB.");

/** Answers a call that does not exist. */
export const refuseUnknown: RequestHandler = (_request, response) => {
  response.status(404).json({ error: { reason: "malformed", message: "There is no such call." } } satisfies HttpError);
};

/** A handler of a call whose body fits the schema. Whatever else goes wrong is logged and answered as `unavailable`. */
export function route<T>(
  schema: z.ZodType<T> | null,
  logger: Logger,
  handle: (body: T, request: Request) => Promise<unknown>,
): RequestHandler {
  return async (request, response) => {
    const parsed = schema?.safeParse(request.body ?? {});
    if (parsed && !parsed.success) {
      const issue = parsed.error.issues[0];
      const reason = issue?.path[0] === "name" ? "bad-name" : "malformed";
      return sendRefusal(response, reason, `${issue?.path.join(".") ?? "body"}: ${issue?.message ?? "wrong"}`);
    }
    try {
      const answer = await handle(parsed?.data as T, request);
      if (answer instanceof FileAnswer) answer.send(response);
      else response.json(answer);
    } catch (error) {
      if (error instanceof HttpRefusal) return sendRefusal(response, error.reason, error.message);
      logger.error({ err: error, path: request.route?.path }, "a call failed");
      sendRefusal(response, "unavailable", "The server could not answer. Try again.");
    }
  };
}

/** The secret of `Authorization: Bearer SECRET`; refused as an unknown link when it is missing. */
export function bearer(request: Request): string {
  const secret = /^Bearer ([\w-]{8,64})$/.exec(request.headers.authorization ?? "")?.[1];
  if (!secret) throw new HttpRefusal("unknown-link", "Send Authorization: Bearer with the secret of your link.");
  return secret;
}
