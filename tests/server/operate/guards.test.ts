// What stands before everything else: frames, sockets, requests and budgets that protect the process whoever asks.
import { once } from "node:events";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ClientOptions, WebSocket, WebSocketServer } from "ws";
import { openBudget } from "../../../server/operate/budget.ts";
import { isFrame } from "../../../server/operate/frame.ts";
import { GuardedSocket } from "../../../server/operate/GuardedSocket.ts";
import { gatedServer } from "../../../server/operate/gate.ts";
import { requestFrame } from "../../support/hostileSocket.ts";

const open: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const close of open.splice(0)) close();
});

describe("frames", () => {
  const word = [...Buffer.from("command")];
  const cases: [string, readonly number[], boolean][] = [
    ["a handshake", [10], true],
    ["a ping", [18], true],
    ["leaving", [12], true],
    ["something sent", [13, 0xa7, ...word, 0xc0], true],
    ["a request", [21, 5, 0xa7, ...word, 0xc0], true],
    ["a request with a large number", [21, 0xcd, 1, 2, 0xa7, ...word], true],
    ["nothing", [], false],
    ["an unknown first byte", [99], false],
    ["bytes for a handler that there is none of", [17, 0xa7, ...word], false],
    ["inputs of games", [19, 0], false],
    ["a word that is a number", [21, 5, 7], false],
    ["a word that ends after the frame", [21, 5, 0xa7, 0x63], false],
    ["a long word", [21, 5, 0xd9, 3, 1, 2, 3], false],
    ["a word of four thousand million letters", [21, 5, 0xdb, 0xff, 0xff, 0xff, 0xff], false],
    ["a word that is not ASCII", [21, 5, 0xa2, 0xc3, 0xa4], false],
    ["an empty word", [21, 5, 0xa0], false],
    ["a number that is a fraction", [21, 0xcb, 0, 0, 0, 0, 0, 0, 0, 0, 0xa1, 0x61], false],
  ];
  it.each(cases)("%s", (_name, bytes, expected) => {
    expect(isFrame(Buffer.from(bytes), true)).toBe(expected);
  });

  it("text is never one", () => expect(isFrame(Buffer.from([10]), false)).toBe(false));
});

