// People in a real browser: each a window of their own at a real server, doing what a person would do, by role and name.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

export interface Person {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about, other than a server that is away. */
  readonly complaints: string[];
}

/** Sizes at which the pages must work. */
export const LAPTOP = { width: 1280, height: 720 };
export const PHONE = { width: 390, height: 844 };

/** A browser window of one person. */
export async function arrive(browser: Browser, name: string, viewport = LAPTOP): Promise<Person> {
  const context = await browser.newContext({ viewport, hasTouch: viewport.width < 900 });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const away = /ERR_CONNECTION|WebSocket connection|Failed to load resource|status of 4/.test(message.text());
    if (message.type() === "error" && !away) complaints.push(message.text());
  });
  return { name, page, context, complaints };
}

/** Opens a table from Home and answers the link for the other person. */
export async function openTable(
  { page, name }: Person,
  url: string,
  seat: "Buyer" | "Seller" = "Buyer",
  course: "The whole round" | "Just the negotiation" = "Just the negotiation",
): Promise<string> {
  await page.goto(url);
  await page.getByRole("link", { name: "Start a table" }).first().click();
  await page.getByRole("radio", { name: /^The plant scheduler/ }).check();
  await page.getByRole("radio", { name: new RegExp(`^${seat}`) }).check();
  await page.getByRole("radio", { name: new RegExp(`^${course}`) }).check();
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Open the table" }).click();
  const link = page.getByRole("textbox", { name: "Link for the other person" });
  await link.waitFor();
  return link.inputValue();
}

/** Follows an invitation and sits down. */
export async function join({ page, name }: Person, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Sit down" }).click();
  await page.getByRole("button", { name: "I am ready" }).waitFor();
}

/** Both say that they are ready, and see the table. */
export async function begin(...people: Person[]): Promise<void> {
  for (const { page } of people) await page.getByRole("button", { name: "I am ready" }).click();
  for (const person of people) await atTable(person);
}

export const atTable = ({ page }: Person): Promise<void> => page.getByRole("timer", { name: "Time left" }).waitFor();

/** Sets options of the draft, by issue and option name. */
export async function draft({ page }: Person, terms: Readonly<Record<string, string>>): Promise<void> {
  for (const [issue, option] of Object.entries(terms)) {
    const group = page.getByRole("group", { name: new RegExp(`^${issue}( just opened)?$`) });
    const unfold = page
      .getByRole("button", { name: "Show agreed terms as rails", expanded: false })
      .filter({ visible: true });
    if ((await group.getByRole("radio").count()) === 0 && (await unfold.count()) > 0) await unfold.click();
    await group.getByRole("radio", { name: new RegExp(`^${option}, worth`) }).check();
  }
}

/** Offers the draft and waits until the table shows it under this number. */
export async function offer({ page }: Person, number: number): Promise<void> {
  await page.getByRole("button", { name: /^Offer this draft/ }).click();
  await page
    .getByText(new RegExp(`^You (opened with|made) offer ${number}\\b`))
    .first()
    .waitFor({ state: "attached" });
}

/** Signs their standing offer by a press and a second one. */
export async function sign({ page }: Person, number: number | string): Promise<void> {
  await page.getByRole("button", { name: `Hold to sign ${number}` }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Sign offer ${number}` })
    .click();
}

/** Everybody presses the button of this name, and the debrief opens. */
export async function reveal(...people: Person[]): Promise<void> {
  for (const { page } of people) await page.getByRole("button", { name: "Open both folders" }).click();
  for (const { page } of people) await page.getByRole("button", { name: /Again with seats swapped|Join/ }).waitFor();
}

/** The browser had nothing to complain about. */
export const expectCalm = (...people: Person[]): void => {
  for (const { name, complaints } of people) expect(complaints, name).toEqual([]);
};

/** Waits until a page's text holds a phrase. */
export const reads = ({ page }: Person, phrase: string | RegExp, within = 15_000): Promise<unknown> =>
  page.getByText(phrase).filter({ visible: true }).first().waitFor({ timeout: within });

/** Plays a card: from the hand, or on a phone from the drawer that holds it. */
export async function card({ page }: Person, name: string | RegExp, drawer: string | RegExp = "Cards"): Promise<void> {
  const found = page.getByRole("button", { name }).filter({ visible: true });
  const opener = page.getByRole("button", { name: drawer }).filter({ visible: true });
  await found.or(opener).first().waitFor();
  if ((await found.count()) === 0) await opener.first().click();
  await found.first().click();
}
