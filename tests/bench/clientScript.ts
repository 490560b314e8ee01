// How much script a page makes the browser download before its main control is there, and what it fetches ahead of need.
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { readProbe } from "./clientProbe.ts";

export interface Script {
  /** The chunk's name without its hash. */
  readonly name: string;
  readonly gzip: number;
}

export interface PageScript {
  readonly page: string;
  /** Asked for before the main control was there. */
  readonly first: readonly Script[];
  /** Asked for after it: for what comes next. */
  readonly ahead: readonly Script[];
}

export const bytes = (scripts: readonly Script[]): number => scripts.reduce((sum, script) => sum + script.gzip, 0);

/**
 * Opens an address in a page without a cache and lists its scripts. The page's context must be probed.
 * `settled` is a selector of what is there once everything fetched ahead is.
 */
export async function scriptOf(
  page: Page,
  name: string,
  open: () => Promise<unknown>,
  settled = "body",
): Promise<PageScript> {
  const sizes = new Map<string, Promise<number>>();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await open();
  await page.waitForFunction(() => window.probe?.shown > 0);
  await page.locator(settled).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  const { shown } = await readProbe(page);
  const starts = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => ({ url: entry.name, at: entry.startTime })),
  );
  const all = await Promise.all(
    [...sizes].map(async ([url, size]) => ({
      script: { name: nameOf(url), gzip: await size },
      at: Math.min(...starts.filter((entry) => entry.url === url).map((entry) => entry.at)),
    })),
  );
  await devtools.detach();
  return {
    page: name,
    first: all.filter(({ at }) => at <= shown).map(({ script }) => script),
    ahead: all.filter(({ at }) => at > shown).map(({ script }) => script),
  };
}

const nameOf = (url: string): string => /([^/]+)-[\w-]{8}\.js$/.exec(url)?.[1] ?? url;
