// Takes pictures of pages at three sizes and in both themes into one folder, and makes a page that lists them. Knows no page.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** The three sizes, by what they stand for. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 720 },
  projector: { width: 2560, height: 1440 },
} as const;
export type Size = keyof typeof SIZES;

/** What is photographed of a stop: the sizes, and the part of the page, the whole of it by default. */
export interface Frame {
  readonly sizes?: readonly Size[];
  readonly part?: (page: Page) => Locator;
}

/** For what is the same at both larger sizes: dialogs, other words. */
export const NEAR: Frame = { sizes: ["phone", "laptop"] };

const THEMES = ["light", "dark"] as const;

/** Waits until fonts are there, nothing moves any more and the canvas had time to draw. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  if ((await page.locator("canvas").count()) > 0) await page.waitForTimeout(300);
}

export class Camera {
  private readonly start: string;
  private stops = 0;

  /** Pictures of one part go into a folder under its name; earlier ones of that part go. */
  constructor(folder: string, part: string) {
    this.start = `${folder}${part}-`;
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) if (old.startsWith(`${part}-`)) rmSync(folder + old);
  }

  /** Pictures of a page as it is now, the whole of it but for the table, which fits, and what a dialog lies over. It is left at a laptop's size in the light theme. */
  async take(page: Page, stop: string, { sizes = ["phone", "laptop", "projector"], part }: Frame = {}): Promise<void> {
    const number = String(++this.stops).padStart(2, "0");
    for (const size of sizes) {
      await page.setViewportSize(SIZES[size]);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await settle(page);
        const path = `${this.start}${number}-${stop}-${size}-${colorScheme}.png`;
        const fullPage = (await page.locator("dialog[open], .room.table").count()) === 0;
        await (part ? part(page).screenshot({ path }) : page.screenshot({ path, fullPage }));
      }
    }
    await page.setViewportSize(SIZES.laptop);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  }
}

/** Writes index.html, on which all pictures of a folder stand; answers how many there are. */
export function bind(folder: string): number {
  const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
  const figures = names
    .sort()
    .map((name) => `<figure><a href="${name}"><img src="${name}" loading="lazy" alt="">${name}</a></figure>`);
  const style =
    "body{display:flex;flex-wrap:wrap;gap:8px;font:13px sans-serif}figure{margin:0}img{display:block;height:320px}";
  const head = `<!doctype html><meta charset="utf-8"><title>Two Winners</title><style>${style}</style>`;
  writeFileSync(`${folder}index.html`, head + figures.join("\n"));
  return names.length;
}
