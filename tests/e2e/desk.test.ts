// The desk in a real browser: a trainer who knows no YAML writes a case, mends what is found, hosts with it, and keeps it.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LIMITS } from "../bench/clientPages.ts";
import { probe } from "../bench/clientProbe.ts";
import { bytes, scriptOf } from "../bench/clientScript.ts";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { faults } from "./faults.ts";
import { arrive, expectCalm, type Person, PHONE, reads } from "./people.ts";

const PLANT = readFileSync(new URL("../../server/scenarios/plant-scheduler.yaml", import.meta.url), "utf8");

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

const section = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation", { name: "Parts of the case" }).getByRole("button", { name, exact: true }).click();

/** A new case, open on the desk and looked at. */
async function begin({ page }: Person): Promise<void> {
  await page.goto(server.url);
  await page.getByRole("link", { name: "Write a case" }).click();
  await page.getByRole("button", { name: "New case" }).click();
  await page.getByText("It can be played. One thing would make it better.").waitFor();
}

/** Brings a text along by pasting it. */
async function bring({ page }: Person, text: string): Promise<void> {
  await page.goto(`${server.url}/desk`);
  await page.getByText("Paste the text instead").click();
  await page.getByLabel("Text of the case").fill(text);
  await page.getByRole("button", { name: "Take this text" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** What the browser would save as a file. */
async function saved({ page }: Person): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as file" }).first().click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

/** Goes to each field that must be mended and writes there what would be right. */
async function mendAll({ page }: Person): Promise<void> {
  for (;;) {
    await page.getByText("Working it out").first().waitFor({ state: "detached" });
    const must = page.getByRole("button", { name: /^Must/ });
    if ((await must.count()) === 0) return;
    await must.first().click();
    await page
      .getByRole("button", { name: /^Write \d+$/ })
      .first()
      .click();
  }
}

const field = ({ page }: Person, address: string) => page.locator(`[data-field="${address}"]`);
const focused = ({ page }: Person): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["field"]);

it("takes a trainer from nothing to a session whose participant reads the brief", async () => {
  const trainer = await arrive(browser, "Tara");
  const { page } = trainer;
  await begin(trainer);

  await page.getByLabel("Title").fill("The school kitchen");
  await page.getByRole("heading", { name: "The school kitchen" }).waitFor();
  await section(page, "Terms and points");
  await page.getByLabel("Name of term 1").fill("Price of a meal");
  await page.getByLabel("Name of term 2").fill("Who cooks");
  await page.getByLabel("Name of term 3").fill("First day");
  const cook = page.getByRole("region", { name: "Who cooks" });
  await cook.getByRole("button", { name: "Add an option" }).click();
  await cook.getByLabel("Name of option 4").fill("Two cooks");
  await cook.getByLabel("Points for the Buyer: Two cooks").fill("70");

  // What the seat says about itself must stay true: the finding leads to the field, one press mends it.
  await section(page, "Buyer’s side");
  await page
    .getByLabel("Brief", { exact: true })
    .fill("You run a school kitchen, and the stove is older than you are.");
  await page.getByLabel("Points of: Do nothing").fill("45");
  const must = page.getByRole("button", { name: /^Must The walk-away claim says/ });
  await must.click();
  await expect.poll(() => focused(trainer)).toBe("seats.buyer.facts.3.claim.points");
  await page.getByRole("button", { name: "Write 45" }).click();
  await must.waitFor({ state: "detached" });

  // From another part of the desk, with a field left in the middle of typing, it leads there as well.
  await section(page, "Terms and points");
  await page.getByLabel("Points for the Buyer: 40,000").fill("90");
  await page
    .getByRole("button", { name: /^Must The priority claim says/ })
    .first()
    .waitFor();
  await cook.getByLabel("Points for the Buyer: The least").focus();
  await page
    .getByRole("button", { name: /^Must The priority claim says/ })
    .first()
    .click();
  await expect.poll(() => focused(trainer)).toMatch(/^seats\.buyer\.facts\.\d\.claim\.rank$/);
  await section(page, "Terms and points");
  await page.getByLabel("Points for the Buyer: 40,000").fill("40");

  // What lint says: closing a term until somebody asks mends it.
  const dull = page.getByRole("button", { name: /^Better Questions are hardly worth asking/ });
  await dull.click();
  const day = page.getByRole("region", { name: "First day" });
  await day.getByText("More").click();
  await day.getByLabel("Points for the Buyer: Next week").fill("60");
  await day.getByLabel("Points for the Seller: Next week").fill("60");
  await day.getByLabel("On the table").selectOption({ label: "Buyer: The price has to be defended." });
  await dull.waitFor({ state: "detached" });
  await mendAll(trainer);
  await page.getByText(/^It can be played/).waitFor();

  await section(page, "Preview");
  await reads(trainer, "the stove is older than you are");
  await page.getByText("Play it", { exact: true }).click();
  await page.getByRole("button", { name: "Host a workshop with it" }).click();
  const own = page.getByRole("radio", { name: /^The school kitchen/ });
  await own.waitFor();
  expect(await own.isChecked()).toBe(true);
  await page.getByRole("button", { name: "Start, 20 minutes" }).click();
  const spelt = page.getByText(/^Code( \w){6}$/);
  await spelt.waitFor({ state: "attached" });
  const code = ((await spelt.textContent()) ?? "").replace("Code", "").replaceAll(" ", "");

  const pupils = await Promise.all(["Ada", "Bo"].map((name) => arrive(browser, name, PHONE)));
  for (const pupil of pupils) {
    await pupil.page.goto(`${server.url}/join/${code}`);
    await pupil.page.getByLabel("Your name").fill(pupil.name);
    await pupil.page.getByRole("button", { name: "Join", exact: true }).click();
  }
  await page.getByRole("heading", { name: "2 people here" }).waitFor();
  await page.getByRole("button", { name: "Make the pairs" }).click();
  await page.getByRole("button", { name: "Begin round 1" }).click();
  for (const pupil of pupils) await pupil.page.getByRole("heading", { name: "The school kitchen" }).waitFor();
  const briefs = await Promise.all(pupils.map((pupil) => pupil.page.locator("main").innerText()));
  expect(briefs.filter((text) => text.includes("the stove is older than you are"))).toHaveLength(1);
  expect(briefs.filter((text) => text.includes("You live from the price"))).toHaveLength(1);
  expectCalm(trainer, ...pupils);
  await Promise.all([trainer, ...pupils].map((one) => one.context.close()));
});

it("gives a file back as it came, changes one line for one number, and goes back after a reload", async () => {
  const trainer = await arrive(browser, "Tara");
  const { page } = trainer;
  await bring(trainer, PLANT);
  await page.getByRole("heading", { name: "The plant scheduler" }).waitFor();
  expect(await saved(trainer)).toBe(PLANT);

  await section(page, "Terms and points");
  const number = field(trainer, "seats.seller.points.price.4");
  const before = await number.inputValue();
  await number.fill("4321");
  await page.getByText("One step can be undone.").waitFor();
  const changed = await saved(trainer);
  const lines = PLANT.split("\n");
  expect(changed.split("\n").filter((line, index) => line !== lines[index])).toHaveLength(1);
  expect(changed).toContain("4321");

  await page.reload();
  await page.getByText("One step can be undone.").waitFor();
  expect(await saved(trainer)).toBe(changed);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await saved(trainer)).toBe(PLANT);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => saved(trainer)).toBe(changed);
  await section(page, "Terms and points");
  await number.focus();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => number.inputValue()).toBe(before);
  expectCalm(trainer);
  await trainer.context.close();
});

