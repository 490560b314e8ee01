// The purge runs at the start by the settings, keeps what is in use, and never runs when everything is to be kept.
import { expect, it } from "vitest";
import { startPurging } from "../../../server/live/purge.ts";

async function purging(days: number) {
  const asked: [number, readonly string[]][] = [];
  const touched: [readonly string[], number][] = [];
  const purge = async (before: number, except: readonly string[]) => {
    asked.push([before, except]);
    return 1;
  };
  const logger = { info: () => {}, error: () => {} };
  const { begin, end } = startPurging({
    journal: { purge, touch: async (held, at) => void touched.push([held, at]) },
    homes: { held: () => ["open"] },
    days,
    now: () => 10 * 86_400_000,
    logger: logger as never,
  });
  begin();
  end();
  await new Promise(setImmediate);
  expect(touched).toEqual(asked.map(() => [["open"], 10 * 86_400_000]));
  return asked;
}

it("deletes at the start what was last opened before the days of the settings, and says what is in use", async () => {
  expect(await purging(3)).toEqual([[7 * 86_400_000, ["open"]]]);
  expect(await purging(0.5)).toEqual([[9.5 * 86_400_000, ["open"]]]);
});

it("keeps everything when told so", async () => {
  expect(await purging(0)).toEqual([]);
});
