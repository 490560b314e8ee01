// The facilitator's pages are usable by everybody: on a laptop, a phone and at 200%, in either theme.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { MIDDLE } from "../support/round.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { gather } from "../support/workshop.ts";
import { faults } from "./faults.ts";
import { arrive, expectCalm, reads } from "./people.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

it("axe finds nothing and nothing overflows while a session is set up", async () => {
  const faye = await arrive(browser, "Faye");
  await faye.page.goto(`${server.url}/host`);
  await faye.page.getByText("Change rounds and room").click();
  await faye.page.getByRole("button", { name: "Add a round" }).click();
  expect(await faults(faye, "host")).toEqual([]);
});

it("axe finds nothing and nothing overflows while a session runs", async () => {
  const { host, people } = await gather(server.url, 5, { teams: ["North", "South"], odd: "watch", clock: "pair" });
  const address = (show: string): string => `${server.url}/h/${host.session}${show}#${host.token}`;
  const faye = await arrive(browser, "Faye");
  const wall = await arrive(browser, "the projector");
  const { page } = faye;
  const found: string[] = [];
  const look = async (where: string): Promise<void> => void found.push(...(await faults(faye, where)));

  await page.goto(address(""));
  await reads(faye, "5 people here");
  await look("lobby");
  await wall.page.goto(address("/show"));
  await wall.page.getByText("Join on your phone or laptop").waitFor();
  found.push(...(await faults(wall, "show")));
  await page.getByRole("button", { name: "Person 1" }).click();
  await look("person");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Make the pairs" }).click();
  await page.getByRole("listitem", { name: "Table 1" }).getByRole("button").first().click();
  await reads(faye, "is picked up");
  await look("pairs");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Begin round 1" }).click();
  const players = await Promise.all(people.map((member) => member.sit()));
  for (const player of players) if (player.seat !== "observer") await player.send({ type: "ready" });
  const maker = players.find((player) => player.seat === "buyer");
  await maker?.sees((view) => view.table.phase === "negotiating", "the start");
  await maker?.send({ type: "offer", packages: [MIDDLE], final: false });
  await people[0]?.send({ type: "hand", up: true });
  await page.getByRole("button", { name: /hand up$/ }).waitFor();
  await look("dashboard");
  found.push(...(await faults(wall, "show round")));
  for (const name of ["Table 1", "Message", "This session"]) {
    await page.getByRole("button", { name, exact: true }).first().click();
    await page.getByRole("dialog").waitFor();
    await look(name);
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Table 1", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Look in" }).click();
  await page.getByRole("heading", { name: "Where they stand" }).waitFor();
  await look("look in");
  expect(found).toEqual([]);
  expectCalm(faye, wall);
});
