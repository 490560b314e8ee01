// The OpenAPI document of all calls, made from the schemas that check them.
import { z } from "zod";
import { CODE_LENGTH } from "../../shared/sessionProtocol.ts";
import type { Call } from "./api.ts";

const ERROR = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["reason", "message"],
      properties: { reason: { type: "string" }, message: { type: "string" } },
    },
  },
};

/** The document of these calls (OpenAPI 3.1). */
export function describeCalls(calls: readonly Call[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const call of calls) {
    const path = call.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [call.method]: operation(call) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Two Winners",
      version: "1",
      description:
        "Every call may be sent again after a lost answer: the client makes the secrets. What happens in rooms is in docs/protocol.md. " +
        `Join codes have ${CODE_LENGTH} characters; capitals and separators do not matter.`,
    },
    servers: [{ url: "/api" }],
    paths,
    components: {
      securitySchemes: { secret: { type: "http", scheme: "bearer", description: "The secret of a link's fragment." } },
      schemas: { Refusal: ERROR },
    },
  };
}

function operation(call: Call): object {
  const names = [...call.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return {
    summary: call.says,
    ...(call.bearer ? { security: [{ secret: [] }], description: `Bearer: the secret of ${call.bearer}.` } : {}),
    parameters: names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...(call.body ? { requestBody: { required: true, content: json(schemaOf(call.body)) } } : {}),
    responses: {
      200: {
        description: call.answers ? `${call.answers} in shared/.` : "Done.",
        ...(call.answer ? { content: json(schemaOf(call.answer)) } : {}),
      },
      default: { description: "Refused.", content: json({ $ref: "#/components/schemas/Refusal" }) },
    },
  };
}

const json = (schema: object) => ({ "application/json": { schema } });

function schemaOf(schema: z.ZodType): object {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return described;
}
