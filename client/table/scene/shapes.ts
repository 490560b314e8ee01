// The shapes of the table on a Phaser canvas: marks, seal, gap slot, slope and paper, with the numbers of look/draw.js.
import type { GameObjects } from "phaser";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Palette } from "./palette.ts";

type Graphics = GameObjects.Graphics;

function diamond(g: Graphics, x: number, y: number, r: number): void {
  g.beginPath();
  g.moveTo(x, y - r);
  g.lineTo(x + r, y);
  g.lineTo(x, y + r);
  g.lineTo(x - r, y);
  g.closePath();
}

/** A seat's mark; hollow when its offer no longer stands. */
export function mark(g: Graphics, p: Palette, seat: Seat, x: number, y: number, rem: number, hollow = false): void {
  const fill = hollow ? p.paper : p[seat];
  g.fillStyle(fill).lineStyle((hollow ? 2 : 1.5) * rem, hollow ? p[seat] : p.paper);
  if (seat === "buyer") {
    g.fillCircle(x, y, 8.5 * rem);
    g.strokeCircle(x, y, 8.5 * rem);
    return;
  }
  diamond(g, x, y, 9.5 * rem);
  g.fillPath();
  g.strokePath();
}

/** Where my last offer stood: a dashed ring and an arrow to the draft. */
export function ghost(g: Graphics, p: Palette, seat: Seat, from: number, to: number, y: number, rem: number): void {
  g.lineStyle(1.75 * rem, p[seat]);
  for (let turn = 0; turn < 8; turn++) {
    const start = (turn / 8) * Math.PI * 2;
    g.beginPath();
    g.arc(from, y, 6 * rem, start, start + 0.42);
    g.strokePath();
  }
  const way = Math.sign(to - from);
  const [tail, tip] = [from + way * 9 * rem, to - way * 14 * rem];
  if ((tip - tail) * way <= 6 * rem) return;
  g.lineStyle(1.5 * rem, p[seat]);
  g.lineBetween(tail, y, tip, y);
  g.lineBetween(tip, y, tip - way * 4 * rem, y - 4 * rem);
  g.lineBetween(tip, y, tip - way * 4 * rem, y + 4 * rem);
}

/** The brass inlay of an agreement, also the seal at signing. */
export function ours(g: Graphics, p: Palette, x: number, y: number, r: number, alpha = 1): void {
  g.fillStyle(p["brass-fill"], alpha).lineStyle(r * 0.16, p.brass, alpha);
  diamond(g, x, y, r);
  g.fillPath();
  g.strokePath();
  g.fillStyle(p.paper, alpha);
  g.fillCircle(x, y, r * 0.45);
  g.strokeCircle(x, y, r * 0.45);
}

/** The empty slot between two marks, hatched: the gap. */
export function slot(g: Graphics, p: Palette, left: number, right: number, y: number, rem: number): void {
  const half = 4 * rem;
  g.fillStyle(p.paper).fillRect(left, y - half, right - left, half * 2);
  g.lineStyle(1.75 * rem, p.slot);
  for (let x = left - half * 2; x < right; x += 9 * rem) {
    const [from, to] = [Math.max(left, x), Math.min(right, x + half * 2)];
    if (to > from) g.lineBetween(from, y + half - (from - x), to, y + half - (to - x));
  }
  g.lineStyle(1.25 * rem, p.brass).strokeRect(left, y - half, right - left, half * 2);
}

/** What each stop is worth to me, hanging under the line. */
export function slope(
  g: Graphics,
  p: Palette,
  seat: Seat,
  xs: readonly number[],
  ys: readonly number[],
  y: number,
): void {
  g.fillStyle(p[seat === "buyer" ? "buyer-wash" : "seller-wash"]);
  g.beginPath();
  g.moveTo(xs[0] ?? 0, y);
  for (const [i, x] of xs.entries()) g.lineTo(x, ys[i] ?? y);
  g.lineTo(xs.at(-1) ?? 0, y);
  g.closePath();
  g.fillPath();
  g.lineStyle(1, p[seat], 0.8);
  for (let i = 1; i < xs.length; i++) g.lineBetween(xs[i - 1] ?? 0, ys[i - 1] ?? y, xs[i] ?? 0, ys[i] ?? y);
}

/** An offer on its way across the sheet. */
export function paper(g: Graphics, p: Palette, seat: Seat, x: number, y: number, rem: number, alpha: number): void {
  const [width, height] = [132 * rem, 92 * rem];
  const [left, top] = [x - width / 2, y - height / 2];
  g.fillStyle(p.ink, 0.14 * alpha).fillRoundedRect(left, top + 6 * rem, width, height, 4 * rem);
  g.fillStyle(p.paper, alpha).fillRoundedRect(left, top, width, height, 4 * rem);
  g.lineStyle(rem, p.line, alpha).strokeRoundedRect(left, top, width, height, 4 * rem);
  g.fillStyle(p[seat], alpha).fillRect(left, top, width, 4 * rem);
  g.lineStyle(2 * rem, p.hair, alpha);
  for (let row = 0; row < 4; row++)
    g.lineBetween(
      left + 14 * rem,
      top + (38 + row * 12) * rem,
      left + (row === 3 ? 76 : 116) * rem,
      top + (38 + row * 12) * rem,
    );
  g.fillStyle(p[seat], alpha);
  if (seat === "buyer") g.fillCircle(left + 22 * rem, top + 20 * rem, 7 * rem);
  else {
    diamond(g, left + 22 * rem, top + 20 * rem, 8 * rem);
    g.fillPath();
  }
}
