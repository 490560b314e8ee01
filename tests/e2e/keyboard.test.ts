// A whole negotiation by keyboard alone: every dialog takes the focus, keeps it, gives it back, and closes by Escape.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { focused, go, pick } from "./byKeyboard.ts";
import { arrive, expectCalm, type Person, reads } from "./people.ts";
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
  jonas = await arrive(browser, "Jonas");
  await sitDown(server.url, mira, jonas);
});
afterEach(async () => {
  await mira.context.close();
  await jonas.context.close();
});

const dialogGone = ({ page }: Person): Promise<void> => page.getByRole("dialog").waitFor({ state: "detached" });
const inDialog = ({ page }: Person): Promise<boolean> =>
  page.evaluate(() => document.querySelector("dialog[open]")?.contains(document.activeElement) ?? false);

it("closes every dialog by Escape, with the focus inside before and on its opener after", async () => {
  await go(jonas, /^Offer this draft/);
  await reads(mira, /Jonas’s offer 1/);
  await go(jonas, /^What worries you/);
  await reads(mira, /Jonas asks: What worries you/);
  const openers = [
    /^Answer$/,
    /^Jonas asks: “/,
    /^Read all$/,
    /^Engage someone/,
    /^More/,
    /^Packages side by side/,
    /^Hold to sign 1/,
  ];
  for (const opener of openers) {
    await go(mira, opener);
    await mira.page.getByRole("dialog").waitFor();
    expect(await inDialog(mira), `${opener} takes the focus`).toBe(true);
    for (let stop = 0; stop < 8; stop++) {
      await mira.page.keyboard.press("Tab");
      const name = await focused(mira);
      expect((await inDialog(mira)) || name === "", `${opener} keeps the focus, not ${name}`).toBe(true);
    }
    await mira.page.keyboard.press("Escape");
    await dialogGone(mira);
    expect(await focused(mira), `${opener} has the focus back`).toMatch(opener);
  }
  expectCalm(mira, jonas);
});

it("asks, answers, claims, offers, asks a favour, engages, objects, acknowledges and signs", async () => {
  await pick(mira, /^60,000, worth/, /^80,000, worth/);
  await go(mira, /^Offer this draft/);
  await reads(jonas, /Mira’s offer 1/);

  await go(jonas, /^What worries you/);
  await reads(mira, /Jonas asks: What worries you/);
  await go(mira, /^Answer$/);
  await pick(mira, /^A warehouse system failed/);
  await go(mira, /^Answer$/);
  await dialogGone(mira);
  await reads(jonas, "just opened");
  expect(await focused(mira), "the focus is not lost with the question").not.toBe("");

  await go(mira, /^More/);
  await go(mira, /^Tell something/);
  await pick(mira, /^(?!Close)[^(]/, /own terms/);
  await go(mira, /^Say it$/);
  await dialogGone(mira);
  await reads(jonas, /is number 1 for us/);

  await pick(jonas, /^100,000, worth/, /^60,000, worth/);
  await go(jonas, /^Offer this draft/);
  await reads(mira, /Jonas’s offer 2/);
  await go(mira, /^Ask a favour/);
  await pick(mira, /→/, /^(Training|Payment|Roll-out|Length)/);
  await go(mira, /^Ask for it$/);
  await dialogGone(mira);
  await go(jonas, /^Grant$/);
  await reads(mira, /Jonas’s offer 3/);

  await go(mira, /^Engage someone/);
  await pick(mira, /^Head of Finance/);
  await go(mira, /^Talk to them$/);
  await reads(mira, /They need/);
  await mira.page.keyboard.press("Escape");
  await dialogGone(mira);

  await go(jonas, /^Object/);
  await pick(jonas, /^(?!Close)[^(]/);
  await jonas.page.keyboard.press("ArrowDown");
  await jonas.page.keyboard.press("ArrowUp");
  const subjects = jonas.page.getByRole("group", { name: "What is it about?" });
  if (await subjects.isVisible()) await pick(jonas, /^(?!Decline|Back)[^(]/);
  await go(jonas, /^Decline with this$/);
  await dialogGone(jonas);
  await go(mira, /^Acknowledge/);
  await go(mira, /^Acknowledge this$/);
  await dialogGone(mira);

  await go(mira, /^Hold to sign 3/);
  await go(mira, /^Sign offer 3$/);
  await reads(jonas, /Mira signed offer 3/);
  expectCalm(mira, jonas);
});
