// Exports of a golden round: one row a table, one a seat, one an event, and xAPI statements that name nobody by themselves.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventRows, seatRows, tableRow } from "../../../shared/export/rows.ts";
import { statements } from "../../../shared/export/xapi.ts";
import { summarise } from "../../../shared/session/summary.ts";
import type { Entry } from "../../../shared/table/events.ts";
import { PLANT } from "../table/play.ts";

const { entries } = JSON.parse(
  readFileSync(new URL("../../fixtures/golden/model-deal.json", import.meta.url), "utf8"),
) as { entries: readonly Entry[] };
const summary = summarise(PLANT, entries, { round: 1, number: 3 });
const table = { id: "s_0_3", summary, people: { buyer: ["Ada"], seller: ["Bo", "Cy"] } };

describe("rows", () => {
  it("say how a table ended", () => {
    const row = tableRow(table);
    expect(row).toMatchObject({
      table: "s_0_3",
      round: 1,
      number: 3,
      buyer: "Ada",
      seller: "Bo, Cy",
      ending: "agreed",
    });
    expect(row["win_win"]).toBeCloseTo(summary.winWin, 1);
  });

  it("say how each seat negotiated", () => {
    const rows = seatRows(table);
    expect(rows.map((row) => row["seat"])).toEqual(["buyer", "seller"]);
    expect(rows.map((row) => row["questions"])).toEqual([summary.asked.buyer.length, summary.asked.seller.length]);
  });

  it("hold every event once, in its order, without persons", () => {
    const rows = eventRows("s_0_3", entries);
    expect(rows).toHaveLength(entries.flatMap((entry) => entry.events).length);
    expect(rows.map((row) => row["seq"])).toEqual(
      [...rows.map((row) => row["seq"])].sort((a, b) => Number(a) - Number(b)),
    );
    for (const row of rows) expect(String(row["detail"])).not.toContain('"person"');
  });
});

describe("xAPI statements", () => {
  const made = statements(
    { ...table, title: PLANT.title, over: "2026-01-01T00:00:00.000Z" },
    "https://x.example",
    (name) => name,
  );

  it("are one for each person, with the score scaled to 0..1", () => {
    expect(made.map(({ actor }) => actor.account.name)).toEqual(["Ada", "Bo", "Cy"]);
    for (const { result } of made) expect(result.score.scaled).toBeCloseTo(result.score.raw / 100, 12);
  });

  it("leave bots out, but nobody whose seat a bot held at the end", () => {
    const bot = { ...summary, bots: { buyer: false, seller: true } };
    const stoodIn = statements({ ...table, summary: bot, title: "", over: "" }, "https://x.example", (name) => name);
    expect(stoodIn.map(({ actor }) => actor.account.name)).toEqual(["Ada", "Bo", "Cy"]);
    const people = { buyer: ["Ada"], seller: [] };
    const alone = statements(
      { ...table, people, summary: bot, title: "", over: "" },
      "https://x.example",
      (name) => name,
    );
    expect(alone.map(({ actor }) => actor.account.name)).toEqual(["Ada"]);
  });
});
