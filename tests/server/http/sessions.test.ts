// The calls of sessions on a real server: creating, joining by code, links and names, deleting; who may do what.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROTOCOL } from "../../../shared/protocol.ts";
import { CLOSED_FOR_GOOD, CODE_ALPHABET, CODE_LENGTH } from "../../../shared/sessionProtocol.ts";
import { call, secret, until } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { createSession, gather, join, Member, settings } from "../../support/workshop.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const post = <T = Record<string, unknown>>(path: string, body: unknown, token?: string, url = server.url) =>
  call<T>(url, "POST", path, { body, ...(token ? { token } : {}) });
const get = (path: string, token?: string) => call(server.url, "GET", path, token ? { token } : {});
const remove = (path: string, token?: string) => call(server.url, "DELETE", path, token ? { token } : {});
const reason = (answer: { body: unknown }) => (answer.body as { error?: { reason: string } }).error?.reason;
const joining = (name = "Ada", team = "") => ({ name, team, token: secret() });

describe("creating", () => {
  it("makes one session however often the call is sent, with a code without look-alikes", async () => {
    const body = { settings: settings(), token: secret() };
    const first = await post("/sessions", body);
    expect(await post("/sessions", body)).toEqual(first);
    expect(String(first.body["code"])).toMatch(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`));
  });

  it.each([
    ["an unknown case", { agenda: [{ ...settings().agenda[0], scenario: "no-such-case" }] }, 404, "unknown-scenario"],
    ["contradictions", { agenda: [{ ...settings().agenda[0], pairs: "swap" }] }, 409, "contradicting-settings"],
    ["nothing to play", { agenda: [] }, 400, "malformed"],
    ["fields that are none", { admin: true }, 400, "malformed"],
  ])("refuses %s", async (_name, change, status, expected) => {
    const answer = await post("/sessions", { settings: { ...settings(), ...change }, token: secret() });
    expect([answer.status, reason(answer)]).toEqual([status, expected]);
  });

  it("needs the password where there is one, and only to host", async () => {
    const guarded = await startServer({ HOST_PASSWORD: "open sesame" });
    expect((await call(guarded.url, "GET", "/hosting")).body).toEqual({ password: true, retentionDays: 365 });
    expect((await get("/hosting")).body).toEqual({ password: false, retentionDays: 365 });
    const body = { settings: settings(), token: secret() };
    expect(reason(await post("/sessions", body, undefined, guarded.url))).toBe("wrong-password");
    expect(reason(await post("/sessions", { ...body, password: "open" }, undefined, guarded.url))).toBe(
      "wrong-password",
    );
    const made = await post<{ code: string }>(
      "/sessions",
      { ...body, password: "open sesame" },
      undefined,
      guarded.url,
    );
    expect(made.status).toBe(200);
    expect((await post(`/codes/${made.body.code}/join`, joining(), undefined, guarded.url)).status).toBe(200);
    expect(guarded.output()).not.toContain("sesame");
    await guarded.remove();
  });
});

describe("joining", () => {
  it("goes by the code, however it is typed, and shows beforehand what may be known", async () => {
    const { host, code } = await createSession(server.url, { title: "Spring", teams: ["North", "South"] });
    const typed = `${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`;
    expect((await get(`/codes/${typed}`)).body).toEqual({
      session: host.session,
      title: "Spring",
      locked: false,
      stage: "lobby",
      teams: ["North", "South"],
      names: "names",
      selfRun: false,
    });
    const body = joining("Ada", "North");
    const first = await post(`/codes/${typed}/join`, body);
    expect(first.body).toMatchObject({ session: host.session, name: "Ada" });
    expect(await post(`/codes/${code}/join`, body)).toEqual(first);
    expect((await post(`/codes/${code}/join`, joining("ada", ""))).body["name"]).toBe("ada 2");
    const view = await host.sees((seen) => seen.session.count === 2, "both");
    expect(view.host?.people.map((person) => person.id)).toContain(first.body["person"]);
    expect(reason(await post(`/codes/${code}/join`, joining("Bo", "West")))).toBe("unknown-team");
    await host.leave();
  });

  it.each(["fuck off", "A55hole", "Arschloch", "F U C K"])("refuses the name %s", async (name) => {
    const { host, code } = await createSession(server.url);
    const answer = await post(`/codes/${code}/join`, joining(name));
    const person = await join(server.url, code, "Ada");
    const renamed = await post(`/sessions/${host.session}/people/${person.person}/name`, { name }, person.token);
    expect([reason(answer), reason(renamed)]).toEqual(["bad-name", "bad-name"]);
    for (const one of [host, person]) await one.leave();
  });

  it.each(["Dick", "Shital Cummings", "Assad", "Analía", "Gaylord", "李小龍", "Zoë"])(
    "takes the name %s",
    async (name) => {
      const { host, code } = await createSession(server.url);
      expect((await post(`/codes/${code}/join`, joining(name))).body["name"]).toBe(name);
      await host.leave();
    },
  );

  it("is over when the session is locked, full or closed; who is in stays in", async () => {
    const { host, code } = await createSession(server.url);
    const body = joining();
    await post(`/codes/${code}/join`, body);
    await host.send({ type: "lock", locked: true });
    expect(reason(await post(`/codes/${code}/join`, joining()))).toBe("session-locked");
    expect((await post(`/codes/${code}/join`, body)).status).toBe(200);
    await host.send({ type: "lock", locked: false });
    const crowd = await Promise.all(Array.from({ length: 201 }, () => post(`/codes/${code}/join`, joining())));
    expect(crowd.filter((answer) => answer.status === 200)).toHaveLength(199);
    expect(crowd.filter((answer) => reason(answer) === "session-full")).toHaveLength(2);
    await host.send({ type: "close" });
    expect(reason(await post(`/codes/${code}/join`, joining()))).toBe("session-closed");
    await host.leave();
  });

  it("limits wrong codes by address, and never locks out those who have the right one", async () => {
    const limited = await startServer();
    const { host, code } = await createSession(limited.url);
    const wrong = await Promise.all(Array.from({ length: 70 }, () => call(limited.url, "GET", "/codes/BCDFGH")));
    expect(wrong.filter((answer) => reason(answer) === "unknown-code")).toHaveLength(60);
    expect(wrong.filter((answer) => answer.status === 429)).toHaveLength(10);
    const right = await Promise.all(
      Array.from({ length: 10 }, () => post(`/codes/${code}/join`, joining(), undefined, limited.url)),
    );
    expect(right.map((answer) => answer.status)).toEqual(Array(10).fill(200));
    await host.leave();
    await limited.remove();
  });
});

describe("links and names", () => {
  it("renews the facilitator's link, also when the answer was lost; the old one opens nothing", async () => {
    const { host } = await createSession(server.url);
    const token = secret();
    const renew = () => post(`/sessions/${host.session}/renew`, { token }, host.token);
    expect((await renew()).status).toBe(200);
    expect((await renew()).status).toBe(200);
    expect(reason(await post(`/sessions/${host.session}/renew`, { token: secret() }, host.token))).toBe("unknown-link");
    await until(() => host.closed !== null, "the old link's socket to close");
    const again = await new Member(server.url, host.session, token).enter();
    expect(again.view().host?.code).toMatch(/./);
    await again.leave();
  });

  it("renames, and gives a new link to somebody who lost theirs", async () => {
    const { host, code } = await createSession(server.url);
    const [ada, bo] = [await join(server.url, code, "Ada"), await join(server.url, code, "Bo")];
    const path = (who: Member) => `/sessions/${host.session}/people/${who.person}`;
    expect((await post(`${path(ada)}/name`, { name: "Bo" }, ada.token)).body).toEqual({ name: "Bo 2" });
    await bo.sees((view) => view.people?.[ada.person]?.name === "Bo 2", "the new name");
    expect((await post(`${path(bo)}/name`, { name: "Boris" }, host.token)).body).toEqual({ name: "Boris" });
    expect(reason(await post(`${path(bo)}/name`, { name: "X" }, ada.token))).toBe("not-yours");
    expect(reason(await post(`${path(bo)}/link`, { token: secret() }, bo.token))).toBe("not-yours");
    const token = secret();
    expect((await post(`${path(bo)}/link`, { token }, host.token)).status).toBe(200);
    expect((await post(`${path(bo)}/link`, { token }, host.token)).status).toBe(200);
    const body = { session: host.session, protocol: PROTOCOL };
    expect(reason(await post("/resume", body, bo.token))).toBe("unknown-link");
    expect((await post("/resume", body, token)).body["role"]).toBe("participant");
    for (const one of [host, ada, bo]) await one.leave();
  });

  it("does nothing for a stranger, a seat of a lone table, or the facilitator of another session", async () => {
    const { host, code } = await createSession(server.url);
    const ada = await join(server.url, code, "Ada");
    const elsewhere = await createSession(server.url);
    const seat = { scenario: "plant-scheduler", seat: "buyer", name: "Eve", token: secret(), invitation: secret() };
    await post("/tables", { ...seat, course: "short" });
    for (const token of [undefined, secret(), elsewhere.host.token, seat.token]) {
      const path = `/sessions/${host.session}`;
      const answers = [
        await post("/resume", { session: host.session, protocol: PROTOCOL }, token),
        await post(`${path}/renew`, { token: secret() }, token),
        await post(`${path}/people/${ada.person}/name`, { name: "Eve" }, token),
        await post(`${path}/people/${ada.person}/link`, { token: secret() }, token),
        await get(`${path}/debrief`, token),
        await remove(`${path}/people/${ada.person}`, token),
        await remove(path, token),
      ];
      expect(answers.map(reason)).toEqual(Array(7).fill("unknown-link"));
    }
    for (const path of [`/sessions/${host.session}`, `/sessions/${host.session}/people/nobody`])
      expect(reason(await remove(path, ada.token))).toBe("not-yours");
    for (const one of [host, ada, elsewhere.host]) await one.leave();
  });
});

describe("deleting", () => {
  it("forgets a person: sockets close, the link is dead, the name is gone, and the name is free again", async () => {
    const { host, people, code } = await gather(server.url, 3);
    const [ada, bo] = people as [Member, Member];
    const path = `/sessions/${host.session}/people/${ada.person}`;
    expect((await remove(path, ada.token)).status).toBe(200);
    await until(() => ada.closed !== null, "the socket to close");
    expect(ada.closed).toBe(CLOSED_FOR_GOOD);
    expect(reason(await post("/resume", { session: host.session, protocol: PROTOCOL }, ada.token))).toBe(
      "unknown-link",
    );
    await host.sees((view) => view.session.count === 2 && !view.host?.names[ada.person], "the person to be gone");
    await bo.sees((view) => !view.people?.[ada.person], "the name to be gone");
    expect((await post(`/codes/${code}/join`, joining("Person 1"))).body["name"]).toBe("Person 1");
    for (const one of [host, ...people.slice(1)]) await one.leave();
  });

  it("deletes a session with everything: sockets close for good, code and links open nothing", async () => {
    const { host, people, code } = await gather(server.url, 2);
    await host.send({ type: "begin-round" });
    const players = await Promise.all(people.map((one) => one.sit()));
    expect((await remove(`/sessions/${host.session}`, host.token)).status).toBe(200);
    await until(() => [host, ...people].every((one) => one.closed === CLOSED_FOR_GOOD), "all sockets to close");
    await until(() => players.every((player) => player.closed !== null), "the tables to close");
    expect(reason(await get(`/codes/${code}`))).toBe("unknown-code");
    const token = people[0]?.token ?? "";
    expect(reason(await post("/resume", { session: host.session, protocol: PROTOCOL }, token))).toBe("unknown-link");
    expect(reason(await post("/resume", { table: players[0]?.table, protocol: PROTOCOL }, token))).toBe("unknown-link");
  });
});
