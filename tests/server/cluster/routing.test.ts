// How a call finds its home between two processes in one: real HTTP servers and a real journal, with owners that answer, are silent, let go,
// stop, or die in the middle of an answer.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterEach, beforeEach, expect, it } from "vitest";
import { recogniseOthers } from "../../../server/cluster/internal.ts";
import { openPeers } from "../../../server/cluster/peers.ts";
import { routeCalls } from "../../../server/cluster/routing.ts";
import type { Self } from "../../../server/cluster/self.ts";
import type { Journal } from "../../../server/journal/journal.ts";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import { type Homes, openHomes } from "../../../server/live/homes.ts";
import { freePort } from "../../support/server.ts";

const HOME = "abcdefgh";
const SECRET = "0123456789abcdef";

interface Process {
  readonly url: string;
  readonly homes: Homes;
  readonly http: Server;
  readonly takenOver: string[];
  draining: boolean;
  /** What answers the call /api/home once it is let through. */
  answer: express.RequestHandler;
}

let folder: string;
let journal: Journal;
let near: Process;
let far: Process;

async function begin(name: string): Promise<Process> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const self: Self = { instance: name, address: `${url}#${name}`, publicAddress: name, secret: SECRET };
  const homes = openHomes(journal, self.address, Date.now);
  const app = express();
  const http = createServer(app);
  const one: Process = {
    url,
    homes,
    http,
    takenOver: [],
    draining: false,
    answer: async (request, response) => {
      await homes.hold(HOME, () => {});
      response.json({ by: name, ip: request.ip, body: request.body, language: request.get("accept-language") });
    },
  };
  app.use(recogniseOthers(self, () => one.draining));
  app.use(express.json());
  app.use(
    routeCalls({
      among: { self, peers: openPeers(self, Date.now) },
      journal,
      homes,
      homeOf: async (request) => (request.path === "/api/home" ? HOME : null),
      isDraining: () => one.draining,
      onTakeover: (home) => one.takenOver.push(home),
      onError: () => {},
    }),
  );
  app.post("/api/home", (request, response, next) => one.answer(request, response, next));
  http.listen(Number(new URL(url).port), "127.0.0.1");
  await once(http, "listening");
  return one;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "two-winners-routing-"));
  journal = openSqlite(join(folder, "journal.sqlite"));
  const entry = { seq: 1, at: 1, by: "host", person: null, events: [] };
  await journal.createTable({
    ...{ id: HOME, at: 1, entry, people: [], invitation: null },
    scenario: { hash: "h", text: "" },
  });
  [near, far] = [await begin("near"), await begin("far")];
});
afterEach(async () => {
  for (const { http } of [near, far]) {
    http.closeAllConnections();
    http.close();
  }
  await journal.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${near.url}/api/home`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "de" },
    body: JSON.stringify({ said: "ä" }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const reasonOf = ({ body }: { body: Record<string, unknown> }) => (body["error"] as { reason: string }).reason;

it("answers here what nobody has, and what is held here", async () => {
  expect((await ask()).body["by"]).toBe("near");
  expect((await ask()).body["by"]).toBe("near");
  expect(near.takenOver).toEqual([]);
});

it("passes on what another process holds, with its body, its language and who asked", async () => {
  await far.homes.hold(HOME, () => {});
  expect((await ask()).body).toEqual({ by: "far", ip: "127.0.0.1", body: { said: "ä" }, language: "de" });
});

it("takes over what the other process has let go of", async () => {
  (await far.homes.hold(HOME, () => {}))?.release();
  expect((await ask()).body["by"]).toBe("near");
});

it("takes over from a process that is gone, that stops, and that was started again", async () => {
  await far.homes.hold(HOME, () => {});
  far.draining = true;
  expect((await ask()).body["by"]).toBe("near");
  expect(near.takenOver).toEqual([HOME]);
  await journal.takeHome(HOME, `${far.url}#an-earlier-life`, 1);
  expect((await ask()).body["by"]).toBe("near");
  await journal.takeHome(HOME, "http://127.0.0.1:1#gone", 1);
  expect((await ask()).body["by"]).toBe("near");
});

it("takes over from a process that says nothing", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as { port: number };
  await journal.takeHome(HOME, `http://127.0.0.1:${port}#silent`, 1);
  expect((await ask()).body["by"]).toBe("near");
  silent.closeAllConnections();
  silent.close();
});

it("says unavailable when the owner dies before it has answered, and cuts the answer when it dies in the middle", async () => {
  await far.homes.hold(HOME, () => {});
  far.answer = (request) => request.socket.destroy();
  const refused = await ask();
  expect([refused.status, reasonOf(refused)]).toEqual([503, "unavailable"]);
  far.answer = (request, response) => {
    response.status(200).type("json").write('{"half":');
    response.on("error", () => {});
    setImmediate(() => request.socket.destroy());
  };
  await expect(ask()).rejects.toThrow();
});

it("gives up on an owner that has the call and stops answering", async () => {
  await far.homes.hold(HOME, () => {});
  far.answer = () => {
    far.draining = true;
  };
  expect(reasonOf(await ask())).toBe("unavailable");
  expect((await ask()).body["by"]).toBe("near");
});

it("loses a home here as soon as the journal names another owner", async () => {
  let lost = false;
  await near.homes.hold(HOME, () => {
    lost = true;
  });
  await far.homes.hold(HOME, () => {});
  expect((await ask()).body["by"]).toBe("far");
  expect([lost, near.homes.held()]).toEqual([true, []]);
});

it("finds out without a call what it lost, and what was deleted", async () => {
  const lost: string[] = [];
  await near.homes.hold(HOME, () => lost.push("taken"));
  await near.homes.check();
  expect(lost).toEqual([]);
  await far.homes.hold(HOME, () => lost.push("deleted"));
  await near.homes.check();
  expect(lost).toEqual(["taken"]);
  await journal.deleteHome(HOME);
  await far.homes.check();
  expect(lost).toEqual(["taken", "deleted"]);
});

it("opens nothing while it stops, but still passes on", async () => {
  near.draining = true;
  expect(reasonOf(await ask())).toBe("unavailable");
  await far.homes.hold(HOME, () => {});
  expect((await ask()).body["by"]).toBe("far");
});

it("says unavailable while the journal is gone", async () => {
  await journal.close();
  expect(reasonOf(await ask())).toBe("unavailable");
  journal = openSqlite(join(folder, "journal.sqlite"));
});
