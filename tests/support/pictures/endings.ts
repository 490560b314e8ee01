// Pictures of how a round ends: the debrief with every part of it, last minutes, no deal, a second refusal.
import type { Page } from "playwright-core";
import type { Player } from "../player.ts";
import type { Cast, Studio } from "./arriving.ts";
import { NEAR } from "./camera.ts";
import { allReady, move, offer, openPage, openTable, signed } from "./table.ts";

const debriefed = (page: Page): Promise<void> => page.getByRole("slider").waitFor();

/** The whole debrief, the map at its first move, and every part of "more". */
export async function debrief({ camera }: Studio, { miraPage, jonasPage, gerda }: Cast): Promise<void> {
  await debriefed(miraPage);
  await camera.take(miraPage, "debrief");
  await camera.take(jonasPage, "debrief-seller");
  await camera.take(gerda, "debrief-german", NEAR);
  await miraPage.getByRole("slider").fill("3");
  await camera.take(miraPage, "debrief-scrubber", { part: (page) => page.locator(".map") });
  const folds = miraPage.locator("details.fold");
  for (let index = 0; index < (await folds.count()); index++) {
    const fold = folds.nth(index);
    await fold.locator("summary").first().click();
    const name = (await fold.locator("summary .serif").textContent()) ?? "";
    const stop = `debrief-more-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;
    await camera.take(miraPage, stop, { part: (page) => page.locator("details.fold").nth(index) });
  }
  await miraPage.locator(".map-table summary").click();
  await camera.take(miraPage, "debrief-map-table", {
    sizes: ["phone", "laptop"],
    part: (page) => page.locator(".map"),
  });
}

interface Pair {
  readonly mira: Player;
  readonly jonas: Player;
  readonly miraPage: Page;
  readonly jonasPage: Page;
}

/** Two who negotiate already, at a table of their own. */
async function pair({ browser, url }: Studio, course: "whole" | "short"): Promise<Pair> {
  const opened = await openTable(url, course);
  const { jonas, address } = await opened.seat();
  await allReady(opened.mira, jonas);
  if (course === "whole") await allReady(opened.mira, jonas);
  const [miraPage, jonasPage] = [await openPage(browser, opened.address), await openPage(browser, address)];
  for (const page of [miraPage, jonasPage]) await page.getByRole("timer").waitFor();
  return { mira: opened.mira, jonas, miraPage, jonasPage };
}

async function part({ mira, jonas, miraPage, jonasPage }: Pair): Promise<void> {
  for (const player of [mira, jonas]) await player.leave();
  for (const page of [miraPage, jonasPage]) await page.context().close();
}

/** Talked until no turn is left, then signed at the last call; the short course, so the table itself says so. */
export async function lastCall(studio: Studio): Promise<void> {
  const { camera } = studio;
  const two = await pair(studio, "short");
  const { mira, jonas, miraPage, jonasPage } = two;
  for (let turn = 0; turn < 24 && mira.view().table.lastCall === ""; turn++) {
    const wave = turn % 3;
    await (turn % 2 === 0
      ? offer(jonas, [4 - (wave % 2), 1, wave, 0, 2, 3, 0])
      : offer(mira, [wave, 2, 3, 3, 0, 0, 0]));
    if (turn === 13) await camera.take(miraPage, "table-late");
  }
  await miraPage
    .getByText(/The turns are used up/)
    .first()
    .waitFor();
  await camera.take(miraPage, "table-last-call");
  const standing = mira.view().table.offers.findLast((one) => one.seat === "seller" && one.status === "standing");
  await move(mira, { type: "accept", offer: standing?.number ?? 0 });
  await jonasPage.getByText("Signed", { exact: true }).first().waitFor();
  await camera.take(miraPage, "signed");
  await camera.take(jonasPage, "signed-seller");
  await part(two);
}

/** Somebody walks away, and the whole course goes on without a deal. */
export async function noDeal(studio: Studio): Promise<void> {
  const { camera } = studio;
  const two = await pair(studio, "whole");
  const { mira, jonas, miraPage, jonasPage } = two;
  await offer(jonas, [4, 0, 0, 0, 2, 3, 0]);
  await move(mira, { type: "walk" });
  await jonasPage
    .getByText(/Mira is leaving/)
    .first()
    .waitFor();
  await camera.take(miraPage, "table-leaving");
  await camera.take(jonasPage, "table-left");
  await jonas.send({ type: "walk" });
  await miraPage.getByText(/You ended without a deal/).waitFor();
  await camera.take(miraPage, "predicting-no-deal");
  await allReady(mira, jonas);
  await miraPage.getByText("Look back for a moment").waitFor();
  await camera.take(miraPage, "reflecting-no-deal");
  await allReady(mira, jonas);
  await debriefed(miraPage);
  await camera.take(miraPage, "debrief-no-deal");
  await part(two);
}

/** Those behind refuse twice. */
export async function refusedTwice(studio: Studio): Promise<void> {
  const { camera } = studio;
  const two = await pair(studio, "whole");
  const { mira, jonas, miraPage } = two;
  for (const time of [1, 2]) {
    await signed(jonas, mira, [4 - time, 0, 0, 0, 2, 3, 0]);
    if (time === 1) await allReady(mira, jonas);
    await miraPage.getByRole("heading", { name: "They refuse it." }).waitFor();
    if (time === 2) await camera.take(miraPage, "ratifying-refused-again");
    await allReady(mira, jonas);
  }
  await miraPage.getByText("Look back for a moment").waitFor();
  await allReady(mira, jonas);
  await debriefed(miraPage);
  await camera.take(miraPage, "debrief-refused");
  await part(two);
}
