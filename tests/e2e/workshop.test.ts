// A whole workshop in real browsers: a facilitator and five participants, with an odd one out, a late-comer, a drop-out who comes back on
// another device, pause, more time, two rounds with seats swapped, the debrief, and exports that say what the journal says.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RoomDebrief } from "../../shared/sessionProtocol.ts";
import { launchChromium } from "../support/chromium.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { createSession } from "../support/workshop.ts";
import { arrive, atTable, draft, expectCalm, LAPTOP, offer, type Person, PHONE, reads, sign } from "./people.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

const round = (scenario: string, pairs: "new" | "swap") => ({
  scenario,
  minutes: { planning: 5, negotiating: 20, reflecting: 5 },
  steps: [],
  pairs,
  carry: false,
});

/** Joins by typing the code, as from the projector. */
async function join({ page, name }: Person, code: string): Promise<void> {
  await page.goto(`${server.url}/join`);
  await page.getByLabel("Code").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Join" }).click();
}

const ready = async ({ page }: Person): Promise<void> => {
  await page.getByRole("button", { name: "I am ready" }).click();
};

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name }).filter({ visible: true }).first().click();

it("runs two rounds with five people, a late-comer and a drop-out, a debrief, and exports", async () => {
  const { host, code } = await createSession(server.url, {
    agenda: [round("plant-scheduler", "new"), round("plant-scheduler", "swap")],
    reveal: "round",
    odd: "watch",
    late: "watch",
  });
  await host.leave();
  const faye = await arrive(browser, "Faye");
  await faye.page.goto(`${server.url}/h/${host.session}#${host.token}`);
  const names = ["Ada", "Bo", "Cy", "Di"];
  const people = await Promise.all(names.map((name, index) => arrive(browser, name, index === 0 ? PHONE : LAPTOP)));
  for (const person of people) await join(person, code);
  for (const person of people) await reads(person, `You are in, ${person.name}`);
  const eve = await arrive(browser, "Ada", PHONE);
  await join(eve, code);
  await reads(eve, "You are in, Ada 2");
  await faye.page.getByRole("heading", { name: "5 people here" }).waitFor();

  // Five people: two tables, and one who watches.
  await press(faye.page, "Make the pairs");
  await press(faye.page, "Begin round 1");
  const everybody = [...people, eve];
  const watches = async ({ page }: Person) => (await page.getByText(/^You watch table/).count()) > 0;
  for (const { page } of everybody) {
    await page
      .getByRole("button", { name: "I am ready" })
      .or(page.getByText(/^You watch table/))
      .first()
      .waitFor();
  }
  const watching: Person[] = [];
  const seated: Person[] = [];
  for (const person of everybody) ((await watches(person)) ? watching : seated).push(person);
  expect([seated.length, watching.length]).toEqual([4, 1]);
  await press((watching[0] as Person).page, /^One more: Questions, Buyer/);

  // A late-comer is let in to watch.
  const late = await arrive(browser, "Late");
  await join(late, code);
  await reads(late, /^You watch table/, 30_000);

  // The round: one table goes on, the facilitator pauses and gives time.
  const tables = new Map<string, Person[]>();
  for (const person of seated) {
    const strip = person.page.getByRole("complementary", { name: "Your place in the session" });
    const number = /table (\d+)/.exec((await strip.textContent()) ?? "")?.[1] ?? "";
    tables.set(number, [...(tables.get(number) ?? []), person]);
  }
  expect([...tables.keys()].sort()).toEqual(["1", "2"]);
  const [one, other] = tables.get("1") as [Person, Person];
  for (const person of [one, other]) await ready(person);
  for (const person of [one, other]) await atTable(person);
  await press(faye.page, "Pause");
  await reads(one, /paused/i);
  await press(faye.page, "Go on");
  await one.page.getByText(/Paused by the facilitator/).waitFor({ state: "detached" });
  await press(faye.page, "5 min more for all tables");
  await draft(one, { "Yearly price": "90,000" });
  await offer(one, 1);

  // The other one drops out, and comes back on another device by their own link.
  const link = other.page.url();
  await other.context.close();
  const again = await arrive(browser, other.name, PHONE);
  await again.page.goto(link);
  await atTable(again);
  await sign(again, 1);
  for (const person of [one, again]) await reads(person, /facilitator opens both folders/i);

  // The end of the round leaves the other table without a deal; everybody sees their own result once it is revealed.
  await press(faye.page, "This session");
  await faye.page.getByRole("dialog").getByRole("button", { name: "End round" }).click();
  await press(faye.page, "End the round");
  for (const person of [one, again]) await reads(person, "Round 1 of 2 is over");

  // Round two: the same two, in each other's seat.
  await press(faye.page, "Make the pairs");
  await press(faye.page, "Begin round 2");
  for (const person of [one, again]) await ready(person);
  for (const person of [one, again]) await atTable(person);
  await draft(again, { "Yearly price": "90,000" });
  await offer(again, 1);
  await sign(one, 1);
  await press(faye.page, "This session");
  await faye.page.getByRole("dialog").getByRole("button", { name: "End round" }).click();
  await press(faye.page, "End the round");

  // The debrief: opened, stepped with the arrow keys, and followed on every device.
  await press(faye.page, "Start the debrief");
  await press(faye.page, /^Open all folders/);
  await faye.page.getByRole("heading", { name: "Where the tables ended" }).waitFor();
  await reads(one, /2 of 5 tables made a deal/);
  await faye.page.keyboard.press("ArrowRight");
  await faye.page.getByRole("heading", { name: "Two winners or two losers" }).waitFor();
  await one.page.getByRole("heading", { name: "Two winners or two losers" }).waitFor();
  const rows = (await one.page.locator("th[scope=row]").allTextContents()).filter(
    (text) => !text.includes("Your table"),
  );
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toMatch(/^Round \d, table \d$/);
  await faye.page.getByLabel("Show names").click();
  await expect.poll(() => faye.page.getByLabel("Show names").isChecked()).toBe(true);
  await press(one.page, "Round 1");
  await one.page.getByRole("button", { name: "Back to the session" }).waitFor();
  await reads(one, /win-win/i);

  // What is taken home says what the journal says.
  const take = async (file: string): Promise<string> => {
    const response = await fetch(`${server.url}/api/sessions/${host.session}/export/${file}`, {
      headers: { authorization: `Bearer ${host.token}` },
    });
    expect(response.status).toBe(200);
    return response.text();
  };
  const room = (await (
    await fetch(`${server.url}/api/sessions/${host.session}/debrief`, {
      headers: { authorization: `Bearer ${host.token}` },
    })
  ).json()) as RoomDebrief;
  const [header = "", ...lines] = (await take("tables.csv"))
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\n");
  const at = header.split(",").indexOf("win_win");
  expect(lines.map((line) => Number(line.split(",").at(at - header.split(",").length)))).toEqual(
    room.tables.map(({ winWin }) => Math.round(winWin * 100) / 100),
  );
  const whole = JSON.parse(await take("session.json")) as { tables: { id: string; entries: unknown[] }[] };
  const events = (await take("events.csv")).trim().split("\n").length - 1;
  const journal = whole.tables.flatMap(({ entries }) => entries as { events: unknown[] }[]);
  expect(events).toBe(journal.flatMap((entry) => entry.events).length);
  expect(await take("seats.csv?names=no")).not.toContain("Bo");
  // On paper: both seats' sheets for the facilitator, from the link in the session's dialog.
  const [paper] = await Promise.all([
    faye.context.waitForEvent("page"),
    (async () => {
      await press(faye.page, "This session");
      await faye.page.getByRole("link", { name: "Print pack, round 1" }).click();
    })(),
  ]);
  await paper.getByRole("heading", { name: "Print pack: The plant scheduler" }).waitFor();
  for (const seat of ["Buyer", "Seller"]) await paper.getByRole("heading", { name: new RegExp(`^${seat}:`) }).waitFor();
  expectCalm(faye, one, again, late);
}, 240_000);
