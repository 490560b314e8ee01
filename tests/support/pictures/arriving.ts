// Pictures before anybody sits at a table: home, a new table, an invitation, the folder, and what goes wrong on the way.
import type { Browser, Page } from "playwright-core";
import type { Player } from "../player.ts";
import { type Camera, NEAR } from "./camera.ts";
import { type Opened, openPage } from "./table.ts";

export interface Studio {
  readonly camera: Camera;
  readonly browser: Browser;
  readonly url: string;
}

/** Two who have read their folders: players to move with, pages to look at. `gerda` reads Jonas's page in German. */
export interface Cast {
  readonly mira: Player;
  readonly jonas: Player;
  readonly miraPage: Page;
  readonly jonasPage: Page;
  readonly gerda: Page;
}

const heading = (page: Page): Promise<void> => page.getByRole("heading", { level: 1 }).waitFor();

async function shoot({ camera, browser }: Studio, address: string, stop: string, locale?: string): Promise<void> {
  const page = await openPage(browser, address, locale);
  await heading(page);
  await camera.take(page, stop, locale ? NEAR : {});
  await page.context().close();
}

/** A page whose content never comes, and one whose server is away. */
async function waiting({ camera, browser, url }: Studio): Promise<void> {
  const page = await openPage(browser, url);
  await page.route("**/api/scenarios", () => undefined);
  await page.goto(`${url}/new`);
  await page.getByRole("status").filter({ hasText: /\S/ }).first().waitFor();
  await camera.take(page, "waiting");
  await page.unroute("**/api/scenarios");
  await page.route("**/api/scenarios", (route) => route.fulfill({ status: 503, json: { error: {} } }));
  await page.goto(`${url}/new`);
  await heading(page);
  await camera.take(page, "error-unavailable");
  await page.context().close();
}

/** Whoever opened a table still has the link for the other one. */
async function keepInvitation(page: Page, { id, invitation }: Opened): Promise<void> {
  const [, secret = ""] = invitation.split("#join.");
  await page.evaluate(([slot, value]) => localStorage.setItem(slot, value), [
    `two-winners.invitation.${id}`,
    secret,
  ] as const);
  await page.reload();
  await page.getByRole("textbox", { name: "Link for the other person" }).waitFor();
}

/** Everything up to the moment at which both have sat down. */
export async function arriving(studio: Studio, opened: Opened): Promise<Cast> {
  const { camera, browser, url } = studio;
  await shoot(studio, url, "home");
  await shoot(studio, url, "home-german", "de-DE");
  await shoot(studio, `${url}/new`, "new");
  await shoot(studio, `${url}/new`, "new-german", "de-DE");
  await shoot(studio, `${url}/nowhere`, "error-not-found");
  await shoot(studio, `${url}/t/${opened.id}`, "error-no-seat");
  await shoot(studio, `${url}/t/${opened.id}#${"x".repeat(32)}`, "error-unknown-link");
  await shoot(studio, `${url}/t/nosuchtable#${"x".repeat(32)}`, "error-unknown-table");
  await waiting(studio);
  const miraPage = await openPage(browser, opened.address);
  await keepInvitation(miraPage, opened);
  await camera.take(miraPage, "briefing-alone");
  await shoot(studio, opened.invitation, "join");
  await shoot(studio, opened.invitation, "join-german", "de-DE");
  const { jonas, address } = await opened.seat();
  await shoot(studio, opened.invitation, "error-invitation-spent");
  const [jonasPage, gerda] = [await openPage(browser, address), await openPage(browser, address, "de-DE")];
  await heading(jonasPage);
  await camera.take(jonasPage, "briefing-seller");
  await camera.take(gerda, "briefing-german", NEAR);
  await opened.mira.send({ type: "ready" });
  await miraPage.getByText("You are ready").waitFor();
  await camera.take(miraPage, "briefing-waiting");
  return { mira: opened.mira, jonas, miraPage, jonasPage, gerda };
}
