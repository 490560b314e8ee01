// Attacks on the HTTP side: forged secrets, bodies and addresses of every wrong kind, requests that never end.
import { once } from "node:events";
import { connect } from "node:net";
import { OWN_CASE_TYPE } from "../../shared/protocol.ts";
import type { Attack } from "./hostile.ts";
import type { Dice } from "./hostileDice.ts";
import { takePlace } from "./hostileSocket.ts";
import { anyValue, deepJson, nasty } from "./hostileTexts.ts";
import { call, secret, until } from "./player.ts";

/** One HTTP request as bytes; resolves when the server has closed it, or after the first of its answer. */
async function rawHttp(port: number, bytes: string | Buffer, waits = true): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect").catch(() => undefined);
  socket.write(bytes);
  if (waits) {
    const heard = new Promise((resolve) => socket.once("data", resolve).once("close", resolve));
    await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 300))]);
  }
  socket.destroy();
}

const post = (url: string, path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body }).then(
    (answer) => answer.arrayBuffer(),
    () => undefined,
  );

/** Some address, so that limits by address fill with many. */
const forwarded = (dice: Dice) => ({
  "x-forwarded-for": `2001:db8:${dice.below(65_536).toString(16)}::${dice.below(9)}`,
});

export const HTTP_ATTACKS: Readonly<Record<string, Attack>> = {
  async forged({ url, others, tickets }, dice) {
    for (const path of ["folder", "debrief", "invitation"]) {
      const token = dice.pick([
        secret(),
        dice.pick(tickets).token,
        "x".repeat(dice.below(90)),
        nasty(dice).slice(0, 20),
      ]);
      const headers = { authorization: `Bearer ${encodeURIComponent(token.toWellFormed())}`, ...forwarded(dice) };
      const answer = await fetch(`${url}/api/tables/${dice.pick(others)}/${path}`, { headers });
      if (answer.status === 200) throw new Error(`A forged token opened ${path}`);
      await answer.arrayBuffer();
    }
  },

  async oversized({ url, tickets }, dice) {
    const raw = await takePlace(dice.pick(tickets));
    if (raw) {
      raw.send(Buffer.alloc(40_000, 0x91));
      await until(() => raw.closed() !== null, "an oversized frame to close the socket");
    }
    await post(url, "/api/tables", " ".repeat(dice.pick([9_000, 400_000])));
    await post(url, "/matchmake/joinOrCreate/table", " ".repeat(400_000));
  },

  async halfOpen({ port }, dice) {
    const beginnings = [
      "GET /api/scenarios HTTP/1.1\r\nHost: x\r\nX-Slow: ",
      "POST /api/tables HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{",
      "GET /x/y?sessionId=z HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n",
      "\x16\x03\x01\x02\x00",
    ];
    await rawHttp(port, dice.pick(beginnings), false);
  },

  async strangeRequests({ port }, dice) {
    const upgrade =
      "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";
    const lines = [
      `GET :99999 HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`,
      `GET //[ HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`,
      `GET /x/y?sessionId=%zz HTTP/1.1\r\nHost: [\r\n${upgrade}\r\n`,
      "GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /__healthcheck HTTP/1.1\r\nHost: [\r\n\r\n",
      "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
      "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /api/tables/%00/folder HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer aaaaaaaaaaaa\r\n\r\n",
      "GET /api/tables/%ff/folder HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer aaaaaaaaaaaa\r\n\r\n",
      "GET /api/codes/%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /assets/%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /..%2f..%2fpackage.json HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /assets/../../../package.json HTTP/1.1\r\nHost: x\r\n\r\n",
      `GET /?${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: x\r\n${Array.from({ length: 300 }, (_, index) => `X-${index}: y\r\n`).join("")}\r\n`,
      "POST /api/tables HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\nzz\r\n",
      "POST /matchmake/create/table HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
      `GET /api/scenarios HTTP/1.1\r\nHost: x\r\nAccept-Language: ${"a-b,".repeat(2_000)}\r\n\r\n`,
    ];
    await rawHttp(port, dice.pick(lines));
  },

  async strangeBodies({ url, code }, dice) {
    const path = dice.pick(["/api/tables", "/api/sessions", "/api/resume", "/api/practice", `/api/codes/${code}/join`]);
    const known = {
      scenario: "plant-scheduler",
      seat: "buyer",
      token: secret(),
      invitation: secret(),
      course: "short",
    };
    const bodies = [
      JSON.stringify(anyValue(dice)),
      deepJson(3_500),
      JSON.stringify({ ...known, name: nasty(dice), [nasty(dice)]: anyValue(dice) }),
      `{"__proto__":{"polluted":true},"name":"x","token":"${secret()}"}`,
      dice.bytes(200).toString("latin1"),
      "null",
    ];
    await post(url, path, dice.pick(bodies), {
      ...forwarded(dice),
      "content-type": dice.pick(["application/json", "text/plain", "application/json; charset=utf-7"]),
    });
  },

  async strangeCases({ url }, dice) {
    const texts = [
      nasty(dice),
      "[".repeat(5_000),
      "{a: ".repeat(2_000),
      `a: &a [x, x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: [*a, *a, *a, *a]`).join("\n")}`,
      "__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }",
      `format: 1\nid: own\ntitle: ${JSON.stringify(nasty(dice))}\nissues: [{ id: a, options: [{ id: b }, { id: c }] }]\nseats: ${JSON.stringify(anyValue(dice))}`,
    ];
    const known = {
      scenario: "own",
      seat: "buyer",
      name: "Eve",
      invitation: secret(),
      token: secret(),
      course: "short",
    };
    await post(url, "/api/tables", JSON.stringify({ ...known, own: dice.pick(texts) }), {
      ...forwarded(dice),
      "content-type": OWN_CASE_TYPE,
    });
  },

  async nastyNames({ url, code }, dice) {
    const joined = await call<{ session?: string }>(url, "POST", `/codes/${code}/join`, {
      body: { name: nasty(dice), team: dice.below(4) === 0 ? nasty(dice) : "", token: secret() },
    });
    if (joined.status >= 500) throw new Error(`Joining under a strange name answered ${joined.status}`);
  },
};
