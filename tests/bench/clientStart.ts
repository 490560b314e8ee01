// How long the first page takes on a mid phone over slow 4G, both as Lighthouse simulates them.
import type { Browser } from "playwright-core";
import { arrive, PHONE } from "../e2e/people.ts";
import { probe, readProbe } from "./clientProbe.ts";

export const START_LIMIT = 3000;

/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back; a processor four times slower. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;

/** Ms until the first page shows its button and the main thread is free, the median of some visits. */
export async function timeToInteractive(browser: Browser, url: string, visits: number): Promise<number> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const { context, page } = await arrive(browser, "Visitor", PHONE);
    await probe(context, 'a[href="/new"]');
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(url);
    await page.waitForFunction(() => window.probe.shown > 0);
    await page.waitForTimeout(1000);
    const { shown, busy } = await readProbe(page);
    times.push(Math.max(shown, busy));
    await context.close();
  }
  return Math.round(times.sort((a, b) => a - b)[visits >> 1] ?? 0);
}
