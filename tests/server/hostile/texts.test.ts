// Whatever people type is shown to everybody as the text it is, or refused: names, teams, titles, chat, messages, commitments; in rooms, in
// answers, in files that open in a spreadsheet. A text that one client sends must never break what another one decodes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Debrief } from "../../../shared/protocol.ts";
import { NASTY } from "../../support/hostileTexts.ts";
import { call, Player, secret, startTwo, until } from "../../support/player.ts";
import { agree, MIDDLE, pairsOf } from "../../support/round.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { createSession, gather, join, settings } from "../../support/workshop.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

/** How a text that was sent may come back: as it was, without the space around it; ill-formed parts replaced. */
const expected = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, "").trim();

/** What came back is what was sent; half characters became others. */
function isFaithful(sent: string, shown: string): void {
  expect(shown.isWellFormed(), JSON.stringify(sent)).toBe(true);
  if (sent.isWellFormed()) expect(shown).toBe(expected(sent));
}

describe("in a session's room", () => {
  it("names", async () => {
    const { host, code } = await createSession(server.url);
    const honest = await join(server.url, code, "Honest");
    for (const name of NASTY) {
      const token = secret();
      const joined = await call<{ person: string; name: string }>(server.url, "POST", `/codes/${code}/join`, {
        body: { name, team: "", token },
      });
      if (joined.status !== 200) {
        expect([400, joined.body]).toEqual([joined.status, expect.objectContaining({ error: expect.anything() })]);
        continue;
      }
      const { person } = joined.body;
      expect(joined.body.name.isWellFormed(), JSON.stringify(name)).toBe(true);
      await honest.sees(
        (view) => view.people?.[person]?.name === joined.body.name,
        `${JSON.stringify(name)} in the lobby`,
      );
      await host.sees(
        (view) => view.host?.names[person]?.name === joined.body.name,
        `${JSON.stringify(name)} at the host`,
      );
    }
    expect(Object.values(host.view().host?.names ?? {}).map(({ name }) => name)).toContain("<script>alert(1)</script>");
    expect([honest.closed, host.closed]).toEqual([null, null]);
    await honest.leave();
    await host.leave();
  });

  it("titles, teams and messages to all", async () => {
    const { host, code } = await createSession(server.url);
    const honest = await join(server.url, code, "Honest");
    // Twice in one message the longest would be more than a frame may hold, which closes the socket.
    for (const [index, text] of NASTY.filter(({ length }) => length < 10_000).entries()) {
      // A room hears thirty messages a second from one socket.
      if (index % 10 === 9) {
        await host.leave();
        await host.enter();
      }
      const change = { title: text, teams: [text, "other"] };
      const arranged = await host.send({ type: "arrange", settings: settings(change) });
      if (typeof arranged === "number") {
        const seen = await host.sees((view) => view.session.seq >= arranged, "the settings");
        const { title, teams } = JSON.parse(seen.host?.settings ?? "{}");
        await honest.sees((view) => view.session.title === title, `the title ${JSON.stringify(text)}`);
        isFaithful(text, title);
        isFaithful(text, teams[0]);
      } else expect(["malformed", "contradicting-settings"]).toContain(arranged);
      const told = await host.send({ type: "tell", table: null, seat: null, text });
      if (typeof told === "number")
        isFaithful(text, (await honest.sees((view) => view.session.seq >= told, "the message")).session.message);
      else expect(told).toBe("malformed");
      const answer = await fetch(`${server.url}/api/sessions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ settings: settings(change), token: secret() }),
      });
      const { code: made } = (await answer.json()) as { code?: string };
      if (made) {
        const { body } = await call<{ title: string }>(server.url, "GET", `/codes/${made}`);
        isFaithful(text, body.title);
      } else expect(answer.status).toBe(400);
    }
    expect([honest.closed, host.closed]).toEqual([null, null]);
  });
});

describe("at a table", () => {
  it("chat, to the letter at both sides", async () => {
    const pair = await startTwo(server.url);
    for (const [index, text] of NASTY.entries()) {
      const [one, two] = index % 2 === 0 ? [pair.buyer, pair.seller] : [pair.seller, pair.buyer];
      const seq = await one.send({ type: "say", text });
      if (typeof seq !== "number") {
        expect(seq, JSON.stringify(text)).toBe("malformed");
        continue;
      }
      for (const player of [one, two]) {
        const view = await player.sees((seen) => seen.table.seq >= seq, "the line");
        const shown = view.table.lines.at(-1)?.text ?? "";
        isFaithful(text, shown);
      }
    }
    expect([pair.buyer.closed, pair.seller.closed]).toEqual([null, null]);
  });

  it("no id of a command that not every store can keep", async () => {
    const { buyer } = await startTwo(server.url);
    for (const id of ["", "a\u0000b", "\ud83d", "\u202ex", "é", "a b", "x".repeat(41)])
      expect(await buyer.send({ type: "say", text: "hello" }, id), JSON.stringify(id)).toBe("malformed");
    expect(await buyer.send({ type: "say", text: "hello" }, `a-b_c.d:${"x".repeat(32)}`)).toBeTypeOf("number");
  });

  it("names, at a lone table", async () => {
    for (const name of NASTY) {
      const [token, invitation] = [secret(), secret()];
      const body = { scenario: "plant-scheduler", seat: "buyer", name, token, invitation, course: "short" };
      const opened = await call<{ table: string }>(server.url, "POST", "/tables", { body });
      if (opened.status !== 200) {
        expect(opened.status).toBe(400);
        continue;
      }
      const player = await new Player(server.url, opened.body.table, token).enter();
      expect(player.view().people.buyer.name).toBe(expected(name));
      await player.leave();
    }
  });
});

describe("in what a facilitator takes home", () => {
  it("no cell of a CSV file would run as a formula, and every answer says what it is", async () => {
    const evil = ["=HYPERLINK(1)", "+1+1", "-1+1", "@SUM(A1)"];
    const workshop = await gather(server.url, 0, { agenda: settings().agenda.slice(0, 1), reveal: "round" });
    const people = await Promise.all(evil.map((name) => join(server.url, workshop.code, name)));
    const { host } = workshop;
    await host.send({ type: "pair", tables: null });
    await host.send({ type: "begin-round" });
    const players = await Promise.all(people.map((one) => one.sit()));
    for (const pair of pairsOf(players)) {
      await agree(pair);
      for (const player of pair) await player.send({ type: "say", text: "=1+1" });
    }
    await host.send({ type: "end-round" });
    expect(await host.send({ type: "reveal" })).toBeTypeOf("number");
    const get = (file: string) =>
      fetch(`${server.url}/api/sessions/${host.session}/export/${file}`, {
        headers: { authorization: `Bearer ${host.token}` },
      });
    let cells = 0;
    for (const file of ["tables.csv", "seats.csv", "events.csv"]) {
      const answer = await get(file);
      expect(answer.headers.get("content-disposition")).toBe(`attachment; filename=${file}`);
      expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const text = (await answer.text()).replace(/^\ufeff/, "");
      for (const line of text.split(/\r?\n/))
        for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
          const cell = quoted ?? plain ?? "";
          cells++;
          if (!/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell)) expect(cell, file).not.toMatch(/^[=+\-@\t\r]/);
        }
    }
    expect(cells).toBeGreaterThan(100);
    const seats = await (await get("seats.csv")).text();
    for (const name of evil) expect(seats).toContain(`'${name}`);
    const strange = await get(encodeURIComponent('x";filename="evil.html'));
    expect([strange.status, strange.headers.get("content-disposition")]).toEqual([400, null]);
    for (const file of ["session.json", "xapi.json"]) {
      const answer = await get(file);
      expect(answer.headers.get("content-type")).toContain("application/json");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(JSON.stringify(await answer.json())).toContain("=HYPERLINK(1)");
    }
  });

  it("a commitment is the text it is, in the debrief as in the files", async () => {
    const [buyer, seller] = await reflecting();
    const text = '=cmd|"/c calc"!A1 <b>';
    for (const player of [buyer, seller])
      await player.send({ type: "reflect", ratings: Array.from({ length: 8 }, () => null), commitment: text });
    await until(() => buyer.view().table.phase === "revealed", "the reveal");
    const { body } = await call<Debrief>(server.url, "GET", `/tables/${buyer.table}/debrief`, { token: buyer.token });
    expect(body.reflections.seller.commitment).toBe(text);
  });
});

/** Two at a whole lone table, at the reflection. */
async function reflecting(): Promise<readonly [Player, Player]> {
  const [token, invitation, other] = [secret(), secret(), secret()];
  const { body } = await call<{ table: string }>(server.url, "POST", "/tables", {
    body: { scenario: "plant-scheduler", seat: "buyer", name: "Mira", token, invitation, course: "whole" },
  });
  const { table } = body;
  await call(server.url, "POST", `/tables/${table}/claim`, { token: invitation, body: { name: "Jo", token: other } });
  const pair = [
    await new Player(server.url, table, token).enter(),
    await new Player(server.url, table, other).enter(),
  ] as const;
  for (const player of pair) await player.send({ type: "ready" });
  for (const player of pair) await player.send({ type: "ready" });
  await agreeAndGoOn(pair);
  return pair;
}

/** Signs, and does what every step asks until the reflection. */
async function agreeAndGoOn(pair: readonly [Player, Player]): Promise<void> {
  await pair[0].sees((view) => view.table.phase === "negotiating", "the talk");
  await pair[0].send({ type: "offer", packages: [MIDDLE], final: false });
  await pair[1].send({ type: "accept", offer: 1 });
  for (let step = 0; step < 20; step++)
    for (const player of pair) {
      const { phase, proposed } = player.view().table;
      if (phase === "reflecting") return;
      const takes = proposed.map(() => false);
      const seq = await player.send(takes.length > 0 ? { type: "vote", takes } : { type: "ready" });
      if (typeof seq !== "number") continue;
      for (const one of pair) await one.sees((view) => view.table.seq >= seq, "the step at both sides");
    }
  throw new Error(`No reflection: ${pair[0].view().table.phase}`);
}

describe("in answers that are no JSON", () => {
  it("nothing that was asked for comes back as markup", async () => {
    for (const path of [
      "/t/<script>x</script>",
      "/x.y<script>x</script>",
      "/api/<script>x</script>",
      "/assets/<script>",
    ]) {
      const answer = await fetch(server.url + encodeURI(path));
      const text = await answer.text();
      expect(text, path).not.toMatch(/<script>x/);
      expect(answer.headers.get("x-content-type-options"), path).toBe("nosniff");
    }
  });

  it("nothing tells where in the program something failed", async () => {
    for (const path of ["/%E0%A4%A", "/assets/%E0%A4%A", "/api/tables/%E0%A4%A/folder", "/assets/%00", "/api/%00"]) {
      const answer = await fetch(server.url + path);
      expect(answer.status, path).toBeLessThan(500);
      expect(await answer.text(), path).not.toMatch(/node_modules|\.m?[jt]s:\d|\bat \//);
    }
    expect(server.output()).not.toMatch(/^ +at /m);
  });
});
