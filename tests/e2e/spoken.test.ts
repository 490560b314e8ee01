// A spoken table in a real browser: cards are said aloud and marked as heard, and nothing is written.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { arrive, card, expectCalm, type Person, PHONE, reads } from "./people.ts";
import { sitDown } from "./sitDown.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

/** Makes a table of the journal a spoken one; the server sleeps meanwhile. */
async function speakAt(table: string): Promise<void> {
  await server.kill();
  const journal = new DatabaseSync(join(server.dataDir, "two-winners.sqlite"));
  const changed = journal
    .prepare(
      `UPDATE entry SET events = replace(events, '"talk":"chat"', '"talk":"spoken"') WHERE stream = ? AND seq = 1`,
    )
    .run(table);
  journal.close();
  expect(changed.changes).toBe(1);
  await server.start();
}

const press = ({ page }: Person, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: true }).filter({ visible: true }).first().click();

it("has each card said and heard, an answer too, and nowhere to write", async () => {
  const mira = await arrive(browser, "Mira");
  const jonas = await arrive(browser, "Jonas", PHONE);
  await sitDown(server.url, mira, jonas, speakAt);
  await card(jonas, /^What worries you/);
  await reads(jonas, "Ask aloud: “What worries you?” Mira taps “Heard”.");
  await reads(mira, /^Jonas asks: What worries you/);
  await press(mira, "Heard");
  await reads(jonas, "Mira is thinking about your question");
  await mira.page.getByRole("button", { name: "Heard" }).waitFor({ state: "detached" });
  expect(await mira.page.evaluate(() => document.activeElement?.textContent)).toBe("Answer");
  await card(jonas, "Cards", /^$/);
  await reads(jonas, /^heard$/);
  await jonas.page.keyboard.press("Escape");

  await press(mira, "Answer");
  await mira.page
    .getByRole("dialog")
    .getByRole("checkbox", { name: /A warehouse system failed/ })
    .check();
  await mira.page.getByRole("dialog").getByRole("button", { name: "Answer", exact: true }).click();
  await reads(mira, "Give your answer aloud. Jonas taps “Heard”.");
  await press(jonas, "Heard");
  await mira.page.getByText(/Give your answer aloud/).waitFor({ state: "detached" });

  await card(mira, "More");
  await reads(mira, "Tell something");
  expect(await mira.page.getByRole("button", { name: /^Write to/ }).count()).toBe(0);
  await mira.page.keyboard.press("Escape");
  await mira.page.locator(".balloon").click();
  await mira.page.getByRole("dialog").waitFor();
  expect(await mira.page.getByRole("textbox").count()).toBe(0);
  expectCalm(mira, jonas);
  await mira.context.close();
  await jonas.context.close();
});
