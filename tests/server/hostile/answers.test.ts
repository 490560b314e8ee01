// Promise 3 in answers: every call that the server describes, asked by every kind of caller while a round is played, with parameters of
// every kind; and what is served to everybody before anything is known of them, the pages themselves.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "../../../server/scenarios.ts";
import { SEATS, type Seat } from "../../../shared/scenario/types.ts";
import { foundOf, HIDDEN_CASES, leavesOf, NOTE_WORD } from "../../support/marks.ts";
import { secret } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { createSession, join, type Member, settings } from "../../support/workshop.ts";

let server: TestServer;
let host: Member;
let people: readonly Member[];
let code: string;
let table: string;
beforeAll(async () => {
  server = await startServer({ SCENARIOS_DIR: HIDDEN_CASES });
  const agenda = settings()
    .agenda.slice(0, 1)
    .map((plan) => ({ ...plan, scenario: "hidden" }));
  const made = await createSession(server.url, { agenda, names: "aliases", threes: true });
  ({ host, code } = made);
  people = await Promise.all([0, 1, 2].map((index) => join(server.url, code, `AXOLOTL${index}x`)));
  await host.send({ type: "pair", tables: null });
  await host.send({ type: "begin-round" });
  const players = await Promise.all(people.map((one) => one.sit()));
  table = players[0]?.table ?? "";
});
afterAll(() => server.remove());

/** Everybody who may ask, with what each holds. */
function callers(): readonly { who: string; token: string; seat: Seat | null; person: number }[] {
  const seated = people.map((one, person) => ({ one, person, place: one.player?.seat ?? "observer" }));
  return [
    ...seated.map(({ one, person, place }) => ({
      who: place,
      token: one.token,
      seat: SEATS.find((seat) => seat === place) ?? null,
      person,
    })),
    { who: "nobody", token: "", seat: null, person: -1 },
    { who: "a stranger", token: secret(), seat: null, person: -1 },
  ];
}

interface Called {
  readonly method: string;
  readonly path: string;
}
/** Every call that the server describes. */
async function described(): Promise<readonly Called[]> {
  const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ method, path })));
}

/** Addresses of a call, with the ids of the session and its table in the place of parameters, and with others. */
function addressesOf({ path }: Called): readonly string[] {
  const homes = path.startsWith("/tables") ? [table, `${host.session}_0_2`, host.session] : [host.session, table];
  return homes.flatMap((id) =>
    ["1", "2", "0", "__proto__"].map((other) =>
      path
        .replace("{id}", id)
        .replace("{person}", people[0]?.person ?? "")
        .replace("{round}", other)
        .replace("{code}", code)
        .replace("{file}", other === "1" ? "session.json" : "events.csv"),
    ),
  );
}

describe("while a round is played", () => {
  it("no call answers anybody but a facilitator with what is another's, whatever it is asked and however it fails", async () => {
    const calls = await described();
    expect(calls.length).toBeGreaterThan(20);
    let answered = 0;
    for (const called of calls.filter(({ method }) => method !== "delete"))
      for (const { who, token, seat, person } of callers())
        for (const address of new Set(addressesOf(called)))
          for (const query of called.method === "get" ? ["", "?seat=buyer", "?seat=seller"] : [""]) {
            const answer = await fetch(`${server.url}/api${address}${query}`, {
              method: called.method.toUpperCase(),
              headers: {
                "content-type": "application/json",
                ...(token ? { authorization: `Bearer ${token}` } : {}),
              },
              ...(called.method === "post" ? { body: JSON.stringify({ name: 1, text: "x" }) } : {}),
            });
            const text = await answer.text();
            const where = `${who}: ${called.method} ${address}${query}`;
            expect(answer.status, where).toBeLessThan(500);
            if (answer.status === 200) answered++;
            for (const other of SEATS.filter((one) => one !== seat))
              expect(foundOf(other, Buffer.from(text)), where).toEqual([]);
            expect(text.toLowerCase(), where).not.toContain(NOTE_WORD);
            for (const [index] of people.entries())
              if (index !== person) expect(text, where).not.toContain(`AXOLOTL${index}x`);
            if (who !== "nobody" || !address.startsWith("/codes"))
              expect(text, where).not.toContain(token || "no token");
          }
    expect(answered).toBeGreaterThan(30);
  });

  it("the facilitator reads the whole case, so the marks can be seen in answers", async () => {
    const answer = await fetch(`${server.url}/api/sessions/${host.session}/cases/1`, {
      headers: { authorization: `Bearer ${host.token}` },
    });
    const text = await answer.text();
    for (const seat of SEATS) expect(foundOf(seat, Buffer.from(text)).length).toBeGreaterThan(30);
    expect(text.toLowerCase()).toContain(NOTE_WORD);
  });
});

describe("the pages", () => {
  const folder = new URL("../../../dist/client/", import.meta.url).pathname;
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const texts = files.filter((name) => /\.(js|css|html|json|map)$/.test(name));

  it.skipIf(texts.length === 0)("hold no text of any case (skipped when they are not built)", () => {
    const library = loadLibrary([new URL("../../../server/scenarios/", import.meta.url).pathname], {
      scenarioText: () => Promise.resolve(null),
    });
    expect(library.cases.length).toBeGreaterThan(10);
    const secrets = library.cases.flatMap(({ scenario, translations }) =>
      [scenario, ...translations].flatMap(({ seats, note }) =>
        leavesOf({ seats, note }).flatMap(({ value }) =>
          typeof value === "string" && value.length > 40 ? [value] : [],
        ),
      ),
    );
    expect(secrets.length).toBeGreaterThan(1_000);
    const served = texts.map((name) => readFileSync(joinPath(folder, name), "utf8")).join("\n");
    expect(secrets.filter((text) => served.includes(text.slice(0, 40)))).toEqual([]);
  });
});
