// Two people at a table, measured: frames at rest and in motion, and the memory that many offers leave behind.
import type { Browser } from "playwright-core";
import { arrive, begin, draft, join, offer, openTable, type Person } from "../e2e/people.ts";
import { Player } from "../support/player.ts";
import { canvasFrames, dragMark, type FrameTimes, frameTimes, heapOf, moveMarks } from "./clientFrames.ts";
import { probe } from "./clientProbe.ts";

/** Times that a mark is dragged to both ends of its rail. */
const DRAGS = 5;

export interface TableFigures {
  readonly idle: number;
  readonly drawn: number;
  readonly moving: FrameTimes;
  readonly dragging: FrameTimes;
  /** MB at the start and after the offers, and the offers. */
  readonly memory: { readonly before: number; readonly after: number; readonly offers: number };
}

/** Two people who have begun; the first one's page is probed and has drawn its canvas. */
export async function sitAtTable(browser: Browser, url: string): Promise<{ mira: Person; jonas: Person }> {
  const mira = await arrive(browser, "Mira");
  const jonas = await arrive(browser, "Jonas");
  await probe(mira.context, '[role="timer"]');
  await join(jonas, await openTable(mira, url));
  await begin(mira, jonas);
  await mira.page.locator(".sheet.drawn canvas").waitFor();
  return { mira, jonas };
}

/** Frames of the canvas in two seconds in which nothing is done. */
export async function idleFrames({ page }: Person): Promise<number> {
  await page.waitForTimeout(1500);
  return canvasFrames(page, () => page.waitForTimeout(2000));
}

/** Everything about the table that one visit can measure. */
export async function measureTable(
  browser: Browser,
  url: string,
  moves: number,
  offers: number,
): Promise<TableFigures> {
  const { mira, jonas } = await sitAtTable(browser, url);
  await draft(mira, { "Yearly price": "70,000", "Length of contract": "Three years" });
  await offer(mira, 1);
  const idle = await idleFrames(mira);
  const drawn = await canvasFrames(mira.page, () => moveMarks(mira.page, 10));
  const moving = await frameTimes(browser, mira.page, () => moveMarks(mira.page, moves));
  const dragging = await frameTimes(browser, mira.page, () => dragMark(mira.page, DRAGS));
  const devtools = await mira.page.context().newCDPSession(mira.page);
  const before = await heapOf(devtools);
  await makeOffers(url, mira, jonas, offers);
  const after = await heapOf(devtools);
  await mira.context.close();
  await jonas.context.close();
  return { idle, drawn, moving, dragging, memory: { before, after, offers } };
}

/** Both make offers through lines of their own, each several in a row because a row of offers is one turn. */
async function makeOffers(url: string, mira: Person, jonas: Person, count: number): Promise<void> {
  const [one, two] = await Promise.all([playerOf(url, mira), playerOf(url, jonas)]);
  const first = one.view().table.offers[0]?.package ?? [];
  const row = 12;
  for (let made = 0; made < count; made++) {
    const player = Math.floor(made / row) % 2 === 0 ? two : one;
    const terms = first.map((option, issue) =>
      issue === 0 ? made % 5 : issue === 2 ? Math.floor(made / 5) % 3 : option,
    );
    const answer = await player.send({ type: "offer", packages: [terms], final: false });
    // A room takes thirty messages a second from a client.
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (typeof answer === "string") throw new Error(`offer ${made + 2}: ${answer}`);
  }
  await mira.page.waitForTimeout(1500);
  await Promise.all([one.leave(), two.leave()]);
}

/** A second line into the seat of a person, by the address of their page. */
function playerOf(url: string, { page }: Person): Promise<Player> {
  const { pathname, hash } = new URL(page.url());
  return new Player(url, pathname.split("/")[2] ?? "", hash.slice(1)).enter();
}
