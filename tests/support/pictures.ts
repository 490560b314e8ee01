// Takes pictures of all pages and phases, at three sizes and in both themes, into one folder; one of the table goes into the README.
// Run it with: npm run pictures. Parts named after it are taken alone: npm run pictures -- last-call no-deal
import { launchChromium, unpackChromium } from "./chromium.ts";
import { arriving, type Studio } from "./pictures/arriving.ts";
import { bind, Camera } from "./pictures/camera.ts";
import { debrief, lastCall, noDeal, refusedTwice } from "./pictures/endings.ts";
import { improved, planning, reflecting, refused } from "./pictures/round.ts";
import { move, openTable } from "./pictures/table.ts";
import { talking } from "./pictures/talking.ts";
import { startServer } from "./server.ts";

const FOLDER = new URL("../../.cache/pictures/", import.meta.url).pathname;

/** One game from Home to the debrief. */
async function game(studio: Studio): Promise<void> {
  const cast = await arriving(studio, await openTable(studio.url, "whole"));
  await move(cast.jonas, { type: "ready" });
  for (const step of [planning, talking, refused, improved, reflecting, debrief]) await step(studio, cast);
  for (const page of [cast.miraPage, cast.jonasPage, cast.gerda]) await page.context().close();
}

const PARTS: Readonly<Record<string, (studio: Studio) => Promise<void>>> = {
  game,
  "last-call": lastCall,
  "no-deal": noDeal,
  "refused-twice": refusedTwice,
};

await unpackChromium();
const [server, browser] = await Promise.all([startServer(), launchChromium()]);
const wanted = process.argv.slice(2);
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(name))
      await part({ camera: new Camera(FOLDER, name), browser, url: server.url });
  }
} finally {
  await browser.close();
  await server.remove();
}
console.log(`${bind(FOLDER)} pictures are in ${FOLDER}`);
