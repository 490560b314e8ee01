// A person practises with a bot in a real browser: from Home through a whole game to the debrief, and the same seed once more.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { arrive, atTable, expectCalm, type Person, PHONE, reads } from "./people.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

const press = ({ page }: Person, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();

/** Reads, and is at the table with a bot that does not dawdle. */
async function begin(person: Person): Promise<void> {
  await reads(person, "A bot plays across from you, not a person.");
  await press(person, "I am ready");
  await press(person, "Answer now");
  await atTable(person);
}

/** Offers the draft once, has the bot answer, and signs what comes; then both folders open. */
async function playOut(person: Person): Promise<void> {
  const { page } = person;
  const sign = page.getByRole("button", { name: /^Hold to sign/ }).first();
  const makes = page.getByRole("button", { name: /^Offer this draft/ });
  const answers = page.locator(".bands").getByRole("button", { name: "Answer", exact: true });
  await expect
    .poll(
      async () => {
        if (await sign.isVisible()) return true;
        if (await answers.isVisible()) {
          await answers.click();
          await page.getByRole("dialog").getByRole("checkbox").first().check();
          await page.getByRole("dialog").getByRole("button", { name: "Answer", exact: true }).click();
        }
        if ((await makes.isEnabled()) && (await page.getByText(/You opened with offer/).count()) === 0)
          await makes.click();
        await press(person, "Answer now");
        return false;
      },
      { timeout: 60_000, interval: 300 },
    )
    .toBe(true);
  await sign.click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Sign offer/ })
    .click();
  await press(person, "Open both folders");
  await press(person, "Answer now");
  await page.getByRole("button", { name: "Play the same seed again" }).waitFor();
}

it("practises a whole game, sees how tries went, and plays the same seed again", async () => {
  const mira = await arrive(browser, "Mira");
  const { page } = mira;
  await page.goto(server.url);
  await page.getByRole("link", { name: "Practise with a bot" }).click();
  await page.getByRole("radio", { name: /^The plant scheduler/ }).check();
  await page.getByRole("radio", { name: /^Yielding/ }).check();
  await page.getByRole("radio", { name: "Easy" }).check();
  await page.getByRole("radio", { name: /^Buyer/ }).check();
  await page.getByRole("radio", { name: /^Just the negotiation/ }).check();
  await page.getByLabel("Your name").fill("Mira");
  await press(mira, "Start practising");
  await begin(mira);
  await reads(mira, "Bot Robin");
  await reads(mira, /^A bot, as /);

  await press(mira, "Pause");
  await reads(mira, "You have paused. The clock stands still.");
  await page.reload();
  await reads(mira, "You have paused. The clock stands still.");
  await press(mira, "Go on");
  await playOut(mira);

  await press(mira, "Play the same seed again");
  await begin(mira);
  await playOut(mira);
  await page.getByRole("link", { name: "Compare my tries" }).click();
  await reads(mira, "Your 2 tries so far");
  await reads(mira, "Both are the same game: same case, seat, partner and seed.");
  await page.getByRole("img", { name: /^Ours, try by try: \d+, \d+$/ }).waitFor();
  await page.getByRole("link", { name: "The plant scheduler" }).first().click();
  await page.getByRole("button", { name: "Play the same seed again" }).waitFor();
  expectCalm(mira);
  await mira.context.close();
}, 120_000);

it("has room on a phone", async () => {
  const mira = await arrive(browser, "Mira", PHONE);
  const { page } = mira;
  await page.goto(`${server.url}/practice`);
  await page.getByLabel("Your name").fill("Mira");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await page.getByRole("radio", { name: /^Just the negotiation/ }).check();
  await press(mira, "Start practising");
  await begin(mira);
  for (const name of ["Answer now", "Pause"]) {
    const box = await page.getByRole("button", { name, exact: true }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  expectCalm(mira);
  await mira.context.close();
}, 60_000);