it("takes points and places from a mouse", async () => {
  const trainer = await arrive(browser, "Tara");
  const { page } = trainer;
  await begin(trainer);
  await section(page, "Terms and points");
  await page.setViewportSize({ width: 1280, height: 1600 });
  const names = () => page.locator(".options").first().locator(".option-row > .labelled > input");
  const drag = async (from: number, to: number, selector: string): Promise<void> => {
    const boxes = await Promise.all([from, to].map((index) => page.locator(selector).nth(index).boundingBox()));
    const [start, end] = boxes.map((box) => ({ x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 20 }));
    await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move(end?.x ?? 0, (end?.y ?? 0) + 4, { steps: 8 });
    await page.mouse.up();
  };
  await drag(0, 2, ".option-row .grip");
  await expect
    .poll(() => names().evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
    .toEqual(["50,000", "60,000", "40,000"]);
  expect(await field(trainer, "seats.buyer.points.price.2").inputValue()).toBe("40");
  await drag(0, 1, ".issue-card > header .grip");
  await expect.poll(() => page.getByLabel("Name of term 1").inputValue()).toBe("Scope");

  const rail = page.locator(".issue-card").first().locator(".rail").first();
  const box = await rail.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * 0.5, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const points = field(trainer, "seats.buyer.points.scope.0");
  await expect.poll(async () => Number(await points.inputValue())).toBeGreaterThan(20);
  for (const _ of [1, 2, 3]) await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByLabel("Name of term 1").inputValue()).toBe("Price");
  expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  expectCalm(trainer);
  await trainer.context.close();
});

