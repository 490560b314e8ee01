// All moves of the table by two people in a real browser: several offers, a final one, a favour, a talk, a claim, time, taking back.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { arrive, card, draft, expectCalm, offer, type Person, PHONE, reads, sign } from "./people.ts";
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
  await sitDown(server.url, mira, jonas);
});
afterEach(async () => {
  await mira.context.close();
  await jonas.context.close();
});

const press = ({ page }: Person, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name }).filter({ visible: true }).first().click();
const inDialog = ({ page }: Person) => page.getByRole("dialog");
const leave = async ({ page }: Person): Promise<void> => {
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
};
/** What the table has told a screen reader or shows in the history. */
const knows = ({ page }: Person, line: string | RegExp): Promise<void> =>
  page.getByText(line).first().waitFor({ state: "attached" });

async function keepBeside(person: Person): Promise<void> {
  await card(person, /^Packages side by side/);
  await press(person, "Keep this draft beside");
  await reads(person, /Kept as package|Offer all three at once/);
  await leave(person);
}

it("offers three packages at once, which survive a reload as drafts, and one of them is signed", async () => {
  await draft(mira, { "Yearly price": "80,000" });
  await keepBeside(mira);
  await draft(mira, { "Yearly price": "90,000", Training: "A coach on site for three months" });
  await keepBeside(mira);
  await draft(mira, { Payment: "A year in advance" });
  await keepBeside(mira);
  await mira.page.reload();
  await press(mira, "Packages side by side, 3 kept");
  await press(mira, "Offer all three at once");
  await knows(mira, "You put offers 1a, 1b, 1c side by side");
  await reads(jonas, /Mira’s offer 1/);
  await press(jonas, /Mira’s offer 1/);
  await inDialog(jonas).getByRole("radio", { name: /^1b/ }).check({ force: true });
  await leave(jonas);
  await sign(jonas, "1b");
  await reads(mira, /Jonas signed offer 1b\./);
  expectCalm(mira, jonas);
});

it("makes a final offer, declines one of several, and takes offers back", async () => {
  await press(mira, "Packages side by side");
  await press(mira, "Offer this draft as final");
  await reads(jonas, "Mira’s final offer 1");
  await keepBeside(jonas);
  await draft(jonas, { "Yearly price": "80,000" });
  await keepBeside(jonas);
  await card(jonas, /^Packages side by side/);
  await press(jonas, "Offer both at once");
  await reads(mira, /Jonas’s offer 2/);
  await mira.page.getByRole("radio", { name: /^2a/ }).check({ force: true });
  await press(mira, "Decline");
  await inDialog(mira)
    .getByRole("radio", { name: /not the right time/ })
    .check();
  await inDialog(mira).getByRole("group", { name: "What is it about?" }).getByRole("radio").first().check();
  await press(mira, "Decline with this");
  await knows(jonas, "Mira declined offer 2a");
  await mira.page.getByRole("button", { name: "Hold to sign 2b" }).waitFor();
  await card(mira, "More");
  await press(mira, /^Take your offer back/);
  await press(mira, "Take it back");
  await reads(jonas, "taken back");
  expectCalm(mira, jonas);
});

it("asks favours: one is granted, one traded, one declined", async () => {
  await offer(mira, 1);
  await draft(jonas, { "Yearly price": "90,000" });
  await offer(jonas, 2);
  const ask = async (step: RegExp) => {
    await card(mira, "Ask a favour");
    await inDialog(mira).getByRole("radio", { name: step }).check();
    await press(mira, "Ask for it");
    await reads(mira, /Jonas is thinking about your favour/);
    await reads(jonas, /Mira asks a favour/);
  };
  await ask(/^Yearly price/);
  await reads(jonas, /Granting makes offer 2 again with that step: 600 less for you/);
  await press(jonas, "Grant");
  await reads(mira, /Jonas’s offer 3/);
  await knows(mira, "Jonas granted the favour");
  await ask(/^Payment/);
  await press(jonas, "Trade");
  const taken = jonas.page.getByRole("group", { name: "Payment", exact: true }).getByRole("radio", { name: /^Half/ });
  expect(await taken.isChecked()).toBe(true);
  await draft(jonas, { "Length of contract": "Three years" });
  await draft(jonas, { "Yearly price": "100,000" });
  await press(jonas, /^Offer this draft/);
  await knows(mira, "Jonas answered the favour with an offer");
  await ask(/^Yearly price/);
  await press(jonas, "Decline");
  await knows(mira, "Jonas declined the favour");
  expectCalm(mira, jonas);
});

it("engages somebody, and the other side joins and reads what they look at", async () => {
  await card(mira, "Engage someone");
  await inDialog(mira)
    .getByRole("radio", { name: /Head of Finance/ })
    .check();
  await inDialog(mira)
    .getByRole("radio", { name: /Let Jonas join/ })
    .check();
  await press(mira, "Talk to them");
  await reads(mira, /They need 16\./);
  await leave(mira);
  await reads(jonas, "Mira lets you join a talk with Head of Finance");
  await press(jonas, "Join");
  await knows(mira, "Jonas joined the talk with Head of Finance");
  await reads(mira, /of 13$/);
  await card(jonas, "Folder");
  await reads(jonas, /Will not see more than 90,000/);
  expectCalm(mira, jonas);
});

it("claims, asked and unasked; asks for more time, which is given; warns", async () => {
  await card(jonas, /What if we do not sign/);
  await press(mira, "Answer");
  await press(mira, "Put a claim together");
  await inDialog(mira).getByLabel("About").selectOption("walk-away");
  await inDialog(mira).getByLabel("How good it is").selectOption("high");
  await mira.page.reload();
  await press(mira, "Answer");
  await reads(mira, "Our alternative is strong.");
  await inDialog(mira).getByRole("button", { name: "Answer", exact: true }).click();
  await card(jonas, "Folder");
  await reads(jonas, "Our alternative is strong.");
  await leave(jonas);
  await card(jonas, "More");
  await press(jonas, /^Tell something/);
  await inDialog(jonas)
    .getByRole("radio", { name: /own terms/ })
    .check();
  await inDialog(jonas).getByLabel("Which term").selectOption("Payment");
  await press(jonas, "Say it");
  await reads(mira, "Payment is number 1 for us.");
  await card(jonas, "More");
  await press(jonas, /^Ask for more time/);
  await press(jonas, "Ask");
  await reads(mira, "Jonas asks for more time");
  await press(mira, "Give it");
  await knows(jonas, /Mira gave more time/);
  await card(jonas, "More");
  await press(jonas, /^Warn that/);
  await press(jonas, "Warn them");
  await knows(mira, "Jonas warned of leaving");
  expectCalm(mira, jonas);
});
