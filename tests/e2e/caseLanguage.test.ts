// A case is read in the language that was chosen in the page, in the list, in the folder and at the table; both ways.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { arrive, openTable, PHONE } from "./people.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

it("shows the brief in the language that was chosen", async () => {
  const mira = await arrive(browser, "Mira", PHONE);
  await openTable(mira, server.url);
  const { page } = mira;
  await page.getByText("You want this. The spreadsheet will fail again").waitFor();
  await page.getByLabel("Language").selectOption("de");
  await page.getByText("Die Tabelle wird wieder versagen").waitFor();
  await page.getByText("Drei Monate Begleitung vor Ort").first().waitFor();
  expect(await page.getByText("The spreadsheet will fail again").count()).toBe(0);
  await page.getByLabel("Sprache").selectOption("en");
  await page.getByText("The spreadsheet will fail again").waitFor();

  await page.getByLabel("Language").selectOption("de");
  await page.getByText("Die Tabelle wird wieder versagen").waitFor();
  await page.goto(`${server.url}/new`);
  await page.getByText("Die Werksplanung").waitFor();
  expect(mira.complaints).toEqual([]);
});
