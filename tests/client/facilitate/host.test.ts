// Setting a session up: presets, cases and rounds give settings that the server takes, and files are read back or refused by place.
import { describe, expect, test } from "vitest";
import { fileNameOf, readSettings, writeSettings } from "../../../client/pages/host/settingsFile.ts";
import {
  fittingCase,
  minutesOf,
  moveRound,
  prepare,
  unknownCases,
  withCase,
  withNextRound,
  withoutRound,
  withPreset,
  withRound,
} from "../../../client/pages/host/setup.ts";
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { conflictIn } from "../../../shared/session/conflicts.ts";
import { MAX_ROUNDS } from "../../../shared/session/limits.ts";
import { PRESETS } from "../../../shared/session/presets.ts";
import { SessionSettings } from "../../../shared/session/settings.ts";

const card = (id: string, twins: readonly string[]): ScenarioCard => ({
  id,
  title: id,
  summary: "",
  teaches: [],
  minutes: { planning: 8, negotiating: 20 },
  issues: ["price"],
  seats: { buyer: "Buyer", seller: "Seller" },
  language: "en",
  languages: ["en"],
  twins,
  locked: 0,
  committee: false,
});
const CASES = [card("plant", ["houses"]), card("houses", ["plant"]), card("alone", [])];
const scenarios = ({ agenda }: SessionSettings) => agenda.map(({ scenario }) => scenario);

describe("setting up", () => {
  test.each(PRESETS)("%s is what the server takes, on any case", (preset) => {
    for (const { id } of CASES) {
      const settings = prepare(preset, "A day", CASES, id);
      expect(SessionSettings.safeParse(settings).success).toBe(true);
      expect(conflictIn(settings)).toBeNull();
    }
  });

  test("a second round is on the twin, and follows when another case is chosen", () => {
    const long = prepare("long", "A day", CASES, "plant");
    expect(scenarios(long)).toEqual(["plant", "houses"]);
    expect(scenarios(withCase(long, CASES, "houses"))).toEqual(["houses", "plant"]);
    expect(scenarios(withCase(long, CASES, "alone"))).toEqual(["alone", "alone"]);
  });

  test("a preset is offered with the case that fits it", () => {
    const sized = (id: string, negotiating: number, committee: boolean, twins: readonly string[]) => ({
      ...card(id, twins),
      minutes: { planning: 2, negotiating },
      committee,
    });
    const cases = [sized("small", 5, false, []), sized("lone", 15, true, []), sized("pair", 20, true, ["pair2"])];
    expect(fittingCase("quick", cases)).toBe("small");
    expect(fittingCase("short", cases)).toBe("lone");
    expect(fittingCase("long", cases), "a second round wants a twin").toBe("pair");
    expect(fittingCase("quick", [])).toBe("");
  });

  test("another preset keeps how the room is run", () => {
    const spoken = { ...prepare("short", "A day", CASES, "houses"), talk: "spoken" as const, teams: ["North"] };
    const next = withPreset(spoken, "long", CASES);
    expect(next).toMatchObject({ talk: "spoken", teams: ["North"], title: "A day" });
    expect(scenarios(next)).toEqual(["houses", "plant"]);
  });

  test("whatever is done to rounds, they do not contradict each other", () => {
    const start = prepare("long", "A day", CASES, "plant");
    const carried = withRound(start.agenda, 1, { carry: true });
    for (const agenda of [
      moveRound(carried, 1, -1),
      withoutRound(carried, 0),
      withRound(carried, 1, { pairs: "new" }),
      withNextRound(carried, CASES),
    ])
      expect(conflictIn({ ...start, agenda })).toBeNull();
  });

  test("there is always a round, and never one too many", () => {
    const { agenda } = prepare("quick", "A day", CASES, "plant");
    expect(withoutRound(agenda, 0)).toEqual(agenda);
    let many = agenda;
    for (let index = 0; index < 20; index++) many = withNextRound(many, CASES);
    expect(many.length).toBe(MAX_ROUNDS);
  });

  test("minutes leave out a reflection that is not played", () => {
    const { agenda } = prepare("short", "A day", CASES, "plant");
    const without = withRound(agenda, 0, { steps: [] });
    expect(minutesOf(agenda) - minutesOf(without)).toBe(agenda[0]?.minutes.reflecting);
  });
});

describe("a file", () => {
  const settings = prepare("long", "Buying well, selling well", CASES, "plant");

  test("is read back as it was saved", async () => {
    expect(await readSettings(writeSettings(settings))).toEqual({ ok: true, value: settings });
    expect(fileNameOf(settings)).toBe("buying-well-selling-well.json");
    expect(fileNameOf({ title: "!" })).toBe("session.json");
  });

  test("that is no JSON is refused as such", async () => {
    expect(await readSettings("hello")).toMatchObject({ ok: false, error: [{ kind: "not-json" }] });
  });

  test("names what is wrong by round and field", async () => {
    const { talk: _, ...rest } = structuredClone(settings);
    const broken = {
      ...rest,
      agenda: [rest.agenda[0], { ...rest.agenda[1], minutes: { planning: 5, negotiating: 9999, reflecting: 0 } }],
      threes: "yes",
      odd: "fight",
      extra: 1,
    };
    const read = await readSettings(JSON.stringify(broken));
    expect(read.ok ? [] : read.error).toEqual(
      expect.arrayContaining([
        { field: "agenda.minutes.negotiating", round: 2, kind: "big", detail: "480" },
        { field: "agenda.minutes.reflecting", round: 2, kind: "small", detail: "0.1" },
        { field: "talk", round: 0, kind: "value", detail: "" },
        { field: "threes", round: 0, kind: "type", detail: "" },
        { field: "odd", round: 0, kind: "value", detail: "" },
        { field: "", round: 0, kind: "unknown", detail: "extra" },
      ]),
    );
  });

  test("may name a case that is not here", () => {
    const elsewhere = withRound(settings.agenda, 1, { scenario: "elsewhere" });
    expect(unknownCases(elsewhere, CASES)).toEqual(["elsewhere"]);
  });
});
