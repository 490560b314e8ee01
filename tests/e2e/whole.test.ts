// The whole round by two people in a real browser: planned, refused once by those behind, mended, voted on, reflected, revealed.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import {
  arrive,
  atTable,
  draft,
  expectCalm,
  join,
  offer,
  openTable,
  type Person,
  PHONE,
  reads,
  sign,
} from "./people.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

const press = ({ page }: Person, name: string | RegExp) => page.getByRole("button", { name }).click();
const choose = ({ page }: Person, group: string | RegExp, name: string | RegExp) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name, exact: true }).check();
const isChosen = ({ page }: Person, group: string | RegExp, name: string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name, exact: true }).isChecked();

/** Nothing that was planned is lost by a reload, the norms need not be read again, and a guess can be ranked by keyboard. */
async function plan(mira: Person, jonas: Person): Promise<void> {
  for (const person of [mira, jonas]) {
    await reads(person, "Doing nothing is always an option");
    await press(person, "Plan the talk");
  }
  await mira.page.getByRole("button", { name: "Add Payment" }).press("Enter");
  await mira.page.getByRole("button", { name: "Add Length of contract" }).press("Enter");
  await mira.page.getByRole("button", { name: "Move Length of contract up" }).press("Enter");
  await mira.page.getByRole("slider", { name: "Your target" }).fill("5400");
  await choose(mira, "Payment", "the opposite");
  await choose(mira, "Being a reference", "the same");
  await choose(mira, /fear that a deal/, "no");
  await mira.page.getByRole("slider", { name: /fear that a deal.*How sure/ }).fill("1");
  await mira.page.reload();
  await reads(mira, "What moves Jonas?");
  expect(await mira.page.locator(".ranked").allTextContents()).toEqual(["Length of contract", "Payment"]);
  expect(await mira.page.getByRole("slider", { name: "Your target" }).inputValue()).toBe("5400");
  expect(await isChosen(mira, "Payment", "the opposite")).toBe(true);
  await reads(mira, "certain");
  await press(mira, "I am ready");
  await reads(mira, "Waiting for Jonas.");
  await press(jonas, "I am ready");
  for (const person of [mira, jonas]) await atTable(person);
}

/** A deal that leaves the shop floor without training and finance without money is refused; the mended one holds. */
async function agreeTwice(mira: Person, jonas: Person): Promise<void> {
  await offer(jonas, 1);
  await reads(mira, /Jonas’s offer 1/);
  await sign(mira, 1);
  await reads(mira, "How do you read Jonas now?");
  expect(await mira.page.locator(".ranked").count()).toBe(0);
  await mira.page.getByRole("button", { name: "Add Payment" }).click();
  await press(mira, "Hand in my guess");
  await press(jonas, "Go on without a guess");
  for (const person of [mira, jonas]) await reads(person, "They refuse it.");
  await reads(mira, "can say no, and does");
  await reads(jonas, "Nobody stands behind you.");
  expect(await jonas.page.getByText("Shop stewards").count()).toBe(0);
  for (const person of [mira, jonas]) await press(person, "Bring it back to the table");
  for (const person of [mira, jonas]) await atTable(person);
  await draft(jonas, {
    "Yearly price": "80,000",
    "Roll-out": "Two waves",
    Training: "Five days in each plant",
    Payment: "Half-yearly",
    "Length of contract": "Two years",
    "Being a reference": "A published case study",
  });
  await offer(jonas, 2);
  await reads(mira, /Jonas’s offer 2/);
  await sign(mira, 2);
  for (const person of [mira, jonas]) await reads(person, "The deal holds.");
  for (const person of [mira, jonas]) await press(person, "Go on");
}

/** A secret suggestion, the end of the search, and a ballot that both say yes to. */
async function improve(mira: Person, jonas: Person): Promise<void> {
  await choose(mira, "Payment", /^A year in advance/);
  await choose(mira, "Training", /^A coach on site/);
  await press(mira, "Suggest in secret");
  await reads(mira, /1 suggested, 2 left/);
  for (const person of [mira, jonas]) await press(person, "End my search");
  for (const person of [mira, jonas]) {
    await reads(person, "The sealed vote");
    for (const yes of await person.page.getByRole("radio", { name: "Yes" }).all()) await yes.check();
    await press(person, "Cast my sealed vote");
  }
}

/** What was rated and typed survives a reload; then the folders open by themselves. */
async function reflect(mira: Person, jonas: Person): Promise<void> {
  await reads(mira, /You both took the better package/);
  await choose(mira, "I am content with what I got.", "6");
  await mira.page.getByRole("textbox", { name: /On Monday/ }).fill("ask the shop floor first");
  await mira.page.reload();
  await reads(mira, "Look back for a moment");
  expect(await isChosen(mira, "I am content with what I got.", "6")).toBe(true);
  expect(await mira.page.getByRole("textbox", { name: /On Monday/ }).inputValue()).toBe("ask the shop floor first");
  for (const person of [mira, jonas]) await press(person, "Open both folders");
}

it("goes from the plan to the map, with a deal that was refused, mended and made better", async () => {
  const mira = await arrive(browser, "Mira");
  const jonas = await arrive(browser, "Jonas", PHONE);
  await join(jonas, await openTable(mira, server.url, "Buyer", "The whole round"));
  for (const person of [mira, jonas]) await press(person, "I am ready");
  await plan(mira, jonas);
  await agreeTwice(mira, jonas);
  await improve(mira, jonas);
  await reflect(mira, jonas);

  await reads(mira, "How I read you");
  await reads(mira, /before we talked, \d+ after/);
  await reads(jonas, "you handed in no guess about Mira");
  await reads(mira, "For you, one thing");
  for (const part of ["Who gave what", "The second look", "Looking back", "How you read Jonas"])
    await mira.page.locator("summary", { hasText: part }).click();
  await reads(mira, "ask the shop floor first");
  await reads(mira, /In the sealed vote you both took another package/);
  expect(await mira.page.getByRole("img", { name: /You gave way/ }).isVisible()).toBe(true);
  await jonas.page.locator("summary", { hasText: "Looking back" }).click();
  await reads(jonas, "ask the shop floor first");
  expectCalm(mira, jonas);
  await mira.context.close();
  await jonas.context.close();
}, 240_000);
