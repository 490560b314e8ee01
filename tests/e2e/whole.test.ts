// The whole round by two people in a real browser: planned, refused once by those behind, mended, voted on, reflected, revealed.
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import * as seats from "../support/pictures/table.ts";
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

const ranked = ({ page }: Person) => page.locator(".ranked").allTextContents();

/** From the middle of an element to the middle of another. */
async function way({ page }: Person, from: Locator, to: Locator) {
  await from.scrollIntoViewIfNeeded();
  const middle = async (of: Locator) => {
    const box = await of.boundingBox();
    if (!box) throw new Error("Nothing to drag there");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return { page, start: await middle(from), end: await middle(to) };
}

async function dragByMouse(person: Person, from: Locator, to: Locator): Promise<void> {
  const { page, start, end } = await way(person, from, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

/** A finger rests until the term follows it, then moves and lifts. */
async function dragByTouch(person: Person, from: Locator, to: Locator): Promise<void> {
  const { page, start, end } = await way(person, from, to);
  const screen = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    screen.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [start]);
  await page.locator(".dragged").waitFor();
  await touch("touchMove", [end]);
  await touch("touchEnd", []);
}

/** The other one's priorities are dragged to their places, among them, and back. */
async function dragAbout(person: Person, drag: (person: Person, from: Locator, to: Locator) => Promise<void>) {
  const { page } = person;
  const place = (number: number) => page.locator(".rank").nth(number - 1);
  const term = (name: string) => page.locator(".ranked", { hasText: name });
  await drag(person, page.getByRole("button", { name: "Add Roll-out" }), place(1));
  await drag(person, page.getByRole("button", { name: "Add Training" }), place(1));
  expect(await ranked(person)).toEqual(["Training", "Roll-out"]);
  await drag(person, term("Training"), place(2));
  expect(await ranked(person)).toEqual(["Roll-out", "Training"]);
  for (const name of ["Roll-out", "Training"]) await drag(person, term(name), page.locator(".pool"));
  expect(await ranked(person)).toEqual([]);
}

/** The same seat from a browser that knows nothing but its link. */
async function onAnotherDevice(person: Person, look: (other: Person) => Promise<void>): Promise<void> {
  const other = await arrive(browser, person.name);
  await other.page.goto(person.page.url());
  await look(other);
  await other.context.close();
}

/** Nothing that was planned is lost by a reload, the norms need not be read again, and a guess can be ranked by keyboard. */
async function plan(mira: Person, jonas: Person): Promise<void> {
  for (const person of [mira, jonas]) {
    await reads(person, "Doing nothing is always an option");
    await press(person, "Plan the talk");
  }
  await dragAbout(mira, dragByMouse);
  await dragAbout(jonas, dragByTouch);
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
  expect(await ranked(mira)).toEqual(["Length of contract", "Payment"]);
  expect(await mira.page.getByRole("slider", { name: "Your target" }).inputValue()).toBe("5400");
  expect(await isChosen(mira, "Payment", "the opposite")).toBe(true);
  await reads(mira, "certain");
  await press(mira, "I am ready");
  await reads(mira, "Waiting for Jonas.");
  await onAnotherDevice(mira, async (other) => {
    await reads(other, "Waiting for Jonas.");
    await expect.poll(() => ranked(other)).toEqual(["Length of contract", "Payment"]);
    expect(await other.page.getByRole("slider", { name: "Your target" }).inputValue()).toBe("5400");
  });
  await press(jonas, "I am ready");
  for (const person of [mira, jonas]) await atTable(person);
  await onAnotherDevice(mira, async (other) => {
    await other.page.getByRole("button", { name: "Read all" }).click();
    await other.page.locator("summary", { hasText: "What you guessed before the talk" }).click();
    await reads(other, "Length of contract, Payment");
  });
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

it("goes through the steps without a deal as well, and back and forward lose nothing on the way", async () => {
  const opened = await seats.openTable(server.url, "whole");
  const { jonas } = await opened.seat();
  const { mira } = opened;
  const person = await arrive(browser, "Mira");
  await person.page.goto(server.url);
  await person.page.goto(opened.address);
  await seats.allReady(mira, jonas);
  await press(person, "Plan the talk");
  await person.page.getByRole("button", { name: "Add Payment" }).click();
  await person.page.goBack();
  await reads(person, "Start a table");
  await person.page.goForward();
  await reads(person, "What moves Jonas?");
  expect(await ranked(person)).toEqual(["Payment"]);
  await seats.allReady(mira, jonas);
  await atTable(person);
  await seats.move(mira, { type: "walk" });
  await seats.move(jonas, { type: "walk" });
  await reads(person, /You ended without a deal\. Before you learn more/);
  await seats.allReady(mira, jonas);
  await reads(person, /You ended without a deal\. Before the folders open/);
  await seats.allReady(mira, jonas);
  await reads(person, "Two losers");
  await reads(person, /It ended without a deal/);
  expectCalm(person);
  for (const player of [mira, jonas]) await player.leave();
  await person.context.close();
});
