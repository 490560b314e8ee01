// The one Phaser scene: rails, a paper crossing, the seal. It draws what it is shown and says when it may sleep.
import { type GameObjects, Scene } from "phaser";
import type { Seat } from "../../../shared/scenario/types.ts";
import { CROSS, isMoving, type Motion, resting, STAMP, valueAt } from "./motion.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import type { Places } from "./places.ts";
import { Rails } from "./Rails.ts";
import { ours, paper } from "./shapes.ts";

export class TableScene extends Scene {
  private graphics: GameObjects.Graphics | null = null;
  private readonly rails = new Rails();
  private picture: Picture | null = null;
  private places: Places | null = null;
  private palette: Palette | null = null;
  private crossing: { seat: Seat; motion: Motion } | null = null;
  private seal: Motion = resting(1);
  /** Whether the last frame was painted with nothing under way, so that no later one would differ. */
  atRest = false;

  create(): void {
    this.graphics = this.add.graphics();
  }

  /** What to draw from now on; `travel` is false when motion is unwanted. */
  show(picture: Picture, travel: boolean): void {
    const now = performance.now();
    const before = this.picture;
    const fresh = before !== null && picture.offer !== null && picture.offer.number > (before.offer?.number ?? 0);
    if (fresh && travel && picture.offer) {
      this.crossing = { seat: picture.offer.seat, motion: { from: 0, to: 1, start: now, length: CROSS } };
    }
    if (before && !before.signed && picture.signed && travel) {
      this.seal = { from: 0, to: 1, start: now, length: STAMP };
    }
    this.rails.aim(picture, now, travel && before !== null, fresh ? CROSS : 0);
    this.picture = picture;
  }

  /** A mark under a finger is where the finger is; let go (null) it slides to its option. */
  hold(rail: number, at: number | null, travel: boolean): void {
    if (this.picture) this.rails.hold(this.picture, rail, at, performance.now(), travel);
  }

  place(places: Places, palette: Palette, dpr: number): void {
    this.places = places;
    this.palette = palette;
    this.cameras.main?.setOrigin(0, 0).setZoom(dpr);
  }

  override update(): void {
    const { graphics: g, picture, places, palette } = this;
    if (!g || !picture || !places || !palette) return;
    const now = performance.now();
    const rem = places.rem / 16;
    this.atRest =
      ![this.seal, this.crossing?.motion].some((motion) => motion && isMoving(motion, now)) && !this.rails.moving(now);
    g.clear();
    this.rails.paint(g, palette, picture, places.rails, rem, now);
    this.paintCrossing(g, palette, places, rem, now);
    if (picture.signed && places.seal) {
      const share = valueAt(this.seal, now);
      ours(g, palette, places.seal.x, places.seal.y, (places.seal.size / 2) * (1.15 - 0.15 * share), share);
    }
  }

  /** Mine leaves the near edge for the far one, theirs comes the other way. */
  private paintCrossing(g: GameObjects.Graphics, palette: Palette, places: Places, rem: number, now: number): void {
    if (!this.crossing || !this.picture || !isMoving(this.crossing.motion, now)) return;
    const share = valueAt(this.crossing.motion, now);
    const away = this.crossing.seat === this.picture.seat;
    const y = places.height * (away ? 0.95 - 0.9 * share : 0.05 + 0.9 * share);
    const alpha = Math.min(1, share * 8, (1 - share) * 8);
    paper(g, palette, this.crossing.seat, places.width / 2, y, rem, alpha);
  }
}