it("shows in one window what another one changed, and forgets no change silently", async () => {
  const trainer = await arrive(browser, "Tara");
  await begin(trainer);
  const other: Person = { ...trainer, page: await trainer.context.newPage() };
  await other.page.goto(trainer.page.url());
  await other.page.getByLabel("Title").fill("Two windows");
  await trainer.page.getByRole("heading", { name: "Two windows" }).waitFor();
  await reads(trainer, /changed in another window/);
  await trainer.page.getByLabel("Title").fill("One window");
  await other.page.getByRole("heading", { name: "One window" }).waitFor();

  // The list: a copy, and a case thrown away and taken back.
  await trainer.page.getByRole("link", { name: "All cases" }).click();
  await trainer.page.getByRole("button", { name: "Copy One window" }).click();
  expect(await trainer.page.getByRole("link", { name: "One window" }).count()).toBe(2);
  await trainer.page.getByRole("button", { name: "Delete One window" }).first().click();
  await trainer.page.getByRole("button", { name: "Undo" }).click();
  expect(await trainer.page.getByRole("link", { name: "One window" }).count()).toBe(2);
  await trainer.page.getByRole("button", { name: "Rename One window" }).first().click();
  await trainer.page.getByLabel("New title").fill("The first of two");
  await trainer.page.getByRole("button", { name: "Rename it" }).click();
  await trainer.page.getByRole("link", { name: "The first of two" }).waitFor();
  expectCalm(trainer);
  await trainer.context.close();
});

it("plays both seats in two windows, and mends a file that no form can show", async () => {
  const trainer = await arrive(browser, "Tara");
  const { page } = trainer;
  await begin(trainer);
  await page.getByText("Play it", { exact: true }).click();
  await page.getByRole("button", { name: "Play both seats in two windows" }).click();
  for (const seat of ["buyer", "seller"]) {
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: `Sit down as the ${seat}` }).click(),
    ]);
    await opened.getByRole("heading", { name: "A new case" }).waitFor();
    await opened.getByText(seat === "buyer" ? "You would like to have it all" : "You live from the price").waitFor();
    await opened.close();
  }

  await section(page, "File");
  const source = page.getByRole("textbox", { name: "The file" });
  const text = await source.inputValue();
  await source.fill(text.replace("issues:", "issues: ["));
  await reads(trainer, "The text of this file cannot be read");
  await reads(trainer, /^Line \d+/);
  await source.fill(text);
  await page.getByText("It can be played. One thing would make it better.").waitFor();
  expectCalm(trainer);
  await trainer.context.close();
});

it("axe finds nothing and nothing overflows at the desk", async () => {
  const trainer = await arrive(browser, "Tara");
  const { page } = trainer;
  await bring(trainer, PLANT.replace("rank: 1", "rank: 5"));
  await page.getByRole("button", { name: /^Must/ }).first().waitFor();
  const found: string[] = [];
  for (const name of ["The case", "Terms and points", "Buyer’s side", "Note", "Preview", "File"]) {
    await section(page, name);
    found.push(...(await faults(trainer, name)));
  }
  await page.setViewportSize(PHONE);
  await page.getByRole("button", { name: /^Map, and/ }).click();
  found.push(...(await faults(trainer, "drawer")));
  await page.goto(`${server.url}/desk`);
  found.push(...(await faults(trainer, "list")));
  expect(found).toEqual([]);
  await trainer.context.close();
});

it("downloads no more script than any page may", async () => {
  const sizes: Record<string, number> = {};
  const trainer = await arrive(browser, "Tara");
  await bring(trainer, PLANT);
  const kept = await trainer.context.storageState();
  const draft = new URL(trainer.page.url()).pathname;
  const pages = { "/desk": ".begin .btn", [draft]: ".desk-columns .field", "/host": ".presets .btn" };
  for (const [path, control] of Object.entries(pages)) {
    const context = await browser.newContext({ storageState: kept });
    await probe(context, control);
    const page = await context.newPage();
    const { first } = await scriptOf(page, path, () => page.goto(server.url + path), control);
    sizes[path] = bytes(first) / 1000;
    await context.close();
  }
  for (const [path, size] of Object.entries(sizes)) expect.soft(size, `${path}, kB`).toBeLessThanOrEqual(LIMITS.page);
  await trainer.context.close();
});
