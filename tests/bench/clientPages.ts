// The scripts of every page of a round: two people play one while the browser counts.
import type { Browser } from "playwright-core";
import { arrive, begin, draft, join, offer, openTable, type Person, reads, reveal, sign } from "../e2e/people.ts";
import { probe } from "./clientProbe.ts";
import { bytes, type PageScript, type Script, scriptOf } from "./clientScript.ts";

/** First load of any page, the charts of the debrief, and the chunks that the table alone needs: kB of gzip. */
export const LIMITS = { page: 90, charts: 100, table: 275 };

export interface Sizes {
  readonly pages: readonly PageSize[];
  /** The chunks that the table alone needs, the canvas included, and those of the debrief. */
  readonly table: number;
  readonly charts: number;
}

/** What a visitor waits for on each page. */
const CONTROLS = {
  home: 'a[href="/new"]',
  new: 'input[type="radio"]',
  join: 'input[id="name"], main form input',
  briefing: ".ready .btn",
  table: '[role="timer"]',
  debrief: ".first-look",
} as const;

/** Where something is fetched ahead and seen to be there. */
const SETTLED: Partial<Record<keyof typeof CONTROLS, string>> = { table: ".sheet.drawn canvas" };

const tenth = (value: number): number => Math.round(value * 10) / 10;
const kb = (size: number): number => Math.round(size / 100) / 10;

/** What the table and the debrief load besides what every page of a seat needs, which the briefing shows. */
const beside = (page: PageScript, shared: PageScript | undefined): readonly Script[] =>
  page.first.filter(({ name }) => !shared?.first.some((script) => script.name === name));

export interface PageSize {
  readonly page: string;
  /** What the page needs first, without the chunks that the table or the debrief alone need. */
  readonly first: number;
  /** Those chunks, 0 for other pages. */
  readonly own: number;
  /** Fetched once the page can be used, for what comes next. */
  readonly ahead: number;
}

function sizeOf(page: PageScript, shared: PageScript | undefined): PageSize {
  const own = page.page === "table" || page.page === "debrief" ? bytes(beside(page, shared)) : 0;
  return { page: page.page, first: kb(bytes(page.first) - own), own: kb(own), ahead: kb(bytes(page.ahead)) };
}

/** Opens every page of a round afresh, in a window without a cache. */
export async function measureSizes(browser: Browser, url: string): Promise<Sizes> {
  const pages: PageScript[] = [];
  const fresh = async (name: keyof typeof CONTROLS, address: string) => {
    const person = await arrive(browser, name);
    await probe(person.context, CONTROLS[name]);
    pages.push(await scriptOf(person.page, name, () => person.page.goto(address), SETTLED[name]));
    await person.context.close();
  };
  const mira = await arrive(browser, "Mira");
  const jonas = await arrive(browser, "Jonas");
  await fresh("home", url);
  await fresh("new", `${url}/new`);
  const link = await openTable(mira, url);
  await fresh("join", link);
  await join(jonas, link);
  await fresh("briefing", mira.page.url());
  await begin(mira, jonas);
  await fresh("table", mira.page.url());
  await playToTheEnd(mira, jonas);
  await fresh("debrief", mira.page.url());
  await mira.context.close();
  await jonas.context.close();
  const shared = pages.find(({ page }) => page === "briefing");
  const sizes = pages.map((page) => sizeOf(page, shared));
  const of = (name: string) => sizes.find(({ page }) => page === name);
  return {
    pages: sizes,
    table: tenth((of("table")?.own ?? 0) + (of("table")?.ahead ?? 0)),
    charts: of("debrief")?.own ?? 0,
  };
}

async function playToTheEnd(mira: Person, jonas: Person): Promise<void> {
  await draft(mira, { "Yearly price": "70,000", "Length of contract": "Three years" });
  await offer(mira, 1);
  await reads(jonas, /Mira’s offer 1/);
  await sign(jonas, 1);
  await reveal(mira, jonas);
}
