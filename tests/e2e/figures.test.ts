// The figures of the pages that are not noisy: bytes of script, and a canvas that sleeps. The others are in tests/bench/client.ts.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { IDLE_LIMIT } from "../bench/clientFrames.ts";
import { LIMITS, measureSizes } from "../bench/clientPages.ts";
import { idleFrames, sitAtTable } from "../bench/clientTable.ts";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

describe("the pages", () => {
  it("download no more script than they may", async () => {
    const { pages, table, charts } = await measureSizes(browser, server.url);
    for (const { page, first } of pages)
      expect.soft(first, `first load of ${page}, kB`).toBeLessThanOrEqual(LIMITS.page);
    expect.soft(table, "the table's chunks, kB").toBeLessThanOrEqual(LIMITS.table);
    expect.soft(charts, "the debrief's chunks, kB").toBeLessThanOrEqual(LIMITS.charts);
  });

  it("draw nothing while nothing happens", async () => {
    const { mira } = await sitAtTable(browser, server.url);
    expect(await idleFrames(mira)).toBe(IDLE_LIMIT);
  });
});
