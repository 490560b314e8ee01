// The marks of all rails and how they travel: targets come from the picture, places from the DOM, and it paints one moment.
import type { GameObjects } from "phaser";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { isMoving, type Motion, resting, SLIDE, towards, valueAt } from "./motion.ts";
import type { Palette } from "./palette.ts";
import type { Picture, RailPicture } from "./picture.ts";
import type { RailPlace } from "./places.ts";
import { ghost, mark, ours, slope, slot } from "./shapes.ts";

interface Marks {
  mine: Motion;
  theirs: Motion | null;
}

export class Rails {
  private marks: Marks[] = [];
  /** The rail whose mark is under a finger: it goes where that goes, whatever the picture says. */
  private held: number | null = null;

  /** New targets; marks that are elsewhere travel there after `delay`, at once when travel is not wanted. */
  aim(picture: Picture, now: number, travel: boolean, delay: number): void {
    const length = travel ? SLIDE : 0;
    this.marks = picture.rails.map((rail, index): Marks => {
      const old = this.marks[index];
      if (!old) return { mine: resting(rail.mine), theirs: rail.theirs === null ? null : resting(rail.theirs) };
      const theirs = rail.theirs === null ? null : (old.theirs ?? resting(rail.theirs));
      return {
        mine: index === this.held ? old.mine : towards(old.mine, rail.mine, now, length),
        theirs: theirs && towards(theirs, rail.theirs ?? 0, now, length, delay),
      };
    });
  }

  /** Holds a mark at a place between its options; null lets it slide to its option. */
  hold(picture: Picture, rail: number, at: number | null, now: number, travel: boolean): void {
    this.held = at === null ? null : rail;
    const marks = this.marks[rail];
    if (at === null) this.aim(picture, now, travel, 0);
    else if (marks) marks.mine = resting(at);
  }

  moving(now: number): boolean {
    return this.marks.some(({ mine, theirs }) => isMoving(mine, now) || (theirs !== null && isMoving(theirs, now)));
  }

  paint(g: GameObjects.Graphics, p: Palette, picture: Picture, places: readonly RailPlace[], rem: number, now: number) {
    for (const [index, rail] of picture.rails.entries()) {
      const place = places[index];
      const marks = this.marks[index];
      const free = index !== this.held;
      if (place?.shown && marks) paintRail(g, p, picture, rail, place, marks, rem, now, free);
    }
  }
}

function paintRail(
  g: GameObjects.Graphics,
  p: Palette,
  picture: Picture,
  rail: RailPicture,
  place: RailPlace,
  marks: Marks,
  rem: number,
  now: number,
  free: boolean,
): void {
  const { left, right, y } = place;
  const last = Math.max(1, rail.slopes.length - 1);
  const x = (option: number): number => left + ((right - left) * option) / last;
  const xs = rail.slopes.map((_, option) => x(option));
  const { seat } = picture;
  if (rail.locked) {
    g.fillStyle(p.line);
    for (let dot = left; dot <= right; dot += 7 * rem) g.fillCircle(dot, y, rem);
    for (const at of xs) stop(g, p, at, y, 3 * rem, rem);
    return;
  }
  const mine = x(valueAt(marks.mine, now));
  const theirs = marks.theirs && x(valueAt(marks.theirs, now));
  const settled = free && rail.agreed && !isMoving(marks.mine, now) && !(marks.theirs && isMoving(marks.theirs, now));
  if (!settled)
    slope(
      g,
      p,
      seat,
      xs,
      rail.slopes.map((height) => y + (2 + height * 16) * rem),
      y,
    );
  const word = settled && place.word ? place.word : null;
  g.lineStyle(2 * rem, p.line);
  for (const [from, to] of word
    ? [
        [left, word[0]],
        [word[1], right],
      ]
    : [[left, right]]) {
    if (from !== undefined && to !== undefined && to > from) g.lineBetween(from, y, to, y);
  }
  if (theirs !== null && Math.abs(mine - theirs) > 1)
    slot(g, p, Math.min(mine, theirs), Math.max(mine, theirs), y, rem);
  for (const at of xs) if (!word || at < word[0] - 4 * rem || at > word[1] + 4 * rem) stop(g, p, at, y, 4 * rem, rem);
  if (settled) {
    ours(g, p, mine, y, 11 * rem);
    return;
  }
  if (rail.ghost !== null) ghost(g, p, seat, x(rail.ghost), mine, y + 9 * rem, rem);
  if (theirs !== null) mark(g, p, otherSeat(seat), theirs, y - 8.5 * rem, rem, !rail.standing);
  mark(g, p, seat, mine, y + 8.5 * rem, rem);
}

function stop(g: GameObjects.Graphics, p: Palette, x: number, y: number, r: number, rem: number): void {
  g.fillStyle(p.paper).fillCircle(x, y, r);
  g.lineStyle(1.75 * rem, p.line).strokeCircle(x, y, r);
}
