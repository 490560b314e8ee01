// Pictures at the table: early, with every band, drawer and dialog, late. Moves are made over sockets, dialogs are opened by hand.
import type { Page } from "playwright-core";
import type { Cast, Studio } from "./arriving.ts";
import { type Frame, NEAR } from "./camera.ts";
import { lineOf, move, offer } from "./table.ts";

const README = new URL("../../../docs/table.png", import.meta.url).pathname;
const PHONE: Frame = { sizes: ["phone"] };
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name }).filter({ visible: true }).first().click();
const reads = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

/** Opens a dialog by these buttons one after the other, photographs it, and closes it. */
async function dialog(
  { camera }: Studio,
  page: Page,
  stop: string,
  opened: readonly (string | RegExp)[],
  frame: Frame = NEAR,
) {
  if (frame === PHONE) await page.setViewportSize({ width: 390, height: 844 });
  for (const button of opened) await press(page, button);
  await page.getByRole("dialog").waitFor();
  await camera.take(page, stop, frame);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** From the first look to several offers, a question, a favour, a talk, time, a final offer. One picture goes into the README. */
export async function talking(studio: Studio, { mira, jonas, miraPage, jonasPage, gerda }: Cast): Promise<void> {
  const { camera } = studio;
  const show = (page: Page, stop: string, frame?: Frame) => camera.take(page, stop, frame);
  await miraPage.getByRole("timer").waitFor();
  await show(miraPage, "table-empty");
  await dialog(studio, miraPage, "table-cards", ["Cards"], PHONE);
  await dialog(studio, miraPage, "table-folder", ["Folder"], PHONE);
  await move(jonas, { type: "ask", topic: "concerns" });
  await reads(miraPage, "Jonas asks");
  await show(miraPage, "table-band-question");
  await dialog(studio, miraPage, "table-answer", ["Answer"]);
  await move(mira, { type: "answer", facts: ["failed-before"], claims: [{ kind: "fear", fears: true }] });
  await reads(jonasPage, /just opened|opened/);
  await show(jonasPage, "table-unlocked");
  await offer(jonas, [4, 1, 0, 0, 2, 3, 0]);
  await offer(mira, [0, 2, 3, 3, 0, 0, 2]);
  await offer(jonas, [3, 1, 1, 0, 2, 3, 1]);
  await reads(miraPage, /Jonas’s offer 3/);
  await show(miraPage, "table-offers");
  await miraPage.screenshot({ path: README });
  await show(jonasPage, "table-offers-seller");
  await show(gerda, "table-german", NEAR);
  await dialog(studio, miraPage, "table-their-offer", [/Jonas’s offer 3/], PHONE);
  await dialog(studio, miraPage, "table-decline", ["Object"]);
  await dialog(studio, miraPage, "table-favour", ["Ask a favour"]);
  await dialog(studio, miraPage, "table-engage", ["Engage someone"]);
  await dialog(studio, miraPage, "table-more", ["More"]);
  await dialog(studio, miraPage, "table-tell", ["More", /^Tell something/]);
  await dialog(studio, miraPage, "table-warn", ["More", /^Warn that/]);
  await dialog(studio, miraPage, "table-time", ["More", /^Ask for more time/]);
  await dialog(studio, miraPage, "table-history", ["More", /^Write to/]);
  await press(miraPage, /^Packages side by side/);
  await press(miraPage, "Keep this draft beside");
  await camera.take(miraPage, "table-beside", NEAR);
  await miraPage.keyboard.press("Escape");
  await dialog(studio, miraPage, "table-walk", ["Walk away"]);
  await miraPage.getByRole("button", { name: /^Hold to sign/ }).focus();
  await miraPage.keyboard.press("Enter");
  await miraPage.getByRole("dialog").waitFor();
  await show(miraPage, "table-sign", NEAR);
  await miraPage.keyboard.press("Escape");
  await move(mira, { type: "decline", offer: 3, objection: "timing", about: { kind: "issue", issue: 3 } });
  await reads(jonasPage, /declined/);
  await dialog(studio, jonasPage, "table-acknowledge", [/Acknow/]);
  await move(jonas, { type: "acknowledge", line: lineOf(jonas, "declined") });
  await move(jonas, {
    type: "offer",
    packages: [
      [3, 1, 2, 1, 2, 2, 1],
      [4, 1, 3, 1, 2, 2, 2],
    ],
    final: false,
  });
  await move(mira, { type: "engage", stakeholder: "finance", letIn: true });
  await reads(jonasPage, /lets you join/);
  await show(jonasPage, "table-band-join");
  await dialog(studio, miraPage, "table-engaged", ["Engage someone"]);
  await move(jonas, { type: "join", stakeholder: "finance" });
  await move(mira, { type: "favour", issue: 0, option: 3 });
  await reads(jonasPage, /asks a favour/);
  await show(jonasPage, "table-band-favour");
  await move(jonas, { type: "decline-favour" });
  await move(jonas, { type: "ask-time" });
  await reads(miraPage, /asks for more time/);
  await show(miraPage, "table-band-time");
  await move(mira, { type: "grant-time" });
  await move(jonas, { type: "say", text: "Training is where we can move, if the first year comes early." });
  await offer(mira, [1, 2, 3, 2, 0, 1, 2]);
  await offer(jonas, [4, 0, 0, 0, 2, 3, 0], true);
  await reads(miraPage, /final offer/);
  await show(miraPage, "table-final-offer");
}
