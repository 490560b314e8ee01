// Two people in a real browser whose table is on another process than their pages: that process is killed, and then PostgreSQL is gone.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startTwo } from "../support/player.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { arrive, atTable, draft, expectCalm, offer, type Person, PHONE, reads, sign } from "./people.ts";

let postgres: TestPostgres;
/** Where the pages come from, and where the table is at first. */
let pages: TestServer;
let owner: TestServer;
let browser: Browser;
let mira: Person;
let jonas: Person;

beforeAll(async () => {
  postgres = await startPostgres();
  const settings = (allowed: string) => (port: number) => ({
    DATABASE_URL: postgres.url,
    PUBLIC_ADDRESS: `127.0.0.1:${port}`,
    INTERNAL_URL: `http://127.0.0.1:${port}`,
    ALLOWED_ORIGINS: allowed,
  });
  pages = await startServer(settings(""));
  owner = await startServer(settings(pages.url));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await pages.remove();
  await owner.remove();
  await postgres.stop();
});
beforeEach(async () => {
  mira = await arrive(browser, "Mira");
  jonas = await arrive(browser, "Jonas", PHONE);
});
afterEach(async () => {
  await mira.context.close();
  await jonas.context.close();
});

/** Both at a table of this process, with pages from the other one. */
async function sitDownAt({ url }: TestServer): Promise<void> {
  const { buyer, seller } = await startTwo(url);
  await mira.page.goto(`${pages.url}/t/${buyer.table}#${buyer.token}`);
  await jonas.page.goto(`${pages.url}/t/${seller.table}#${seller.token}`);
  for (const person of [mira, jonas]) await atTable(person);
  for (const player of [buyer, seller]) await player.leave();
}

it("goes on at the other process when theirs is killed; nobody does anything for it", async () => {
  await sitDownAt(owner);
  await offer(mira, 1);
  await reads(jonas, /Mira’s offer 1/);
  await owner.kill("SIGKILL");
  await draft(jonas, { "Yearly price": "90,000" });
  await jonas.page.getByRole("button", { name: /^Offer this draft/ }).click();
  await reads(mira, /Jonas’s offer 2/);
  await sign(mira, 2);
  await reads(jonas, /Signed/);
  expectCalm(mira, jonas);
});

it("says so while nothing can be recorded, keeps the move, and goes on when PostgreSQL is back", async () => {
  await sitDownAt(pages);
  await postgres.kill();
  await mira.page.getByRole("button", { name: /^Offer this draft/ }).click();
  await reads(mira, /Your (last move|draft) is safe/);
  await postgres.restart();
  await reads(jonas, /Mira’s offer 1/);
  await mira.page.getByText(/is safe\./).waitFor({ state: "hidden" });
  await sign(jonas, 1);
  await reads(mira, /Signed/);
  const told = mira.page.getByRole("listitem").filter({ hasText: /You opened with offer 1\b/ });
  expect(await told.count()).toBe(1);
  expectCalm(mira, jonas);
});
