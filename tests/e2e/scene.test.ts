// The canvas in a real browser: it draws what the page says, sharply at any ratio of pixels, and moves nothing for those who want no motion.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { canvasFrames } from "../bench/clientFrames.ts";
import { probe } from "../bench/clientProbe.ts";
import { launchChromium } from "../support/chromium.ts";
import { startTwo } from "../support/player.ts";
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

type Options = Parameters<Browser["newContext"]>[0];

/** The buyer's page at a table where both have offered, once its canvas is drawn. */
async function look(options: Options = {}): Promise<{ page: Page; close: () => Promise<void> }> {
  const { buyer, seller } = await startTwo(server.url);
  await buyer.send({ type: "offer", packages: [[0, 0, 2, 0, 1, 0, 0]], final: false });
  await seller.send({ type: "offer", packages: [[4, 1, 0, 1, 1, 0, 0]], final: false });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  await probe(context, '[role="timer"]');
  const page = await context.newPage();
  await page.goto(`${server.url}/t/${buyer.table}#${buyer.token}`);
  await page.locator(".sheet.drawn canvas").waitFor();
  const close = async () => {
    await Promise.all([buyer.leave(), seller.leave(), context.close()]);
  };
  return { page, close };
}

type Colour = "buyer" | "seller" | "brass-fill" | "paper";
interface Spot {
  readonly issue: number;
  readonly option: number;
  /** Pixels of a rem of 16 under the line. */
  readonly below: number;
}

/** Where an option lies on the screen. */
const placeOf = (page: Page, { issue, option, below }: Spot): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ([issue, option, below]) => {
      const box = document.querySelector(`.box[data-issue="${issue}"]`) as HTMLElement;
      const { left, top, width, height } = box.getBoundingClientRect();
      const last = box.querySelectorAll("input").length - 1;
      return { x: left + (width * option) / last, y: top + height / 2 + below };
    },
    [issue, option, below] as const,
  );

/** Which colour of the look a pixel of the screen has, by what is really painted; "" for another. */
async function colourAt(page: Page, spot: Spot): Promise<Colour | ""> {
  const { x, y } = await placeOf(page, spot);
  const shot = await page.screenshot({ clip: { x: Math.floor(x), y: Math.floor(y), width: 1, height: 1 } });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const drawing = new OffscreenCanvas(1, 1).getContext("2d");
    if (!drawing) return "";
    const read = (): number[] => [...drawing.getImageData(0, 0, 1, 1).data];
    drawing.drawImage(picture, 0, 0);
    const pixel = read();
    const near = (name: string): boolean => {
      drawing.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);
      drawing.fillRect(0, 0, 1, 1);
      return read().every((value, index) => Math.abs(value - (pixel[index] ?? 0)) < 12);
    };
    return (["buyer", "seller", "brass-fill", "paper"] as const).find(near) ?? "";
  }, shot.toString("base64"));
}

const MINE = 8;
const THEIRS = -8;
const PRICE = 0;
const TERM = 4;

it("draws my marks, theirs and what is agreed where the page has them, and moves mine", async () => {
  const { page, close } = await look();
  const seen = (option: number) =>
    expect.poll(() => colourAt(page, { issue: PRICE, option, below: MINE }), { timeout: 20_000 });
  await seen(0).toBe("buyer");
  expect(await colourAt(page, { issue: PRICE, option: 4, below: THEIRS })).toBe("seller");
  expect(await colourAt(page, { issue: TERM, option: 1, below: -7 })).toBe("brass-fill");
  await page.locator(`.box[data-issue="${PRICE}"] input`).nth(2).check({ force: true });
  await seen(2).toBe("buyer");
  expect(await colourAt(page, { issue: PRICE, option: 0, below: MINE })).not.toBe("buyer");
  await close();
});

it.each([1, 2, 3])("is sharp at %d pixels to a pixel of the page", async (deviceScaleFactor) => {
  const { page, close } = await look({ deviceScaleFactor, viewport: { width: 390, height: 844 } });
  const [real, shown] = await page.locator(".sheet canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas.getBoundingClientRect();
    return [
      [canvas.width, canvas.height],
      [width, height],
    ] as const;
  });
  for (const side of [0, 1])
    expect(Math.abs((real[side] ?? 0) - (shown[side] ?? 0) * deviceScaleFactor)).toBeLessThan(2);
  await close();
});

it("jumps where motion is unwanted and slides where it is not", async () => {
  const frames = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
    const { page, close } = await look({ reducedMotion });
    const calm = () =>
      expect.poll(() => canvasFrames(page, () => page.waitForTimeout(500)), { timeout: 20_000 }).toBe(0);
    await calm();
    const drawn = await canvasFrames(page, async () => {
      await page.locator(`.box[data-issue="${PRICE}"] input`).nth(3).check({ force: true });
      await calm();
    });
    expect(await colourAt(page, { issue: PRICE, option: 3, below: MINE })).toBe("buyer");
    await close();
    return drawn;
  };
  expect(await frames("reduce")).toBeLessThanOrEqual(2);
  expect(await frames("no-preference")).toBeGreaterThan(2);
});
