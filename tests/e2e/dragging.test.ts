// Dragging marks along the rails in a real browser: by mouse and by finger, with the canvas following and then asleep.
import type { Browser, CDPSession, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { probe } from "../bench/clientProbe.ts";
import { idleFrames } from "../bench/clientTable.ts";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { arrive, draft, expectCalm, offer, type Person, PHONE, reads } from "./people.ts";
import { sitDown } from "./sitDown.ts";

let server: TestServer;
let browser: Browser;
let mira: Person;
let jonas: Person;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});
beforeEach(async () => {
  mira = await arrive(browser, "Mira");
  jonas = await arrive(browser, "Jonas", PHONE);
  await probe(mira.context, '[role="timer"]');
  await sitDown(server.url, mira, jonas);
});
afterEach(async () => {
  await mira.context.close();
  await jonas.context.close();
});

const rail = ({ page }: Person, issue: string): Locator => page.getByRole("group", { name: issue, exact: true });
const chosen = (row: Locator): Promise<string | null> =>
  row.locator("input:checked").evaluate((input) => input.getAttribute("aria-label"));
const worth = ({ page }: Person): Promise<string> => page.locator(".draft-worth b").innerText();

/** A point on a rail in pixels of the page, by the share of its length. */
async function pointOn(row: Locator, share: number): Promise<{ x: number; y: number }> {
  const box = await row.locator(".box").boundingBox();
  if (!box) throw new Error("the rail is not to be seen");
  return { x: Math.round(box.x + box.width * share), y: Math.round(box.y + box.height / 2) };
}

const touch = (devtools: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
  devtools.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });

/** One finger put down at a point, moved to another in steps, and lifted; `meanwhile` runs before it is lifted. */
async function swipe(
  { page, context }: Person,
  from: { x: number; y: number },
  to: { x: number; y: number },
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const steps = 12;
  await touch(devtools, "touchStart", from);
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    await touch(devtools, "touchMove", { x: Math.round(at.x), y: Math.round(at.y) });
  }
  await meanwhile();
  await touch(devtools, "touchEnd");
  await devtools.detach();
}

it("moves my mark by mouse, with its worth while it moves, and the canvas sleeps afterwards", async () => {
  await draft(mira, { Payment: "Quarterly" });
  const { page } = mira;
  await page.locator(".sheet.drawn canvas").waitFor();
  const row = rail(mira, "Payment");
  const before = await worth(mira);
  const [from, to] = [await pointOn(row, 0.65), await pointOn(row, 0.04)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 9 });
  await expect.poll(() => chosen(row)).toMatch(/^A year in advance/);
  expect(await worth(mira)).not.toBe(before);
  const held = await page.locator(".sheet canvas").screenshot();
  await page.mouse.move(to.x - 200, to.y + 300);
  await page.mouse.up();
  await row.locator("input:checked").and(page.locator(":focus")).waitFor({ state: "attached" });
  expect(await chosen(row)).toMatch(/^A year in advance/);
  expect(await idleFrames(mira)).toBe(0);
  expect((await page.locator(".sheet canvas").screenshot()).equals(held)).toBe(false);
  await page.mouse.click(from.x, from.y);
  await expect.poll(() => chosen(row)).not.toMatch(/^A year in advance/);
  expectCalm(mira);
});

it("refuses on a locked issue, and for any button but the first", async () => {
  const { page } = mira;
  const locked = page.locator(".rail.locked").first();
  const open = rail(mira, "Payment");
  const before = await worth(mira);
  for (const [row, button] of [
    [locked, "left"],
    [open, "right"],
  ] as const) {
    const [from, to] = [await pointOn(row, 0.05), await pointOn(row, 0.95)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up({ button });
  }
  expect(await worth(mira)).toBe(before);
  expectCalm(mira);
});

it("moves my mark by finger sideways, and scrolls the page up and down", async () => {
  const { page } = jonas;
  const row = rail(jonas, "Yearly price");
  await row.scrollIntoViewIfNeeded();
  const scrolled = () => page.evaluate(() => scrollY);
  const [top, left] = [await scrolled(), await pointOn(row, 0.04)];
  const right = await pointOn(row, 0.97);
  await swipe(jonas, right, { x: left.x, y: left.y + 20 }, async () => {
    await row.locator("input").first().and(page.locator(":checked")).waitFor({ state: "attached" });
  });
  expect(await row.locator("input").first().isChecked()).toBe(true);
  expect(await scrolled()).toBe(top);
  const before = await worth(jonas);
  const middle = await pointOn(row, 0.6);
  await swipe(jonas, middle, { x: middle.x + 6, y: middle.y - 220 });
  await expect.poll(scrolled).toBeGreaterThan(top + 50);
  expect(await worth(jonas)).toBe(before);
  expectCalm(jonas);
});

it("closes an agreed row only once the mark is let go", async () => {
  await draft(jonas, { Payment: "Quarterly" });
  await offer(jonas, 1);
  await reads(mira, /Jonas’s offer 1/);
  const { page } = mira;
  const row = rail(mira, "Payment");
  const [from, to, at] = [await pointOn(row, 0.97), await pointOn(row, 0.3), await pointOn(row, 2 / 3)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await expect.poll(() => chosen(row)).toMatch(/^Quarterly/);
  expect(await row.getAttribute("class")).not.toContain("agreed");
  await page.mouse.up();
  await page.locator(".rail.agreed").filter({ hasText: "Payment" }).waitFor();
  expectCalm(mira, jonas);
});
