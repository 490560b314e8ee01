// The facilitator's note and the other keys of the library: read, refused, and never shown to a seat.

import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../shared/outcome/memo.ts";
import { cardFor, caseFor } from "../../../shared/scenario/card.ts";
import { SEATS } from "../../../shared/scenario/types.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import { opening, stateOf } from "../../client/table/plant.ts";
import { load, MINIMAL, PLANT, problemsOf, SMALL } from "./fixture.ts";

const NOTE = `
note:
  teaches: To ask.
  happens: Nobody asks.
  questions: [Why not?]
  accepted: { no-twin: One is enough. }
`;

describe("the note", () => {
  it("is read with what it accepts", () => {
    expect(load(MINIMAL + NOTE).note).toEqual({
      teaches: "To ask.",
      happens: "Nobody asks.",
      questions: ["Why not?"],
      accepted: { "no-twin": "One is enough." },
    });
    expect(load(MINIMAL).note).toBeNull();
  });

  it.each([
    [
      "a rule that there is not",
      NOTE.replace("no-twin", "no-twins"),
      "note.accepted.no-twins: is not a known key. Did you mean no-twin?",
    ],
    ["no questions", NOTE.replace("[Why not?]", "[]"), "note.questions: has 0 items. Give a list of 1 to 8 questions."],
    [
      "a missing part",
      NOTE.replace("  happens: Nobody asks.\n", ""),
      "note.happens: is missing. Give a text of 1 to 6,000 characters.",
    ],
  ])("refuses %s with its place", (_, note, problem) => {
    const problems = problemsOf(MINIMAL + note);
    expect(problems).toEqual([expect.stringMatching(/^\d+:\d+ /)]);
    expect(problems[0]).toContain(problem);
  });
});

describe("language, order and twins", () => {
  it("come with defaults", () => {
    expect(load(MINIMAL)).toMatchObject({ language: "en", order: 1000, twinOf: null });
    expect(load(`${MINIMAL}language: fr\norder: 3\ntwinOf: small\n`)).toMatchObject({
      language: "fr",
      order: 3,
      twinOf: "small",
    });
  });

  it("refuse a twin of itself and no language", () => {
    expect(problemsOf(`${MINIMAL}twinOf: minimal\n`).join()).toContain("twinOf: a case is not its own twin.");
    expect(problemsOf(`${MINIMAL}language: English\n`).join()).toContain("two or three lower-case letters, like de");
  });
});

describe("what may be known of a case", () => {
  const plant = load(PLANT);
  const kin = { languages: ["en", "de"], twins: ["three-houses"] };

  it("is no word of the note in any folder", () => {
    const words = [plant.note?.teaches, plant.note?.happens, ...(plant.note?.questions ?? [])];
    expect(words.length).toBeGreaterThan(4);
    for (const seat of SEATS) {
      const folder = JSON.stringify(folderFor(plant, stateOf(opening()), seat));
      expect(folder).not.toContain("note");
      for (const text of words) expect(folder).not.toContain(JSON.stringify(text).slice(1, 30));
    }
  });

  it("is on a card without a hidden word or number", () => {
    expect(cardFor(plant, kin)).toEqual({
      id: "plant-scheduler",
      title: "The plant scheduler",
      summary: plant.summary,
      teaches: plant.teaches,
      minutes: { planning: 8, negotiating: 20 },
      issues: plant.issues.map(({ name }) => name),
      seats: { buyer: "Head of Operations, Northgate Valves", seller: "Account lead, Calibra" },
      language: "en",
      languages: ["en", "de"],
      twins: ["three-houses"],
      locked: 1,
      committee: true,
    });
    expect(cardFor(load(SMALL), kin).committee).toBe(true);
    expect(cardFor(load(MINIMAL), kin)).toMatchObject({ committee: false, locked: 0 });
  });

  it("is everything for a facilitator who does not play, and can be sent", () => {
    const paper = caseFor(plant, analysisOf(plant));
    expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
    expect(paper.scenario.note).toBe(plant.note);
    expect(paper.walkAway).toEqual({ buyer: 2000, seller: 2900 });
    expect(paper.profile).toMatchObject({ packages: "8640", ratifiable: "3720", frontier: 17 });
    expect(paper.profile.asking).toBeCloseTo(31.1, 1);
    expect(paper.directions).toEqual(["opposed", "opposed", "opposed", "opposed", "opposed", "same", "opposed"]);
    expect(paper.importance.buyer[2]).toBeCloseTo(2600 / 9200, 9);
  });
});
