// A round of a session on real sockets: the facilitator's clocks, and people who come, go, share, move and are deleted in its middle.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROTOCOL } from "../../../shared/protocol.ts";

import { CLOSED_FOR_GOOD } from "../../../shared/sessionProtocol.ts";
import { call, type Player, until } from "../../support/player.ts";
import { begin, MIDDLE, pairsOf } from "../../support/round.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { gather, join, Member } from "../../support/workshop.ts";

const CASES = new URL("../../fixtures/cases/", import.meta.url).pathname;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ SCENARIOS_DIR: CASES });
});
afterAll(() => server.remove());

const resume = (body: object, token: string) =>
  call<{ error?: { reason: string } }>(server.url, "POST", "/resume", { token, body: { ...body, protocol: PROTOCOL } });
const leaveAll = async (...members: readonly Member[]) => {
  for (const member of members) await member.leave();
};
const sitAll = (people: readonly Member[]) => Promise.all(people.map((one) => one.sit()));

describe("in the middle of a round", () => {
  it("pauses, resumes, extends, skips and finishes at all tables or one", async () => {
    const { host, people } = await gather(server.url, 4);
    await host.send({ type: "begin-round" });
    const players = await sitAll(people);
    const pairs = pairsOf(players);
    for (const pair of pairs) await begin(pair);
    const all = (test: (player: Player) => boolean, what: string) => until(() => players.every(test), what);
    const deadlines = () => players.map((player) => player.view().table.deadline);

    await host.send({ type: "pause" });
    await all((player) => player.view().table.paused, "the pause everywhere");
    const offer = { type: "offer", packages: [MIDDLE], final: false };
    expect(await players[0]?.send(offer)).toBe("paused");
    await host.send({ type: "resume" });
    await all((player) => !player.view().table.paused, "the end of the pause");
    const before = deadlines();
    await host.send({ type: "extend", table: null, ms: 60_000 });
    await all((player) => player.view().table.lines.some((line) => line.kind === "extended"), "more time for all");
    expect(deadlines()).toEqual(before.map((deadline) => deadline + 60_000));
    await host.send({ type: "extend", table: 1, ms: 60_000 });
    const one = pairs.find(([player]) => player?.table.endsWith("_1")) as readonly Player[];
    const two = pairs.find(([player]) => player?.table.endsWith("_2")) as readonly Player[];
    await one[0]?.sees(
      (view) =>
        view.table.deadline === (before[0] ?? 0) + 120_000 ||
        view.table.lines.filter((line) => line.kind === "extended").length === 2,
      "more time for one",
    );
    expect(two[0]?.view().table.lines.filter((line) => line.kind === "extended")).toHaveLength(1);

    await host.send({ type: "skip", table: 2 });
    await two[0]?.sees((view) => view.table.phase === "ended", "the end of table 2");
    expect(one[0]?.view().table.phase).toBe("negotiating");
    expect(await host.send({ type: "skip", table: 9 })).toBe("unknown-member-table");
    await host.send({ type: "end-round" });
    await one[0]?.sees((view) => view.table.ended === "stopped", "the end of table 1");
    await leaveAll(host, ...people);
  });

  it("pairs late-comers with each other, and lets one who waits be admitted", async () => {
    const { host, people, code } = await gather(server.url, 2);
    await host.send({ type: "begin-round" });
    const late = await join(server.url, code, "Late");
    expect(late.mine()?.table).toBe("");
    const later = await join(server.url, code, "Later");
    const players = await sitAll([late, later]);
    expect(players.map((player) => player.table)).toEqual(Array(2).fill(`${host.session}_0_2`));
    await begin(players);
    await leaveAll(host, ...people, late, later);

    const asking = await gather(server.url, 2, { late: "ask" });
    await asking.host.send({ type: "begin-round" });
    const waiting = await join(server.url, asking.code, "Waiting");
    await waiting.sees((view) => view.mine?.[waiting.person]?.standing === "waits", "to wait");
    expect(Object.keys(waiting.view().people ?? {})).toEqual([waiting.person]);
    await asking.host.send({ type: "admit", person: waiting.person, as: "watch" });
    expect((await waiting.sit()).seat).toBe("observer");
    await leaveAll(asking.host, ...asking.people, waiting);
  });

  it("lets two share a seat: both move, and both see who did", async () => {
    const { host, people } = await gather(server.url, 3, { odd: "shared" });
    await host.send({ type: "begin-round" });
    const players = await sitAll(people);
    const shared = players.filter((player, _, all) => all.filter((one) => one.seat === player.seat).length === 2);
    const [one, two] = shared as [Player, Player];
    const [other] = players.filter((player) => !shared.includes(player)) as [Player];
    await one.send({ type: "ready" });
    await other.send({ type: "ready" });
    await two.sees((view) => view.table.phase === "negotiating", "the start");
    await one.send({ type: "say", text: "first" });
    await two.send({ type: "say", text: "second" });
    const view = await other.sees(
      (seen) => seen.table.lines.filter((line) => line.kind === "said").length === 2,
      "both lines",
    );
    expect(new Set(view.table.lines.filter((line) => line.kind === "said").map((line) => line.who))).toEqual(
      new Set([0, 1]),
    );
    expect(
      Object.values(view.people)
        .map((person) => person.name)
        .join(),
    ).toMatch(/Person \d & Person \d/);
    await leaveAll(host, ...people);
  });

  it("moves a person: the old place is closed to them, the new one open, and what was hidden stays hidden", async () => {
    const { host, people } = await gather(server.url, 4);
    await host.send({ type: "begin-round" });
    const players = await sitAll(people);
    const [ada] = people as [Member];
    const [was] = players as [Player];
    const there = was.table.endsWith("_1") ? 2 : 1;
    expect(await host.send({ type: "place", person: ada.person, table: there, seat: "observer" })).toBeTypeOf("number");
    await until(() => was.closed !== null, "the old place to close");
    expect((await resume({ table: was.table }, ada.token)).body.error?.reason).toBe("no-place");
    const now = await ada.sit();
    expect([now.seat, now.table.endsWith(`_${there}`)]).toEqual(["observer", true]);
    expect(now.view().own).toBeNull();
    await leaveAll(host, ...people);
  });

  it("closes a removed person's pages for good, and the link is dead", async () => {
    const { host, people } = await gather(server.url, 2);
    await host.send({ type: "begin-round" });
    const [ada] = people as [Member];
    const player = await ada.sit();
    await host.send({ type: "remove", person: ada.person });
    await until(() => ada.closed === CLOSED_FOR_GOOD && player.closed !== null, "both sockets to close");
    for (const body of [{ session: ada.session }, { table: player.table }])
      expect((await resume(body, ada.token)).body.error?.reason).toBe("unknown-link");
    await leaveAll(host, ...people);
  });

  it("shows the facilitator that somebody dropped out, and takes the person back from another device", async () => {
    const { host, people } = await gather(server.url, 2);
    await host.send({ type: "begin-round" });
    const players = await sitAll(people);
    const [ada] = people as [Member];
    const row = () => host.view().host?.rows[0] as unknown as { hereBuyer: boolean; hereSeller: boolean } | undefined;
    await until(() => row()?.hereBuyer && row()?.hereSeller, "both here");
    await players[0]?.leave();
    await until(() => !(row()?.hereBuyer && row()?.hereSeller), "one gone");
    const device = await new Member(server.url, ada.session, ada.token, ada.person).enter();
    await (await device.sit()).sees((view) => view.table.seq > 0, "the table");
    await until(() => row()?.hereBuyer && row()?.hereSeller, "both here again");
    await leaveAll(host, ...people, device);
  });

  it("blanks what a deleted person typed, also for those who are looking", async () => {
    const { host, people } = await gather(server.url, 2);
    await host.send({ type: "begin-round" });
    const players = await sitAll(people);
    await begin(players);
    await players[0]?.send({ type: "say", text: "My private words" });
    await players[1]?.sees((view) => view.table.lines.some((line) => line.text === "My private words"), "the words");
    const path = `/sessions/${host.session}/people/${people[0]?.person}`;
    expect((await call(server.url, "DELETE", path, { token: host.token })).status).toBe(200);
    await until(() => players[1]?.closed !== null, "the table to be read anew");
    const again = await (people[1] as Member).sit();
    const lines = again.view().table.lines.filter((line) => line.kind === "said");
    expect(lines.map((line) => line.text)).toEqual([""]);
    expect(again.view().people).toMatchObject({ [players[0]?.seat ?? ""]: { name: "" } });
    await leaveAll(host, ...people);
  });
});
