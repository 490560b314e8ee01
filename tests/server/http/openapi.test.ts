// Every route of the API's router is in its OpenAPI document: calls can be added in one way only.
import express from "express";
import pino from "pino";
import { expect, it } from "vitest";
import { addCalls } from "../../../server/http/calls.ts";
import type { Services } from "../../../server/http/services.ts";

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

it("has every route, and nothing else", async () => {
  const router = express.Router();
  const pass = (_request: unknown, _response: unknown, next: () => void) => next();
  addCalls(router, {
    logger: pino({ level: "silent" }),
    limitTables: pass,
    limitSessions: pass,
  } as unknown as Services);
  const routes = (router.stack as unknown as readonly Layer[]).flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method} ${route.path.replace(/:(\w+)/g, "{$1}")}`) : [],
  );
  const app = express().use("/api", router);
  const listening = app.listen(0);
  const { port } = listening.address() as { port: number };
  const response = await fetch(`http://127.0.0.1:${port}/api/openapi.json`);
  const { paths } = (await response.json()) as { paths: Record<string, Record<string, { requestBody?: unknown }>> };
  listening.close();
  const described = Object.entries(paths).flatMap(([path, calls]) => Object.keys(calls).map((one) => `${one} ${path}`));
  expect(described.sort()).toEqual(routes.sort());
  expect(routes.length).toBeGreaterThan(15);
  expect(JSON.stringify(paths["/sessions"]?.["post"]?.requestBody)).toMatch(/standIn.*maximum/);
});
