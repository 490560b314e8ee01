// Takes pictures of every page of a round, at two sizes and in both themes, into one folder; the table goes into the README.
// Run it with: npm run pictures
import { mkdirSync } from "node:fs";
import {
  arrive,
  begin,
  card,
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
} from "../e2e/people.ts";
import { launchChromium, unpackChromium } from "./chromium.ts";
import { startServer } from "./server.ts";

const FOLDER = new URL("../../.cache/pictures/", import.meta.url).pathname;
const README = new URL("../../docs/table.png", import.meta.url).pathname;
mkdirSync(FOLDER, { recursive: true });

await unpackChromium();
const [server, browser] = await Promise.all([startServer(), launchChromium()]);

/** Pictures of what a person sees now, in both themes; the whole page where it scrolls. */
async function take(person: Person, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await person.page.emulateMedia({ colorScheme });
    await person.page.waitForTimeout(700);
    await person.page.screenshot({ path: `${FOLDER}${name}-${person.name}-${colorScheme}.png`, fullPage: true });
  }
  await person.page.emulateMedia({ colorScheme: "light" });
}

const laptop = await arrive(browser, "Mira", LAPTOP);
const phone = await arrive(browser, "Jonas", PHONE);
for (const person of [laptop, phone]) {
  await person.page.goto(server.url);
  await take(person, "1-home");
  await person.page.goto(`${server.url}/new`);
  await reads(person, "Which case?");
  await take(person, "2-new");
}
const link = await openTable(laptop, server.url);
await phone.page.goto(link);
await reads(phone, /invites you/);
await take(phone, "3-join");
await take(laptop, "4-briefing");
await join(phone, link);
await take(phone, "4-briefing");
await begin(laptop, phone);
await card(phone, /What worries you/);
await card(laptop, "Answer");
await laptop.page
  .getByRole("dialog")
  .getByRole("checkbox", { name: /A warehouse system failed/ })
  .check();
await take(laptop, "5-answer");
await laptop.page.getByRole("dialog").getByRole("button", { name: "Answer" }).click();
await reads(phone, "just opened");
await draft(laptop, {
  "Yearly price": "70,000",
  "Roll-out": "Two waves",
  Pilot: "Eight weeks, with the right to leave",
});
await offer(laptop, 1);
await draft(phone, { "Yearly price": "90,000", "Roll-out": "Two waves", Training: "Five days in each plant" });
await draft(phone, { "Being a reference": "A published case study", Pilot: "Eight weeks on one line" });
await offer(phone, 2);
await draft(laptop, { Payment: "Half-yearly", "Length of contract": "Three years" });
await reads(laptop, /Jonas’s offer 2/);
await take(laptop, "6-table");
await take(phone, "6-table");
await laptop.page.setViewportSize(LAPTOP);
await laptop.page.waitForTimeout(700);
await laptop.page.screenshot({ path: README });
await sign(laptop, 2);
await reads(phone, /Signed/);
await take(laptop, "7-signed");
await take(phone, "7-signed");
await reveal(laptop, phone);
await take(laptop, "8-debrief");
await take(phone, "8-debrief");
await browser.close();
await server.remove();
console.log(`Pictures are in ${FOLDER}`);
