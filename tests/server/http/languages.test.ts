// Cases in the reader's language on a real server: cards, invitation, folder; and the schema for authors.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Folder, InvitationResponse, ScenarioCard } from "../../../shared/protocol.ts";
import { call, secret } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

async function get<T>(path: string, language: string | null, token?: string): Promise<T> {
  const headers = new Headers(language === null ? {} : { "accept-language": language });
  if (token) headers.set("authorization", `Bearer ${token}`);
  return (await (await fetch(`${server.url}/api${path}`, { headers })).json()) as T;
}

const cardIn = async (language: string | null) =>
  (await get<ScenarioCard[]>("/scenarios", language)).find(({ id }) => id === "plant-scheduler");

describe("texts", () => {
  it("of cards come in the first language that a case has", async () => {
    expect(await cardIn("de")).toMatchObject({ title: "Die Werksplanung", language: "de", languages: ["en", "de"] });
    expect((await cardIn("fr, de-CH;q=0.9, en;q=0.5"))?.language).toBe("de");
    expect((await cardIn("en"))?.title).toBe("The plant scheduler");
    expect((await cardIn("fr"))?.language).toBe("en");
    expect((await cardIn(null))?.language).toBe("en");
  });

  it("say of no case what a note or a brief says", async () => {
    for (const language of ["en", "de"]) {
      const cards = JSON.stringify(await get("/scenarios", language));
      expect(cards).not.toMatch(/points|compressor|Kompressor|alternatives|happens|brief|questions/);
    }
    expect((await cardIn("en"))?.twins).toEqual(["three-houses"]);
  });

  it("of folder and invitation follow each reader, the numbers do not change", async () => {
    const opening = { scenario: "plant-scheduler", seat: "seller", name: "Mira", course: "short" };
    const [token, invitation] = [secret(), secret()];
    const body = { ...opening, token, invitation };
    const { table } = (await call<{ table: string }>(server.url, "POST", "/tables", { body })).body;
    const invited = await get<InvitationResponse>(`/tables/${table}/invitation`, "de", invitation);
    expect(invited).toMatchObject({ title: "Die Werksplanung", seatTitle: "Leitung Produktion, Northgate Valves" });
    const german = await get<Folder>(`/tables/${table}/folder`, "de", token);
    const english = await get<Folder>(`/tables/${table}/folder`, "en", token);
    expect(german.issues[0]).toMatchObject({ id: "price", name: "Preis im Jahr" });
    expect(german.own.brief).toMatch(/^Für ein gutes Jahr/);
    expect(english.own.brief).toMatch(/^A good year/);
    expect(german.own.points).toEqual(english.own.points);
    expect(JSON.stringify([german, english])).not.toMatch(/Lagersystem|warehouse|"note"/);
  });
});

it("gives authors the schema of the format", async () => {
  const schema = await get<{ properties: Record<string, unknown> }>("/scenario.schema.json", null);
  expect(Object.keys(schema.properties)).toContain("seats");
});
