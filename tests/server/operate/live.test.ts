// What a running server measures and logs while people play: numbers that are right, labels of fixed lists, lines without a secret.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { libraryLog, openLog } from "../../../server/operate/log.ts";
import { call, Player, seatTwo, secret, until } from "../../support/player.ts";
import { begin, MIDDLE } from "../../support/round.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { gather } from "../../support/workshop.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: "debug" });
});
afterAll(() => server.remove());

/** The samples of the metrics, by name with labels. */
async function measures(): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
  );
}

it("counts tables, clients, commands, refusals and requests as they come and go", async () => {
  const before = await measures();
  const grew = async (name: string) => ((await measures()).get(name) ?? 0) - (before.get(name) ?? 0);
  const { buyer, seller } = await seatTwo(server.url);
  expect(await grew("two_winners_tables")).toBe(1);
  expect(await grew("two_winners_homes")).toBe(1);
  expect(await grew("two_winners_clients")).toBe(2);
  await begin([buyer, seller]);
  const taken = await grew('two_winners_commands_accepted_total{kind="seat"}');
  await buyer.send({ type: "offer", packages: [MIDDLE], final: false });
  await buyer.send({ type: "offer", packages: [MIDDLE], final: false });
  await buyer.send({ type: "no such move" });
  expect(await grew('two_winners_commands_accepted_total{kind="seat"}')).toBe(taken + 1);
  expect(await grew('two_winners_refusals_total{reason="same-offer"}')).toBe(1);
  expect(await grew('two_winners_refusals_total{reason="malformed"}')).toBe(1);
  expect(await grew('two_winners_command_seconds_count{kind="seat"}')).toBe(taken + 2);
  expect(await grew("two_winners_commit_seconds_count")).toBeGreaterThan(taken);
  expect(await grew('two_winners_homes_total{what="taken"}')).toBe(1);
  await call(server.url, "GET", `/tables/${buyer.table}/folder`, { token: buyer.token });
  const folder = 'two_winners_http_requests_total{method="GET",route="/api/tables/:id/folder",status="200"}';
  await expect.poll(() => grew(folder)).toBe(1);
  await buyer.leave();
  await seller.leave();
  await expect.poll(() => grew("two_winners_clients")).toBe(0);
});

it("keeps a sane request id, makes one in the place of another, and logs it", async () => {
  const idOf = async (sent: string) =>
    (await fetch(`${server.url}/api/hosting`, { headers: { "x-request-id": sent } })).headers.get("x-request-id") ?? "";
  expect(await idOf("trace-4711.abc")).toBe("trace-4711.abc");
  expect(await idOf('short"')).toMatch(/^[\w-]{16}$/);
  expect(await idOf("x".repeat(65))).toMatch(/^[\w-]{16}$/);
  await until(() => server.output().includes('"id":"trace-4711.abc"'), "the request's line");
});

it("writes JSON lines and metrics without a secret, a name, or anything that was typed or asked for", async () => {
  const hidden: string[] = [];
  const plant = (text: string) => {
    hidden.push(text);
    return text;
  };
  const [token, invitation, other] = [plant(secret()), plant(secret()), plant(secret())];
  const opened = await call<{ table: string }>(server.url, "POST", "/tables", {
    body: { scenario: "plant-scheduler", seat: "buyer", name: plant("Quokka"), token, invitation, course: "short" },
  });
  const { table } = opened.body;
  const claim = { name: plant("Wombat"), token: other };
  await call(server.url, "POST", `/tables/${table}/claim`, { token: invitation, body: claim });
  const pair = [await new Player(server.url, table, token).enter(), await new Player(server.url, table, other).enter()];
  await begin(pair);
  for (const player of pair) await player.send({ type: "say", text: plant(`MARMOT${player.seat}`) });
  await pair[0]?.send({ type: "say", text: plant("LEMUR"), extra: plant("TAPIR") });
  const { host, code, people } = await gather(server.url, 2, { title: plant("PANGOLIN workshop") });
  for (const one of [host, ...people]) hidden.push(one.token);
  hidden.push(code, "Person 1");
  await host.send({ type: "tell", table: null, seat: null, text: plant("NARWHAL") });

  const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, init).then((answer) => answer.text());
  await ask(`/api/tables/${plant(secret())}/folder?${plant("AARDVARK")}=1`);
  await ask(`/api/${plant("OCELOT")}`);
  await ask(`/t/${table}?token=${plant(secret())}`);
  await ask("/api/tables", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: plant('{"CAPYBARA'),
  });
  await ask("/api/codes/BCDFGH/join", { method: "POST", body: plant("IBEX") });
  await ask("/api/hosting", { headers: { authorization: `Bearer ${plant(secret())}`, cookie: plant("GIRAFFE=1") } });
  await until(() => server.output().includes("/api/codes/:code/join"), "the last call's line");

  const lines = server
    .output()
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("Two Winners is open"));
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) });
  expect(lines.some((line) => JSON.parse(line).table === table)).toBe(true);
  const metrics = await ask("/metrics");
  for (const word of hidden) {
    expect(server.output(), `${word} in the log`).not.toContain(word);
    expect(metrics, `${word} in the metrics`).not.toContain(word);
  }
  for (const id of [table, host.session, ...people.map(({ person }) => person)]) expect(metrics).not.toContain(id);
});

it("logs of an error what it is and where, never what hangs on it", () => {
  let written = "";
  const logger = openLog("info", {
    write: (line) => {
      written += line;
    },
  });
  const error = Object.assign(new TypeError("cannot read"), {
    payload: "ZEBRA",
    client: { auth: "OKAPI" },
    code: "E1",
  });
  logger.error({ err: error }, "something failed");
  logger.error({ err: "ZEBRA" }, "a rejection without an error");
  expect(JSON.parse(written.split("\n")[0] ?? "").err).toMatchObject({
    type: "TypeError",
    message: "cannot read",
    code: "E1",
  });
  expect(written).toContain("live.test.ts");
  expect(written).not.toMatch(/ZEBRA|OKAPI/);
});

it("logs of what libraries say neither messages of clients nor more than a few lines a minute", () => {
  let written = "";
  let time = 100_000;
  const to = {
    write: (line: string) => {
      written += line;
    },
  };
  const log = libraryLog(openLog("info", to), () => time);
  log.error(new Error('Data read, but end of buffer not reached {"text":"ZEBRA"}'));
  log.error("RangeError: wrong ZEBRA\n    at unpack (unpack.js:1:1)\n    at more");
  log.error("could not decode: ZEBRA");
  for (let said = 0; said < 100; said++) log.warn("again");
  expect(written.split("\n").filter((line) => line !== "")).toHaveLength(20);
  expect(written).toContain("RangeError at unpack (unpack.js:1:1)");
  expect(written).toContain('"says":"could not decode"');
  expect(written).not.toContain("ZEBRA");
  time += 60_001;
  log.warn("later");
  expect(written).toContain('"more":83');
});

it("measures what docs/operations.md says, and says what is measured", async () => {
  const page = readFileSync(new URL("../../../docs/operations.md", import.meta.url), "utf8");
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const names = [...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name ?? "");
  const ours = [...new Set(names.filter((name) => name.startsWith("two_winners_")))];
  const short = ours.filter((name) => !page.includes(name) && !page.includes(name.replace("two_winners_", "`_")));
  expect(short).toEqual(["two_winners_journal_call_seconds"]);
  const said = [...page.matchAll(/`((?:two_winners|nodejs|process)_\w+)/g)].map(([, name]) => name ?? "");
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((name) => !names.includes(name))).toEqual([]);
});
