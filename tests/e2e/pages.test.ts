// Every page is usable by everybody: axe finds nothing serious in either theme, and nothing overflows sideways on a phone.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SeatCommand } from "../../shared/table/commands.ts";
import { launchChromium } from "../support/chromium.ts";
import * as seats from "../support/pictures/table.ts";
import { startServer, type TestServer } from "../support/server.ts";
import {
  arrive,
  begin,
  draft,
  join,
  LAPTOP,
  offer,
  openTable,
  type Person,
  PHONE,
  reads,
  reveal,
  sign,
} from "./people.ts";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

/** What axe finds serious on a page, in both themes, and whether anything overflows. */
async function look({ page }: Person, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      return (await axe.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? "" }));
    });
    for (const { id, impact, html } of violations)
      if (impact === "serious" || impact === "critical")
        found.push(`${where} ${colorScheme}: ${id} ${html.slice(0, 120)}`);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) found.push(`${where}: overflows by ${overflow} px`);
  return found;
}

it.each([
  ["a laptop", LAPTOP],
  ["a phone", PHONE],
])("on %s every page passes axe in both themes and overflows nowhere", async (_name, size) => {
  const mira = await arrive(browser, "Mira", size);
  const jonas = await arrive(browser, "Jonas", size);
  const found: string[] = [];
  await mira.page.goto(server.url);
  found.push(...(await look(mira, "home")));
  await mira.page.goto(`${server.url}/new`);
  await reads(mira, "Which case?");
  found.push(...(await look(mira, "new")));
  const link = await openTable(mira, server.url);
  found.push(...(await look(mira, "briefing")));
  await jonas.page.goto(link);
  await reads(jonas, /invites you/);
  found.push(...(await look(jonas, "join")));
  await join(jonas, link);
  await begin(mira, jonas);
  await draft(jonas, { "Yearly price": "90,000" });
  await offer(jonas, 1);
  await reads(mira, /Jonas’s offer 1/);
  found.push(...(await look(mira, "table")));
  await sign(mira, 1);
  await reads(jonas, /Signed/);
  found.push(...(await look(jonas, "signed")));
  await reveal(mira, jonas);
  found.push(...(await look(mira, "debrief")));
  expect(found).toEqual([]);
});

/** Whether anything overflows a laptop when text is twice as large, and a phone as it is. */
async function squeeze({ page }: Person, where: string): Promise<string[]> {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.addStyleTag({ content: ":root.twice { font-size: 200% !important }" });
  await page.evaluate(() => document.documentElement.classList.add("twice"));
  const large = await overflow();
  await page.evaluate(() => document.documentElement.classList.remove("twice"));
  await page.setViewportSize(PHONE);
  const narrow = await overflow();
  await page.setViewportSize(LAPTOP);
  return [
    large > 0 ? `${where} at 200%: overflows by ${large} px` : "",
    narrow > 0 ? `${where} on a phone` : "",
  ].filter(Boolean);
}

it("in every step of a whole round axe finds nothing in either theme, and nothing overflows at 200% or on a phone", async () => {
  const opened = await seats.openTable(server.url, "whole");
  const { jonas } = await opened.seat();
  const { mira } = opened;
  const person = await arrive(browser, "Mira");
  const found: string[] = [];
  const check = async (phrase: string | RegExp, where: string) => {
    await reads(person, phrase);
    found.push(...(await look(person, where)), ...(await squeeze(person, where)));
  };
  const both = async (command: SeatCommand) => {
    for (const player of [mira, jonas]) await seats.move(player, command);
  };
  await person.page.goto(opened.address);
  await reads(person, "I am ready");
  await both({ type: "ready" });
  await check("Hide your screen", "norms");
  await person.page.getByRole("button", { name: "Plan the talk" }).click();
  await person.page.getByRole("button", { name: "Add Payment" }).click();
  await check("What moves Jonas?", "planning");
  await both({ type: "ready" });
  await seats.signed(jonas, mira, [4, 0, 0, 0, 2, 3, 0]);
  await check("How do you read Jonas now?", "predicting");
  await seats.move(mira, { type: "ready" });
  await check("Your part is done", "predicted");
  await seats.move(jonas, { type: "ready" });
  await check("They refuse it.", "refused");
  await both({ type: "ready" });
  await seats.signed(jonas, mira, [2, 1, 2, 1, 1, 2, 0]);
  await check("The deal holds.", "ratified");
  await both({ type: "ready" });
  await check("Is there something better for both?", "search");
  await both({ type: "ready" });
  await check("The sealed vote", "ballot");
  await both({ type: "vote", takes: mira.view().table.proposed.map(() => true) });
  await check("Look back for a moment", "reflecting");
  await both({ type: "ready" });
  await reads(person, "How I read you");
  for (const fold of await person.page.locator("details").all())
    await fold.evaluate((one) => one.setAttribute("open", ""));
  await check("What you carry away", "debrief");
  expect(found).toEqual([]);
  for (const player of [mira, jonas]) await player.leave();
  await person.context.close();
}, 240_000);

it("keeps what was chosen and typed for a new table and on an invitation when the language changes", async () => {
  const { page, context } = await arrive(browser, "Mira");
  await page.goto(`${server.url}/new`);
  await page.getByRole("radio", { name: /^Seller/ }).check();
  await page.getByRole("radio", { name: /^Just the negotiation/ }).check();
  await page.getByLabel("Your name").fill("Mira");
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("heading", { name: "Wo sitzt du?" }).waitFor();
  expect(await page.getByRole("radio", { name: /^Verkauf/ }).isChecked()).toBe(true);
  expect(await page.getByRole("radio", { name: /^Nur die Verhandlung/ }).isChecked()).toBe(true);
  expect(await page.getByLabel("Dein Name").inputValue()).toBe("Mira");
  const { mira, invitation } = await seats.openTable(server.url, "short");
  await page.goto(invitation);
  await page.getByLabel("Dein Name").fill("Jonas");
  await page.getByLabel("Sprache").selectOption("en");
  await page.getByRole("button", { name: "Sit down" }).waitFor();
  expect(await page.getByLabel("Your name").inputValue()).toBe("Jonas");
  await mira.leave();
  await context.close();
});

it("closes a deal by keyboard alone", async () => {
  const mira = await arrive(browser, "Mira");
  const jonas = await arrive(browser, "Jonas");
  await join(jonas, await openTable(mira, server.url));
  await begin(mira, jonas);
  const { keyboard } = jonas.page;
  /** Tabs forward until the focused control has this name. */
  const tabTo = async (person: Person, name: RegExp) => {
    for (let step = 0; step < 80; step++) {
      await person.page.keyboard.press("Tab");
      const label = await person.page.evaluate(() => {
        const focused = document.activeElement as HTMLElement | null;
        return (
          focused?.getAttribute("aria-label") ?? focused?.closest("label")?.textContent ?? focused?.textContent ?? ""
        );
      });
      if (name.test(label)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo(jonas, /100,000|90,000/);
  await keyboard.press("ArrowLeft");
  await tabTo(jonas, /^Offer this draft/);
  await keyboard.press("Enter");
  await reads(mira, /Jonas’s offer 1/);
  await reads(mira, "90,000");
  await tabTo(mira, /^Hold to sign 1/);
  await mira.page.keyboard.press("Enter");
  await mira.page.getByRole("dialog").waitFor();
  await tabTo(mira, /^Sign offer 1/);
  await mira.page.keyboard.press("Enter");
  await reads(jonas, /Signed/);
});
