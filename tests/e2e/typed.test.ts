// What somebody types or chooses at the table is not lost: not by closing a dialog, a reload, something that arrives, or a second tab.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { arrive, atTable, card, draft, expectCalm, offer, type Person, reads } from "./people.ts";
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

const line = ({ page }: { page: Page }) => page.getByRole("textbox", { name: /^Write to/ });
async function write(person: Person): Promise<void> {
  await card(person, "More");
  await person.page.getByRole("button", { name: /^Write to/ }).click();
  await line(person).waitFor();
}
const say = (person: Person): Promise<void> =>
  person.page.getByRole("dialog").getByRole("button", { name: "Send" }).click();

it("keeps a line that was not sent, and clears one that was", async () => {
  await write(mira);
  await line(mira).fill("What would help you most");
  await mira.page.keyboard.press("Escape");
  await write(mira);
  expect(await line(mira).inputValue()).toBe("What would help you most");
  await mira.page.reload();
  await atTable(mira);
  await write(mira);
  expect(await line(mira).inputValue()).toBe("What would help you most");
  await offer(jonas, 1);
  await reads(mira, /Jonas opened with offer 1/);
  expect(await line(mira).inputValue()).toBe("What would help you most");
  await say(mira);
  await reads(mira, "What would help you most");
  await expect.poll(() => line(mira).inputValue()).toBe("");
  expectCalm(mira, jonas);
});

it("keeps what is typed while the line before it is on its way", async () => {
  await write(mira);
  await line(mira).fill("Shall we begin?");
  await server.kill();
  await say(mira);
  await line(mira).fill("Shall we begin? I would start with the roll-out.");
  await server.start();
  await reads(jonas, /Shall we begin\?/, 30_000);
  await expect.poll(() => line(mira).inputValue()).toBe("I would start with the roll-out.");
});

it("follows in a second tab of the same seat, and neither tab undoes the other", async () => {
  const page = await mira.context.newPage();
  await page.goto(mira.page.url());
  const second = { ...mira, page };
  await atTable(second);
  const priced = (tab: Person, price: string) =>
    tab.page.getByRole("radio", { name: new RegExp(`^${price}, worth`), checked: true }).waitFor({ state: "attached" });
  await draft(mira, { "Yearly price": "80,000" });
  await priced(second, "80,000");
  await draft(second, { "Yearly price": "90,000" });
  await priced(mira, "90,000");
  await draft(mira, { Payment: "Quarterly" });
  await second.page.getByRole("radio", { name: /^Quarterly, worth/, checked: true }).waitFor({ state: "attached" });
  await priced(second, "90,000");
  await priced(mira, "90,000");
  expectCalm(mira, second);
});

it("signs the offer that was asked about, never one that came meanwhile", async () => {
  await offer(jonas, 1);
  await mira.page.getByRole("button", { name: "Hold to sign 1" }).click();
  await reads(mira, "Sign Jonas’s offer 1?");
  await draft(jonas, { Payment: "Quarterly" });
  await offer(jonas, 2);
  const dialog = mira.page.getByRole("dialog");
  await dialog.getByText("That offer is no longer on the table. Look at the newest one.").waitFor();
  expect(await dialog.getByRole("button", { name: "Sign offer 1" }).isDisabled()).toBe(true);
  await mira.page.keyboard.press("Escape");
  await mira.page.getByRole("button", { name: "Hold to sign 2" }).waitFor();
  expectCalm(mira, jonas);
});