/** A server of guarded sockets; answers the server's side of a new client and the client. */
async function pair(options: ClientOptions = {}) {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", WebSocket: GuardedSocket });
  open.push(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const joined = once(server, "connection");
  const client = new WebSocket(`ws://127.0.0.1:${port}`, options);
  client.on("error", () => {});
  const [there] = (await joined) as [GuardedSocket];
  if (client.readyState !== WebSocket.OPEN) await once(client, "open");
  return { client, there };
}

it("lets no library watch the process beside its own metrics", async () => {
  expect(createRequire(import.meta.url)("@pm2/io")).not.toHaveProperty("metric");
});

describe("a guarded socket", () => {
  it("passes on what proper clients send", async () => {
    const { client, there } = await pair();
    const heard: unknown[] = [];
    there.on("message", (data) => heard.push(data));
    const frame = requestFrame(1, "beat", {});
    for (let sent = 0; sent < 20; sent++) client.send(frame);
    await expect.poll(() => heard.length).toBe(20);
    expect(heard[0]).toEqual(frame);
  });

  const floods: [string, (client: WebSocket) => void][] = [
    ["messages", (client) => client.send(Buffer.from([18]))],
    ["pings", (client) => client.ping("x".repeat(100))],
    ["pongs", (client) => client.pong()],
  ];
  it.each(floods)("is cut off for too many %s, and hears no more", async (_name, send) => {
    const { client, there } = await pair();
    let heard = 0;
    for (const event of ["message", "ping", "pong"]) there.on(event, () => heard++);
    const closed = once(client, "close");
    for (let sent = 0; sent < 500; sent++) if (client.readyState === WebSocket.OPEN) send(client);
    await closed;
    expect(heard).toBeLessThanOrEqual(60);
  });

  it("is cut off for what is no frame of ours", async () => {
    const { client } = await pair();
    const closed = once(client, "close");
    client.send("hello");
    await closed;
  });

  it("asks a silent client whether it is there, and is cut off when nothing comes back", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const [alive, dead] = [await pair(), await pair({ autoPong: false })];
    open.push(GuardedSocket.watch([alive.there, dead.there]));
    const asked = (client: WebSocket) => once(client, "ping");
    const gone = once(dead.client, "close");
    const first = Promise.all([asked(alive.client), asked(dead.client), once(alive.there, "pong")]);
    vi.advanceTimersByTime(6_000);
    await first;
    const second = Promise.all([asked(alive.client), gone]);
    vi.advanceTimersByTime(6_000);
    await second;
    expect(alive.there.readyState).toBe(WebSocket.OPEN);
  });

  it("asks nobody who speaks", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { client, there } = await pair();
    open.push(GuardedSocket.watch([there]));
    let pings = 0;
    client.on("ping", () => pings++);
    for (let beats = 0; beats < 5; beats++) {
      vi.advanceTimersByTime(4_000);
      const heard = once(there, "message");
      client.send(requestFrame(1, "beat", {}));
      await heard;
    }
    expect(pings).toBe(0);
  });

  it("is cut off when its client does not read what it is sent, long before memory runs out", async () => {
    const { client, there } = await pair();
    client.pause();
    const closed = once(there, "close");
    let most = 0;
    for (let sent = 0; sent < 2_000 && there.readyState === WebSocket.OPEN; sent++) {
      there.send(Buffer.alloc(65_536));
      most = Math.max(most, there.bufferedAmount);
      if (sent % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await closed;
    expect(most).toBeLessThan(4e6);
    client.terminate();
  });
});

describe("the gate", () => {
  async function gate(patience?: { readonly headers: number; readonly request: number }) {
    const reached: string[] = [];
    const server = gatedServer(patience);
    server.on("request", (request, response) => {
      reached.push(request.url ?? "");
      request
        .on("error", () => {})
        .on("end", () => response.end("ok"))
        .resume();
    });
    server.on("upgrade", (request, socket) => {
      reached.push(`upgrade ${request.url}`);
      socket.end();
    });
    server.listen(0, "127.0.0.1");
    open.push(() => server.close().closeAllConnections());
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const ask = async (head: string) => {
      const socket = connect(port, "127.0.0.1");
      let answer = "";
      socket.on("data", (chunk) => {
        answer += chunk;
      });
      socket.on("error", () => {});
      socket.write(`${head}\r\nConnection: close\r\n\r\n`);
      await once(socket, "close");
      return Number(answer.split(" ")[1] ?? 0);
    };
    return { port, reached, ask };
  }
  const SOCKET = "Upgrade: websocket\r\nConnection: Upgrade";

  it("lets through what can be read, and nothing that Colyseus would take for itself", async () => {
    const { ask, reached } = await gate();
    expect(await ask("GET /t/abc?x=1 HTTP/1.1\r\nHost: a.example:80")).toBe(200);
    for (const head of [
      "POST /matchmake/create/table HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999",
      "GET //matchmake/x HTTP/1.1\r\nHost: x",
      "GET /__healthcheck HTTP/1.1\r\nHost: x",
      "OPTIONS /api/tables HTTP/1.1\r\nHost: x",
      "GET / HTTP/1.1\r\nHost: [",
      "GET http://[ HTTP/1.1\r\nHost: x",
    ])
      expect([head, await ask(head)]).toEqual([head, 404]);
    expect(reached).toEqual(["/t/abc?x=1"]);
  });

  it("drops upgrades whose address cannot be read, which would throw behind it", async () => {
    const { ask, reached } = await gate();
    for (const head of [
      `GET :99999 HTTP/1.1\r\nHost: x\r\n${SOCKET}`,
      `GET /x/y HTTP/1.1\r\nHost: [\r\n${SOCKET}`,
      `GET http://[ HTTP/1.1\r\nHost: x\r\n${SOCKET}`,
    ])
      expect([head, await ask(head)]).toEqual([head, 400]);
    expect(reached).toEqual([]);
  });

  const endless: [string, string][] = [
    ["says nothing at all", ""],
    ["never ends its headers", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "],
    ["never ends its body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"],
  ];
  it.each(endless)("closes a connection that %s", async (_name, bytes) => {
    const { port } = await gate({ headers: 100, request: 200 });
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    socket.resume();
    const closed = once(socket, "close");
    socket.write(bytes);
    const trickle = setInterval(() => socket.write("x"), 20);
    if (bytes === "") clearInterval(trickle);
    await closed;
    clearInterval(trickle);
  });
});

describe("a budget", () => {
  it("is used up by one key, not by others, and comes back", () => {
    let time = 0;
    const may = openBudget(3, 1_000, () => time);
    expect([1, 2, 3, 4].map(() => may("one"))).toEqual([true, true, true, false]);
    expect(may("two")).toBe(true);
    time = 1_000;
    expect(may("one")).toBe(true);
  });
});
