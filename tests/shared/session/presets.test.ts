// Presets: they fit their time, contradict nothing, and swap seats on a twin.
import { describe, expect, it } from "vitest";
import { conflictIn } from "../../../shared/session/conflicts.ts";
import { DEFAULT_PRESET, outlineOf, PRESETS, presetOf } from "../../../shared/session/presets.ts";
import { SessionSettings } from "../../../shared/session/settings.ts";
import { Room } from "./room.ts";

describe("presets", () => {
  it.each([
    ["quick", 20],
    ["short", 45],
    ["long", 90],
  ] as const)("%s fits into %i minutes", (preset, minutes) => {
    expect(outlineOf(preset).reduce((sum, block) => sum + block.minutes, 0)).toBe(minutes);
    const { agenda } = presetOf(preset, "Friday", "plant-scheduler", "its-twin");
    for (const [round, plan] of agenda.entries()) {
      const spent = outlineOf(preset).filter((block) => block.round === round);
      expect(spent.map((block) => block.minutes)).toEqual([
        plan.minutes.planning,
        plan.minutes.negotiating,
        plan.minutes.reflecting,
      ]);
    }
  });

  it("the long one has the times of a morning: two rounds, seats swapped, with talk and debrief", () => {
    expect(outlineOf("long").map(({ what, minutes }) => `${what} ${minutes}`)).toEqual([
      "join 8",
      "plan 10",
      "negotiate 15",
      "reflect 5",
      "talk 5",
      "plan 8",
      "negotiate 14",
      "reflect 5",
      "debrief 18",
      "commit 2",
    ]);
    const agenda = presetOf("long", "Friday", "plant-scheduler", "its-twin").agenda;
    expect(agenda.map(({ scenario, pairs }) => [scenario, pairs])).toEqual([
      ["plant-scheduler", "new"],
      ["its-twin", "swap"],
    ]);
    expect(presetOf("long", "Friday", "plant-scheduler", null).agenda[1]?.scenario).toBe("plant-scheduler");
  });

  it.each(PRESETS)("%s is well-formed, contradicts nothing, and can be played through", (preset) => {
    const settings = presetOf(preset, "Friday", "plant-scheduler", "its-twin");
    expect(SessionSettings.safeParse(settings).success).toBe(true);
    expect(conflictIn(settings)).toBe(null);
    const room = new Room(settings).people(5);
    for (const _round of settings.agenda) room.begin().end();
    expect(room.run({ type: "reveal" }).state.revealed.length).toBe(settings.agenda.length);
    expect(PRESETS).toContain(DEFAULT_PRESET);
  });
});
