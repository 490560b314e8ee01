// A facilitator in a real browser runs a session by mouse: two presses to a lobby, pairs, the dashboard and every hand on the clocks.
// The participants are headless, each with a real socket.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { type Player, until } from "../support/player.ts";
import { MIDDLE } from "../support/round.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { join, type Member } from "../support/workshop.ts";
import { arrive, expectCalm, PHONE, reads } from "./people.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

/** From Home to a running lobby in two presses, with a certain case in three; answers the join code. */
async function host(page: Page, minutes: number, choose?: RegExp): Promise<string> {
  await page.goto(server.url);
  await page.getByRole("link", { name: "Host a workshop" }).click();
  if (choose) await page.getByRole("radio", { name: choose }).check();
  await page.getByRole("button", { name: `Start, ${minutes} minutes` }).click();
  const spelt = page.getByText(/^Code( \w){6}$/);
  await spelt.waitFor({ state: "attached" });
  return ((await spelt.textContent()) ?? "").replace("Code", "").replaceAll(" ", "");
}

const gather = (code: string, names: readonly string[]): Promise<readonly Member[]> =>
  Promise.all(names.map((name) => join(server.url, code, name)));

/** The chips of a planned table, in the order of buyer and seller. */
const atTable = (page: Page, number: number): Promise<readonly string[]> =>
  page
    .getByRole("listitem", { name: `Table ${number}`, exact: true })
    .getByRole("button", { name: /^Person/ })
    .allTextContents();

const chip = (page: Page, number: number, seat: number) =>
  page
    .getByRole("listitem", { name: `Table ${number}`, exact: true })
    .getByRole("button", { name: /^Person/ })
    .nth(seat);

/** Presses "Next phase" until a table negotiates. */
async function negotiate(page: Page, player: Player): Promise<void> {
  for (const phase of ["briefing", "planning"]) {
    if (player.view().table.phase !== phase) continue;
    await page.getByRole("button", { name: "Next phase" }).click();
    await player.sees((view) => view.table.phase !== phase, `the end of ${phase}`);
  }
  expect(player.view().table.phase).toBe("negotiating");
}

