// The HTTP calls on a real server: opening, inviting, claiming, resuming, folders, the debrief, going on; and every refusal.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Debrief, type Folder, PROTOCOL } from "../../../shared/protocol.ts";
import { call, Player, seatTwo, secret, startTwo } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const opening = () => ({
  scenario: "plant-scheduler",
  seat: "seller",
  name: "Mira",
  token: secret(),
  invitation: secret(),
  course: "short",
});
const post = (path: string, body: unknown, token?: string) =>
  call(server.url, "POST", path, { body, ...(token ? { token } : {}) });
const get = <T = Record<string, unknown>>(path: string, token?: string) =>
  call<T>(server.url, "GET", path, token ? { token } : {});
const reason = (answer: { body: unknown }) => (answer.body as { error?: { reason: string } }).error?.reason;

describe("opening and joining", () => {
  it("lists the cases without their secrets", async () => {
    const { body } = await get<{ id: string; issues: string[] }[]>("/scenarios");
    expect(body.find((one) => one.id === "plant-scheduler")?.issues).toHaveLength(7);
    expect(JSON.stringify(body)).not.toMatch(/points|compressor|fear of|alternatives/);
  });

  it("opens one table however often the same call is sent, and one seat for one invitation", async () => {
    const body = opening();
    const first = await post("/tables", body);
    expect(await post("/tables", body)).toEqual(first);
    expect(first.body["seat"]).toBe("seller");
    const table = String(first.body["table"]);

    const seen = await get(`/tables/${table}/invitation`, body.invitation);
    expect(seen.body).toEqual({
      title: "The plant scheduler",
      seat: "buyer",
      seatTitle: "Head of Operations, Northgate Valves",
      host: "Mira",
    });
    const claim = { name: "Jonas", token: secret() };
    expect((await post(`/tables/${table}/claim`, claim, body.invitation)).body).toEqual({ seat: "buyer" });
    expect((await post(`/tables/${table}/claim`, claim, body.invitation)).body).toEqual({ seat: "buyer" });
    const late = await post(`/tables/${table}/claim`, { name: "Eve", token: secret() }, body.invitation);
    expect([late.status, reason(late)]).toEqual([409, "invitation-spent"]);
    expect(reason(await get(`/tables/${table}/invitation`, body.invitation))).toBe("invitation-spent");
  });

  it("makes a fresh invitation while the seat is empty; the earlier one stops working", async () => {
    const body = opening();
    const table = String((await post("/tables", body)).body["table"]);
    const invitation = secret();
    expect((await post(`/tables/${table}/invite`, { invitation }, body.token)).status).toBe(200);
    expect(reason(await get(`/tables/${table}/invitation`, body.invitation))).toBe("unknown-link");
    await post(`/tables/${table}/claim`, { name: "Jonas", token: secret() }, invitation);
    expect(reason(await post(`/tables/${table}/invite`, { invitation: secret() }, body.token))).toBe("seat-taken");
  });

  it("gives a seat to one person, also when a fresh invitation and a claim cross", async () => {
    const body = opening();
    const table = String((await post("/tables", body)).body["table"]);
    const fresh = secret();
    await Promise.all([
      post(`/tables/${table}/claim`, { name: "Jonas", token: secret() }, body.invitation),
      post(`/tables/${table}/invite`, { invitation: fresh }, body.token),
    ]);
    const late = await post(`/tables/${table}/claim`, { name: "Eve", token: secret() }, fresh);
    const early = await post(`/tables/${table}/claim`, { name: "Ann", token: secret() }, body.invitation);
    const claims = [late.status, early.status].filter((status) => status === 200);
    const other = await get(`/tables/${table}/invitation`, fresh);
    expect(claims.length + (other.status === 200 ? 0 : 1)).toBeGreaterThan(0);
    expect(reason(await post(`/tables/${table}/invite`, { invitation: secret() }, body.token))).toBe("seat-taken");
  });

  it("leaves the seat to chance, and both come up", async () => {
    const seats = await Promise.all(
      Array.from({ length: 24 }, async () => (await post("/tables", { ...opening(), seat: "chance" })).body["seat"]),
    );
    expect(new Set(seats)).toEqual(new Set(["buyer", "seller"]));
  });

  const wrong: [string, Record<string, unknown>, number, string][] = [
    ["an unknown case", { scenario: "no-such-case" }, 404, "unknown-scenario"],
    ["an empty name", { name: "   " }, 400, "bad-name"],
    ["a name with a line break", { name: "a\nb" }, 400, "bad-name"],
    ["a name that is too long", { name: "x".repeat(41) }, 400, "bad-name"],
    ["a short token", { token: "abc" }, 400, "malformed"],
    ["a field that is not one", { admin: true }, 400, "malformed"],
  ];
  it.each(wrong)("refuses %s", async (_name, change, status, expected) => {
    const answer = await post("/tables", { ...opening(), ...change });
    expect([answer.status, reason(answer)]).toEqual([status, expected]);
  });

  it("refuses what is not JSON, and what is too long", async () => {
    for (const body of ["{", "x".repeat(9_000), JSON.stringify({ name: "x".repeat(9_000) })]) {
      const response = await fetch(`${server.url}/api/tables`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      expect([response.status, reason({ body: await response.json() })]).toEqual([400, "malformed"]);
    }
  });
});

describe("a seat's own calls", () => {
  it("refuses every call with a missing, a wrong or another table's token", async () => {
    const here = opening();
    const table = String((await post("/tables", here)).body["table"]);
    const elsewhere = opening();
    await post("/tables", elsewhere);
    for (const token of [undefined, secret(), elsewhere.token, here.invitation]) {
      for (const path of ["folder", "debrief"]) {
        expect(reason(await get(`/tables/${table}/${path}`, token))).toBe("unknown-link");
      }
      expect(reason(await post("/resume", { table, protocol: PROTOCOL }, token))).toBe("unknown-link");
      expect(reason(await post(`/tables/${table}/again`, { token: secret() }, token))).toBe("unknown-link");
      expect(reason(await post(`/tables/${table}/invite`, { invitation: secret() }, token))).toBe("unknown-link");
    }
    expect(reason(await get("/tables/nowhere/folder", here.token))).toBe("unknown-link");
  });

  it("tells a client of another version to reload", async () => {
    const body = opening();
    const table = String((await post("/tables", body)).body["table"]);
    const answer = await post("/resume", { table, protocol: PROTOCOL + 1 }, body.token);
    expect([answer.status, reason(answer)]).toEqual([426, "reload"]);
  });

  it("opens the folder of one's own seat, and what came to light of the other's", async () => {
    const { buyer, seller } = await startTwo(server.url);
    const folder = async (player: Player) => (await get<Folder>(`/tables/${player.table}/folder`, player.token)).body;
    expect((await folder(seller)).known.facts).toEqual({});
    await buyer.send({ type: "tell", fact: "failed-before" });
    const seen = await folder(seller);
    expect(Object.keys(seen.known.facts)).toEqual(["failed-before"]);
    expect(seen.own.alternatives.map((one) => one.points)).toEqual([2600, 2900]);
    const own = await folder(buyer);
    expect(own.own.stakeholders.map(({ id, issues, moods }) => [id, issues, moods.length])).toEqual([
      ["finance", [0, 3], 20],
      ["it", [1, 2], 12],
      ["shop-floor", [2, 6], 12],
      ["plant-managers", [1, 4], 9],
    ]);
    expect(JSON.stringify(own.own.stakeholders)).not.toMatch(/minimum|"points"/);
  });

  it("keeps both folders closed until the reveal, then tells all; and goes on with seats swapped, once", async () => {
    const { buyer, seller } = await startTwo(server.url);
    const path = `/tables/${buyer.table}`;
    expect(reason(await get(`${path}/debrief`, buyer.token))).toBe("not-revealed");
    expect(reason(await post(`${path}/again`, { token: secret() }, buyer.token))).toBe("not-revealed");
    await seller.send({ type: "offer", packages: [[2, 1, 2, 1, 1, 1, 0]], final: false });
    await buyer.send({ type: "accept", offer: 1 });
    await buyer.send({ type: "ready" });
    await seller.send({ type: "ready" });

    const { body } = await get<Debrief>(`${path}/debrief`, seller.token);
    expect(body).toMatchObject({
      ending: "agreed",
      surplus: { buyer: -150, seller: 2100 },
      nash: { buyer: 3320, seller: 3600 },
      winWin: 0,
    });
    expect(body.frontier).toHaveLength(17);
    expect(body.offers).toHaveLength(1);

    const tokens = { buyer: secret(), seller: secret() };
    const [one, two] = await Promise.all([
      post(`${path}/again`, { token: tokens.buyer }, buyer.token),
      post(`${path}/again`, { token: tokens.seller }, seller.token),
    ]);
    expect([one?.body["seat"], two?.body["seat"]]).toEqual(["seller", "buyer"]);
    expect(one?.body["table"]).toBe(two?.body["table"]);
    const next = String(one?.body["table"]);
    expect(reason(await post(`${path}/again`, { token: secret() }, buyer.token))).toBe("seat-taken");
    expect(reason(await post(`${path}/again`, { token: buyer.token }, buyer.token))).toBe("seat-taken");
    const again = await new Player(server.url, next, tokens.buyer).enter();
    await new Player(server.url, next, tokens.seller).enter();
    await again.sees((view) => view.table.seated.buyer && view.table.seated.seller, "both at the next table");
    expect(again.view().people).toMatchObject({ seller: { name: "Mira" }, buyer: { name: "Jonas" } });
    await buyer.sees((view) => view.table.next === next, "the next table named");
  });
});

describe("the server", () => {
  it("sends headers that keep others out, and no sign of what it is made of", async () => {
    const response = await fetch(`${server.url}/api/scenarios`, { headers: { origin: "http://evil.example" } });
    const headers = Object.fromEntries(response.headers);
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
    const preflight = await fetch(`${server.url}/api/tables`, { method: "OPTIONS" });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("has no monitor, no playground, no room that a client could make", async () => {
    for (const path of ["/monitor", "/playground", "/matchmake/create/table"]) {
      const text = await (await fetch(server.url + path)).text();
      expect(text).not.toMatch(/roomId|processId|Colyseus/);
    }
  });

  it("writes no token, invitation or name into its log", async () => {
    const body = opening();
    const table = String((await post("/tables", body)).body["table"]);
    await get(`/tables/${table}/folder`, body.token);
    await post("/resume", { table, protocol: PROTOCOL }, secret());
    const { buyer } = await seatTwo(server.url);
    for (const hidden of [body.token, body.invitation, buyer.token, "Mira"]) {
      expect(server.output()).not.toContain(hidden);
    }
  });

  it("limits wrong secrets by address, and never the right ones, however many come at once", async () => {
    const limited = await startServer();
    const body = opening();
    const table = String((await call(limited.url, "POST", "/tables", { body })).body["table"]);
    const folder = (token: string) => call(limited.url, "GET", `/tables/${table}/folder`, { token });
    const wrong = await Promise.all(Array.from({ length: 70 }, () => folder(secret())));
    expect(wrong.filter((answer) => answer.status === 429)).toHaveLength(10);
    const right = await Promise.all(Array.from({ length: 100 }, () => folder(body.token)));
    expect(right.filter((answer) => answer.status === 200)).toHaveLength(100);
    await limited.remove();
  });

  it("answers calls that do not exist like any other refusal", async () => {
    const answer = await get("/no-such-call");
    expect([answer.status, reason(answer)]).toEqual([404, "malformed"]);
  });
});
