// Cases that come with a request: played from their own text, refused with line and field, and never part of the library.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOwnCase } from "../../../server/ownCase.ts";
import { blankCase } from "../../../shared/desk/blankCase.ts";
import { type Folder, OWN_CASE_TYPE } from "../../../shared/protocol.ts";
import { OWN_CASE } from "../../../shared/sessionProtocol.ts";
import { WORDS } from "../../shared/desk/words.ts";
import { call, secret } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { join, Member, settings } from "../../support/workshop.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const CASE = blankCase(WORDS, "en").replace("You buy.", "You buy, and nobody may know of the flood.");
const NAME = `${OWN_CASE}A new case`;

async function bring<T = Record<string, unknown>>(path: string, body: unknown, type: string = OWN_CASE_TYPE) {
  const response = await fetch(`${server.url}/api${path}`, {
    method: "POST",
    headers: { "content-type": type, "accept-encoding": "identity" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T };
}
type Refused = { error: { reason: string; message: string } };

const opening = (own: string) => ({
  scenario: NAME,
  own,
  seat: "buyer",
  name: "Mira",
  token: secret(),
  invitation: secret(),
  course: "short",
});
const oneRound = () => {
  const [first] = settings().agenda;
  return settings({ agenda: [{ ...(first as NonNullable<typeof first>), scenario: NAME }] });
};

describe("a table with a case of one's own", () => {
  it("gives each seat its part of that case, and the library none of it", async () => {
    const body = opening(CASE);
    const made = await bring<{ table: string }>("/tables", body);
    expect(made.status).toBe(200);
    expect(await bring("/tables", body)).toEqual(made);
    const { table } = made.body;
    const own = await call<Folder>(server.url, "GET", `/tables/${table}/folder`, { token: body.token });
    expect(own.body.own.brief).toContain("the flood");
    const claim = { name: "Jonas", token: secret() };
    await call(server.url, "POST", `/tables/${table}/claim`, { body: claim, token: body.invitation });
    const other = await call<Folder>(server.url, "GET", `/tables/${table}/folder`, { token: claim.token });
    expect(other.body.title).toBe("A new case");
    expect(JSON.stringify(other.body)).not.toContain("the flood");
    const listed = await call<{ title: string }[]>(server.url, "GET", "/scenarios");
    expect(listed.body.map(({ title }) => title)).not.toContain("A new case");
    const again = await bring<Refused>("/tables", { ...opening(CASE), own: undefined });
    expect(again.body.error.reason).toBe("unknown-scenario");
  });

  it("is there to practise at, and after the server has come back", async () => {
    const token = secret();
    const made = await bring<{ table: string }>("/practice", {
      scenario: NAME,
      own: CASE,
      seat: "seller",
      name: "Mira",
      token,
      course: "short",
      partner: { preset: "fair", difficulty: "medium" },
      seed: 7,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    await server.kill();
    await server.start();
    const { body } = await call<Folder>(server.url, "GET", `/tables/${made.body.table}/folder`, { token });
    expect(body.title).toBe("A new case");
  });
});

describe("a session with a case of one's own", () => {
  it("plays the text that it was opened with", async () => {
    const token = secret();
    const body = { settings: oneRound(), own: [{ name: NAME, text: CASE }], token };
    const made = await bring<{ session: string; code: string }>("/sessions", body);
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    expect(await bring("/sessions", body)).toEqual(made);
    const host = await new Member(server.url, made.body.session, token).enter();
    const people = [await join(server.url, made.body.code, "Ada"), await join(server.url, made.body.code, "Bo")];
    await host.sees((view) => view.session.count === 2, "both in the lobby");
    for (const command of [{ type: "pair", tables: null }, { type: "begin-round" }])
      expect(await host.send(command)).toEqual(expect.any(Number));
    const player = await people[0]?.sit();
    const { body: folder } = await call<Folder>(server.url, "GET", `/tables/${player?.table}/folder`, {
      token: people[0]?.token ?? "",
    });
    expect(folder.title).toBe("A new case");
    await Promise.all([host, ...people].map((one) => one.leave()));
  });

  it("is refused when the agenda names a case that nobody brought", async () => {
    const made = await bring<Refused>("/sessions", { settings: oneRound(), token: secret() });
    expect(made.body.error.reason).toBe("unknown-scenario");
  });
});

describe("cases that are refused", () => {
  it.each([
    ["no YAML", "issues: [", /^case:1:\d+ yaml: /],
    ["a missing part", CASE.replace(/^title:.*\n/m, ""), /^case:1:1 title: is missing\. /],
    [
      "a claim that is not true",
      CASE.replace("rank: 1", "rank: 3"),
      /^case:\d+:\d+ seats\.buyer\.facts\[success\]\.claim\.rank: /,
    ],
    ["a bomb of aliases", `a: &a [1]\nb: &b [*a,*a]\n${"c: [*b,*b,*b]\n".repeat(60)}`, /^case:\d+:\d+ yaml: /],
  ])("%s, by line, column and field", async (_, own, message) => {
    const answer = await bring<Refused>("/tables", opening(own));
    expect(answer.body.error.reason).toBe("bad-case");
    expect(answer.body.error.message).toMatch(message);
  });

  it("one that would take long to analyse", () => {
    const plant = readFileSync(new URL("../../../server/scenarios/plant-scheduler.yaml", import.meta.url), "utf8");
    expect(readOwnCase(plant).ok).toBe(true);
    const refused = readOwnCase(plant, { maxStates: 10 });
    expect(refused.ok ? "taken" : refused.error).toMatch(
      /^case:1:1 file: is too large to analyse quickly\. Let the stake/,
    );
  });

  it("one that is too long, or a long body of the usual type", async () => {
    expect((await bring<Refused>("/tables", opening("#".repeat(200_001)))).body.error.reason).toBe("malformed");
    expect((await bring<Refused>("/tables", opening("#".repeat(600_000)))).body.error.reason).toBe("malformed");
    const long = readFileSync(new URL("../../../server/scenarios/plant-scheduler.yaml", import.meta.url), "utf8");
    expect((await bring<Refused>("/tables", opening(long), "application/json")).body.error.reason).toBe("malformed");
    expect((await bring("/tables", opening(long))).status).toBe(200);
  });

  it("a name in the agenda that could be one of the library", async () => {
    const body = { settings: oneRound(), own: [{ name: "plant-scheduler", text: CASE }], token: secret() };
    expect((await bring<Refused>("/sessions", body)).body.error.reason).toBe("malformed");
  });
});