it("takes a facilitator from Home through a lobby, pairs and a round", async () => {
  const facilitator = await arrive(browser, "Faye");
  const { page } = facilitator;
  const code = await host(page, 45, /^The plant scheduler/);
  const people = await gather(code, ["Person 1", "Person 2", "Person 3", "Person 4"]);
  await page.getByRole("heading", { name: "4 people here" }).waitFor();

  // The door, and another name.
  await page.getByRole("button", { name: "Close the door" }).click();
  await page.getByRole("button", { name: "Open the door" }).waitFor();
  await expect(join(server.url, code, "Too late")).rejects.toThrow("session-locked");
  await page.getByRole("button", { name: "Open the door" }).click();
  await page.getByRole("button", { name: "Person 4" }).click();
  await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill("Person Z");
  await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
  await page.getByRole("heading", { name: "Person Z" }).waitFor();
  await page.keyboard.press("Escape");

  // Pairs: dragged by mouse, then changed by keyboard.
  await page.getByRole("button", { name: "Make the pairs" }).click();
  await page.getByRole("heading", { name: "2 tables in round 1" }).waitFor();
  const [one, two] = [await atTable(page, 1), await atTable(page, 2)];
  const [from, to] = [await chip(page, 1, 0).boundingBox(), await chip(page, 2, 0).boundingBox()];
  if (!from || !to) throw new Error("the chips are not to be seen");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atTable(page, 1)).toEqual([two[0], one[1]]);
  await chip(page, 1, 1).focus();
  await page.keyboard.press("Enter");
  await reads(facilitator, `${one[1]} is picked up`);
  await chip(page, 2, 1).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => atTable(page, 1)).toEqual([two[0], two[1]]);

  // The round: everybody sits where the facilitator has put them.
  await page.getByRole("button", { name: "Begin round 1" }).click();
  await page.getByRole("row", { name: /^Table 2/ }).waitFor();
  const players = await Promise.all(people.map((member) => member.sit()));
  const named = new Map(people.map((member, index) => [member.person, `Person ${index === 3 ? "Z" : index + 1}`]));
  for (const member of people) {
    const expected = [two, one][(member.mine()?.number ?? 0) - 1];
    expect(expected).toContain(named.get(member.person));
  }
  const first = players.filter((player) => player.table.endsWith("_1"));
  const [buyer, seller] = [first.find((one_) => one_.seat === "buyer"), first.find((one_) => one_.seat === "seller")];
  if (!buyer || !seller) throw new Error("nobody sits at table 1");
  await negotiate(page, buyer);
  expect(await buyer.send({ type: "offer", packages: [MIDDLE], final: false })).toEqual(expect.any(Number));
  await expect
    .poll(() => page.getByRole("row", { name: /^Table 1/ }).textContent(), { timeout: 10_000 })
    .toMatch(/Buyer −?[\d,]+/);

  // A hand, answered.
  await people[0]?.send({ type: "hand", up: true });
  const flag = page.getByRole("button", { name: /hand up$/ });
  await flag.waitFor();
  await page.getByRole("heading", { name: /tables? needs? you$/ }).waitFor();
  await page.getByRole("button", { name: "Answer" }).click();
  await page.getByRole("button", { name: "I have seen it" }).click();
  await page.keyboard.press("Escape");
  await flag.waitFor({ state: "detached" });
  expect(people[0]?.mine()?.hand).toBe(false);

  // The clocks: pause, go on, more time.
  await page.getByRole("button", { name: "Pause" }).click();
  await buyer.sees((view) => view.table.paused, "the pause");
  expect(await buyer.send({ type: "withdraw" })).toBe("paused");
  await page.getByRole("button", { name: "Go on" }).click();
  const { deadline } = (await buyer.sees((view) => !view.table.paused, "going on")).table;
  await page.getByRole("button", { name: "5 min more for all tables" }).click();
  await buyer.sees((view) => view.table.deadline === deadline + 300_000, "five minutes more");

  // Words: to everybody at a table, and a private hint.
  await page.getByRole("button", { name: "Table 1", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hint" }).first().click();
  await page.getByLabel("Your words").fill("Ask what they fear.");
  await page.getByRole("button", { name: "Send" }).click();
  await buyer.sees((view) => view.own?.hint === "Ask what they fear.", "the hint");
  expect(seller.view().own?.hint).toBe("");

  // A look inside is announced, shows both worths, and ends.
  await page.getByRole("button", { name: "Look in, table 1" }).click();
  await reads(facilitator, "The table has been told that you are looking in.");
  await buyer.sees((view) => view.table.watched, "being watched");
  const offer = page.getByRole("row", { name: /Buyer 1 stands/ });
  await offer.waitFor();
  expect(await offer.getByRole("cell").allTextContents()).toEqual([
    expect.stringMatching(/^−?[\d,]+$/),
    expect.stringMatching(/^−?[\d,]+$/),
  ]);
  await page.getByRole("button", { name: "All tables", exact: true }).click();
  await buyer.sees((view) => !view.table.watched, "being alone again");

  // A reload loses nothing, and the link opens the same on another device.
  await page.reload();
  await page.getByRole("row", { name: /^Table 1/ }).waitFor();
  const phone = await arrive(browser, "Faye's phone", PHONE);
  await phone.page.goto(page.url());
  await phone.page.getByRole("row", { name: /^Table 1/ }).waitFor();
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  // The end of the round, asked twice.
  await page.getByRole("button", { name: "This session" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End round" }).click();
  await page.getByRole("button", { name: "End the round" }).click();
  await page.getByRole("heading", { name: "Round 1 is over" }).waitFor();
  await until(() => buyer.view().table.phase === "ended", "the end at the table");
  expectCalm(facilitator, phone);
});

it("gives a person who lost everything a new link to the same seat", async () => {
  const facilitator = await arrive(browser, "Faye");
  const { page } = facilitator;
  const code = await host(page, 20);
  const [ada] = await gather(code, ["Ada", "Bo"]);
  await page.getByRole("heading", { name: "2 people here" }).waitFor();
  await page
    .getByRole("button", { name: "Begin round 1" })
    .or(page.getByRole("button", { name: "Make the pairs" }))
    .click();
  await page.getByRole("button", { name: "Begin round 1" }).click();
  const before = await ada?.sit();
  await page.getByRole("button", { name: "Table 1", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ada" }).click();
  await page.getByRole("button", { name: "New link" }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByRole("textbox", { name: "Ada’s link" }).inputValue();
  expect(link).toContain("/s/");
  const token = link.split("#")[1] ?? "";
  expect(token).not.toBe(ada?.token);
  const { Player: Place } = await import("../support/player.ts");
  const back = await new Place(server.url, before?.table ?? "", token).enter();
  expect(back.seat).toBe(before?.seat);
});

it("keeps a set-up through a reload, saves it and says what is wrong with a file", async () => {
  const facilitator = await arrive(browser, "Faye");
  const { page } = facilitator;
  await page.goto(`${server.url}/host`);
  await page.getByText("Change rounds and room").click();
  await page.getByLabel("Name of the workshop").fill("Our day");
  await page.getByRole("button", { name: "Add a round" }).click();
  await page.getByRole("heading", { name: "Round 2" }).waitFor();
  await page.reload();
  await page.getByText("Change rounds and room").click();
  await expect.poll(() => page.getByLabel("Name of the workshop").inputValue()).toBe("Our day");
  await page.getByRole("heading", { name: "Round 2" }).waitFor();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  expect((await download).suggestedFilename()).toBe("our-day.json");

  const load = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await load("{}");
  await reads(facilitator, "rounds: missing");
  await load("no json");
  await reads(facilitator, "It is not a JSON file.");
  expectCalm(facilitator);
});
