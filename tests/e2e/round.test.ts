// Whole rounds by two people in a real browser: a deal, no deal, a reload, a server killed in the middle, the wrong links.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import {
  arrive,
  atTable,
  begin,
  card,
  draft,
  expectCalm,
  join,
  offer,
  openTable,
  type Person,
  PHONE,
  reads,
  reveal,
  sign,
} from "./people.ts";

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
});
afterEach(async () => {
  await mira.context.close();
  await jonas.context.close();
});

const sitDown = async () => join(jonas, await openTable(mira, server.url));
const start = async () => {
  await sitDown();
  await begin(mira, jonas);
};

describe("a round", () => {
  it("ends with a deal, both outcomes scored, and goes on with seats swapped", async () => {
    await start();
    await draft(mira, { "Yearly price": "70,000", "Length of contract": "Three years" });
    await offer(mira, 1);
    await reads(jonas, /Mira’s offer 1/);
    await draft(jonas, {
      "Yearly price": "90,000",
      Training: "A coach on site for three months",
      "Roll-out": "Two waves",
    });
    await offer(jonas, 2);
    await reads(mira, /Jonas’s offer 2/);
    await sign(mira, 2);
    await reads(jonas, /Signed/);
    await reveal(mira, jonas);
    for (const person of [mira, jonas]) {
      await reads(person, "Ours");
      await person.page.getByText("The map as a table").click();
      await reads(person, /Best for both/);
    }
    await mira.page.getByRole("button", { name: "Again with seats swapped" }).click();
    await reads(mira, /You are the/);
    await reads(mira, "Seller");
    await reads(jonas, "Mira wants to play again with seats swapped.");
    await jonas.page.getByRole("button", { name: "Join" }).click();
    await reads(jonas, /You are the/);
    await begin(mira, jonas);
    expectCalm(mira, jonas);
  });

  it("ends without a deal when somebody walks away and the last offer is not taken", async () => {
    await start();
    await offer(mira, 1);
    await card(jonas, "Walk away");
    await jonas.page.getByRole("dialog").getByRole("button", { name: "Walk away" }).click();
    await reads(mira, /Jonas is leaving. You have one last offer/);
    await draft(mira, { "Yearly price": "80,000" });
    await offer(mira, 2);
    await reads(jonas, /Mira made one last offer/);
    await card(jonas, "Decline", /Mira’s offer 2/);
    const dialog = jonas.page.getByRole("dialog");
    await dialog.getByRole("radio", { name: /not the right time/ }).check();
    await dialog.getByRole("group", { name: "What is it about?" }).getByRole("radio").first().check();
    await dialog.getByRole("button", { name: "Decline with this" }).click();
    await reads(mira, /No deal/);
    await reveal(mira, jonas);
    await reads(mira, /Two losers/i);
    expectCalm(mira, jonas);
  });

  it("opens a term when its fact comes to light, in the words of the one who told it", async () => {
    await start();
    await card(jonas, /What worries you/);
    await card(mira, "Answer");
    const dialog = mira.page.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: /A warehouse system failed/ }).check();
    await dialog.getByRole("button", { name: "Answer" }).click();
    await reads(mira, "just opened");
    await reads(jonas, "just opened");
    await card(jonas, "Folder");
    await reads(jonas, /A warehouse system failed here three years ago/);
    expectCalm(mira, jonas);
  });

  it("is where it was after a reload: the same seat, the same table, the same draft", async () => {
    await start();
    await draft(mira, { "Yearly price": "80,000" });
    await offer(mira, 1);
    await draft(mira, { Payment: "Quarterly" });
    await mira.page.reload();
    await atTable(mira);
    await reads(mira, /You opened with offer 1/);
    const payment = mira.page.getByRole("group", { name: "Payment", exact: true });
    expect(await payment.getByRole("radio", { name: /^Quarterly/ }).isChecked()).toBe(true);
    await jonas.page.reload();
    await reads(jonas, /Mira’s offer 1/);
    await sign(jonas, 1);
    await reads(mira, /Signed/);
    expectCalm(mira, jonas);
  });

  it("goes on after the server was killed in the middle and started again; the move made meanwhile counts once", async () => {
    await start();
    await offer(mira, 1);
    await reads(jonas, /Mira’s offer 1/);
    await draft(jonas, { "Yearly price": "90,000" });
    await server.kill("SIGKILL");
    await reads(mira, /Reconnecting/);
    await jonas.page.getByRole("button", { name: /^Offer this draft/ }).click();
    await server.start();
    await reads(mira, /Jonas’s offer 2/, 30_000);
    await mira.page.getByText(/Reconnecting/).waitFor({ state: "hidden" });
    await sign(mira, 2);
    await reads(jonas, /Signed/);
    await reveal(mira, jonas);
    expectCalm(mira, jonas);
  });
});

describe("links", () => {
  it("say what happened and what to do when they lead nowhere", async () => {
    const link = await openTable(mira, server.url);
    await join(jonas, link);
    const late = await arrive(browser, "Eve");
    await late.page.goto(link);
    await reads(late, "Somebody already sits there");
    await late.page.goto(`${server.url}/t/nowhere#${"x".repeat(32)}`);
    await reads(late, "This link opens no seat");
    await late.page.goto(link.replace(/#.*/, ""));
    await reads(late, "This is not your table yet");
    await late.page.goto(`${server.url}/no-such-page`);
    await reads(late, "There is nothing here");
    await late.context.close();
  });

  it("lead back to one's own seat, also the invitation that one has used", async () => {
    const link = await openTable(mira, server.url);
    await join(jonas, link);
    await jonas.page.goto(server.url);
    await jonas.page.goto(link);
    await jonas.page.getByRole("button", { name: "I am ready" }).waitFor();
    const elsewhere = await arrive(browser, "Mira again", PHONE);
    await elsewhere.page.goto(mira.page.url());
    await reads(elsewhere, "Head of Operations, Northgate Valves");
    await elsewhere.context.close();
  });
});
