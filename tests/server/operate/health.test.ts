// The addresses for those who run the server: what makes it not ready, and who may read the metrics.
import { once } from "node:events";
import { createServer } from "node:http";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { addHealth, type Health } from "../../../server/operate/health.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server with nothing but these addresses. */
async function serve(change: Partial<Health>) {
  const app = express();
  addHealth(app, { checks: {}, spares: {}, isDraining: () => false, metricsToken: "", ...change });
  const server = createServer(app).listen(0, "127.0.0.1");
  open.push(() => server.close().closeAllConnections());
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    return { status: response.status, text: await response.text() };
  };
}

describe("/readyz", () => {
  const cases: [string, Partial<Health>, number, object][] = [
    ["is ready when everything answers", { checks: { journal: async () => "" } }, 200, { ready: true, wrong: {} }],
    [
      "names what fails, and says nothing of why",
      { checks: { journal: () => Promise.reject(new Error("password=hunter2")), redis: async () => "" } },
      503,
      { ready: false, wrong: { journal: "fails" } },
    ],
    [
      "names what throws at once",
      {
        checks: {
          journal: () => {
            throw new Error("closed");
          },
        },
      },
      503,
      { ready: false, wrong: { journal: "fails" } },
    ],
    [
      "names what does not answer within a second",
      { checks: { journal: () => new Promise(() => {}) } },
      503,
      { ready: false, wrong: { journal: "does not answer" } },
    ],
    [
      "is ready without what can be done without, and says so",
      { checks: { journal: async () => "" }, spares: { redis: () => Promise.reject(new Error("gone")) } },
      200,
      { ready: true, wrong: { redis: "fails" } },
    ],
    [
      "is not ready while stopping",
      { isDraining: () => true },
      503,
      { ready: false, wrong: { server: "is stopping" } },
    ],
  ];
  it.each(cases)("%s", async (_name, change, status, body) => {
    const get = await serve(change);
    const answer = await get("/readyz");
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, body]);
    expect((await get("/healthz")).status).toBe(200);
  });

  it("asks each part once, however many want to know", async () => {
    let asked = 0;
    const answers: (() => void)[] = [];
    const journal = () => {
      asked++;
      return new Promise<void>((resolve) => answers.push(resolve));
    };
    const get = await serve({ checks: { journal } });
    const all = Array.from({ length: 20 }, () => get("/readyz"));
    // All twenty are in before the journal answers: those that come later are answered by the next look, which is counted too.
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    const tick = setInterval(() => {
      for (const answer of answers.splice(0)) answer();
    }, 50);
    open.push(() => clearInterval(tick));
    expect((await Promise.all(all)).every(({ status }) => status === 200)).toBe(true);
    expect(asked).toBeLessThan(20);
  });
});

describe("/metrics", () => {
  it("is read on this machine only, and not through a proxy on it, unless a token is set", async () => {
    const get = await serve({});
    expect((await get("/metrics")).text).toContain("process_resident_memory_bytes");
    for (const name of ["x-forwarded-for", "x-real-ip", "forwarded", "via"])
      expect((await get("/metrics", { [name]: "127.0.0.1" })).status, name).toBe(403);
  });

  it("wants the token once there is one, on this machine too", async () => {
    const get = await serve({ metricsToken: "a-long-token" });
    expect((await get("/metrics")).status).toBe(403);
    expect((await get("/metrics", { authorization: "Bearer another" })).status).toBe(403);
    const right = { authorization: "Bearer a-long-token", "x-forwarded-for": "203.0.113.7" };
    expect((await get("/metrics", right)).status).toBe(200);
  });
});
