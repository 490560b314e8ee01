// Measures the pages in a real browser at a real server and prints each figure beside its target: `node tests/bench/client.ts`,
// after `npm run build`. It judges nothing; tests/e2e/figures.test.ts does, where figures are not noisy.
import { launchChromium, unpackChromium } from "../support/chromium.ts";
import { startServer } from "../support/server.ts";
import { FRAME_LIMIT, IDLE_LIMIT } from "./clientFrames.ts";
import { LIMITS, measureSizes } from "./clientPages.ts";
import { START_LIMIT, timeToInteractive } from "./clientStart.ts";
import { measureTable } from "./clientTable.ts";
import { keepResult } from "./results.ts";

const VISITS = 3;
const MOVES = 70;
const OFFERS = 120;

const rows: { figure: string; measured: string; target: string; met: string }[] = [];
const row = (figure: string, measured: number | string, unit: string, limit?: number): void => {
  const met = limit === undefined ? "" : Number(measured) <= limit ? "met" : "NOT MET";
  rows.push({ figure, measured: `${measured} ${unit}`, target: limit === undefined ? "" : `${limit} ${unit}`, met });
};

await unpackChromium();
const [server, browser] = await Promise.all([startServer(), launchChromium()]);
try {
  const start = await timeToInteractive(browser, server.url, VISITS);
  const sizes = await measureSizes(browser, server.url);
  const { idle, drawn, moving, dragging, memory } = await measureTable(browser, server.url, MOVES, OFFERS);
  for (const { page, first, own, ahead } of sizes.pages) {
    row(`script of ${page}, first load`, first, "kB gzip", LIMITS.page);
    if (own > 0) row("  and the chunks of its own", own, "kB gzip");
    if (ahead > 0) row("  and fetched once it can be used", ahead, "kB gzip");
  }
  row("script of the table alone, canvas included", sizes.table, "kB gzip", LIMITS.table);
  row("script of the debrief and its charts", sizes.charts, "kB gzip", LIMITS.charts);
  row("first page interactive, slow 4G, processor / 4", start, "ms", START_LIMIT);
  row("script a frame while marks move, median", moving.median, "ms", FRAME_LIMIT);
  row("script a frame while marks move, 95th percentile", moving.p95, "ms", FRAME_LIMIT);
  row(`  worst of ${moving.frames} frames`, moving.worst, "ms");
  row("script a frame while a mark is dragged, median", dragging.median, "ms", FRAME_LIMIT);
  row("script a frame while a mark is dragged, 95th percentile", dragging.p95, "ms", FRAME_LIMIT);
  row(`  worst of ${dragging.frames} frames`, dragging.worst, "ms");
  row("frames of the canvas in 2 s at rest", idle, "frames", IDLE_LIMIT);
  row("  and during ten moves", drawn, "frames");
  row("script heap at the first offer", memory.before, "MB");
  row(`  and ${memory.offers} offers later`, memory.after, "MB");
  console.table(rows);
  keepResult("client", rows);
} finally {
  await browser.close();
  await server.remove();
}
