// A table of two for pictures: each seat has a player that makes moves over a socket, and pages that show what happens.
import type { Browser, Page } from "playwright-core";
import type { OpenTableRequest } from "../../../shared/protocol.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { call, Player, secret } from "../player.ts";
import { SIZES } from "./camera.ts";

/** Drawing at the largest size takes its time on a busy machine, ms. */
const PATIENCE = 120_000;

/** A page of a new browser window, in a language. */
export async function openPage(browser: Browser, address: string, locale = "en-GB"): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES.laptop, locale, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  return page;
}

export interface Opened {
  readonly id: string;
  readonly mira: Player;
  /** Mira's own address, and the one that she sends to Jonas. */
  readonly address: string;
  readonly invitation: string;
  /** Jonas sits down; answers his player, and his own address. */
  seat(): Promise<{ readonly jonas: Player; readonly address: string }>;
}

/** Opens a table: Mira buys, Jonas is invited to sell. */
export async function openTable(url: string, course: OpenTableRequest["course"]): Promise<Opened> {
  const [token, invitation, other] = [secret(), secret(), secret()];
  const body: OpenTableRequest = {
    scenario: "plant-scheduler",
    seat: "buyer",
    name: "Mira",
    token,
    invitation,
    course,
  };
  const id = (await call<{ table: string }>(url, "POST", "/tables", { body })).body.table;
  const at = (fragment: string): string => `${url}/t/${id}#${fragment}`;
  return {
    id,
    mira: await new Player(url, id, token).enter(),
    address: at(token),
    invitation: at(`join.${invitation}`),
    async seat() {
      await call(url, "POST", `/tables/${id}/claim`, { token: invitation, body: { name: "Jonas", token: other } });
      return { jonas: await new Player(url, id, other).enter(), address: at(other) };
    },
  };
}

/** Makes a move that must be accepted. */
export async function move(player: Player, command: SeatCommand): Promise<void> {
  const answer = await player.send(command);
  if (typeof answer === "string") throw new Error(`${command.type} was refused: ${answer}`);
}

/** Offers one package. */
export const offer = (player: Player, pkg: readonly number[], final = false): Promise<void> =>
  move(player, { type: "offer", packages: [[...pkg]], final });

/** `maker` offers a package, and `signer` signs it. */
export async function signed(maker: Player, signer: Player, pkg: readonly number[]): Promise<void> {
  const before = signer.view().table.offers.length;
  await offer(maker, pkg);
  const { table } = await signer.sees((view) => view.table.offers.length > before, "the offer");
  await move(signer, { type: "accept", offer: table.offers.length });
}

/** All are done with the phase, unless its clock has moved it on while pictures were taken. */
export async function allReady(...players: readonly Player[]): Promise<void> {
  for (const player of players) await player.send({ type: "ready" });
}

/** The number of their newest line of this kind, as a player sees it. */
export const lineOf = (player: Player, kind: string): number =>
  player.view().table.lines.findLast((line) => line.kind === kind)?.number ?? 0;
