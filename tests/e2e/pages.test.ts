// Every page is usable by everybody: axe finds nothing serious in either theme, and nothing overflows sideways on a phone.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
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
