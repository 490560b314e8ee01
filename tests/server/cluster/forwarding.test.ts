// Any process answers any call: what is about a home of another process goes there and back, and nobody outside can pose as a process.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Folder } from "../../../shared/protocol.ts";
import { type Cluster, startCluster } from "../../support/cluster.ts";
import { call, Player, seatTwo, secret, startTwo } from "../../support/player.ts";
import { createSession, join, Member } from "../../support/workshop.ts";

const LONG = 60_000;

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
}, LONG);
afterAll(() => cluster.remove(), LONG);

/** How many calls with this status a process has logged below a route. */
const calls = (output: string, route: string, status: number): number =>
  output.split("\n").filter((line) => line.includes(`"route":"${route}"`) && line.includes(`"status":${status}`))
    .length;

describe("a call to a process that does not have the table", () => {
  it("is answered by the one that has it, in the reader's language, and the table stays there", async () => {
    const { one, two } = cluster;
    const { buyer, seller } = await startTwo(one.url);
    const path = `/tables/${buyer.table}/folder`;
    const near = await call<Folder>(one.url, "GET", path, { token: buyer.token });
    const far = await call<Folder>(two.url, "GET", path, { token: buyer.token });
    expect(far).toEqual(near);
    const german = await fetch(`${two.url}/api${path}`, {
      headers: { authorization: `Bearer ${buyer.token}`, "accept-language": "de" },
    });
    expect(german.headers.get("cache-control")).toBe("no-store");
    expect(await german.json()).not.toEqual(near.body);
    expect(buyer.closed ?? seller.closed).toBe(null);
    expect(await buyer.send({ type: "say", text: "still here" })).toBeTypeOf("number");
  });

  it("may be a resume: the place is at the other process, where the browser goes by its own address", async () => {
    const { one, two } = cluster;
    const { buyer, seller } = await startTwo(one.url);
    const other = await new Player(two.url, seller.table, seller.token).enter();
    await buyer.send({ type: "say", text: "to both of your pages" });
    for (const page of [seller, other]) await page.sees((view) => view.table.lines.length > 0, "the line");
    expect(await other.send({ type: "say", text: "heard" })).toBeTypeOf("number");
  });

  it("may be the first of two who sit down, or join by a code", async () => {
    const { one, two } = cluster;
    const [token, invitation, next] = [secret(), secret(), secret()];
    const body = { scenario: "plant-scheduler", seat: "buyer", name: "Mira", token, invitation, course: "short" };
    const { table } = (await call<{ table: string }>(one.url, "POST", "/tables", { body })).body;
    const claim = { token: invitation, body: { name: "Jonas", token: next } };
    expect((await call(two.url, "POST", `/tables/${table}/claim`, claim)).body).toEqual({ seat: "seller" });
    const { host, code } = await createSession(one.url);
    const person = await join(two.url, code, "Ada");
    await host.sees((view) => view.session.count === 1, "the one who joined elsewhere");
    await new Member(two.url, host.session, host.token).enter();
    expect(host.closed ?? person.closed).toBe(null);
  });

  it("brings refusals back as they are, and counts them where they are made", async () => {
    const { one, two } = cluster;
    const { buyer } = await seatTwo(one.url);
    const before = calls(one.output(), "/api/tables/:id/folder", 403);
    const { status, body } = await call(two.url, "GET", `/tables/${buyer.table}/folder`, { token: secret() });
    expect([status, (body as { error: { reason: string } }).error.reason]).toEqual([403, "unknown-link"]);
    expect(calls(one.output(), "/api/tables/:id/folder", 403)).toBe(before + 1);
    const unknown = await call(two.url, "GET", "/tables/nosuchtable1/folder", { token: secret() });
    expect(unknown.status).toBe(403);
  });
});

describe("outside", () => {
  it("learns nothing from the address where processes meet", async () => {
    const posing = { "x-two-winners-secret": "a secret for tests alone" };
    for (const headers of [{}, posing]) {
      const response = await fetch(`${cluster.one.url}/internal/alive`, { headers });
      expect(await response.text()).not.toContain("instance");
    }
  });

  it("is not believed when it says that a call was passed on", async () => {
    const { one, two } = cluster;
    const { buyer } = await seatTwo(one.url);
    const headers = {
      authorization: `Bearer ${buyer.token}`,
      "x-two-winners-home": "somewhere-else",
      "x-two-winners-client": "10.1.2.3",
      "x-two-winners-secret": "guessed",
    };
    const response = await fetch(`${two.url}/api/tables/${buyer.table}/folder`, { headers });
    expect(response.status).toBe(200);
    expect(buyer.closed).toBe(null);
  });
});
