// Opens the canvas over the term sheet: its size, its colours, its sleep. The only file that starts Phaser.
import { AUTO, Core, Game, Scale } from "phaser";
import { readPalette, watchPalette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { measure } from "./places.ts";
import { TableScene } from "./TableScene.ts";

export interface Stage {
  show(picture: Picture): void;
  /** My mark on a rail is held at a place between its options, or, with null, let go. */
  hold(rail: number, at: number | null): void;
  close(): void;
}

/** Draws into `host`, which lies exactly over `sheet`. `onDrawn` follows the first frame, `onLost` a lost graphics context. */
export function openStage(host: HTMLElement, sheet: HTMLElement, onDrawn: () => void, onLost: () => void): Stage {
  const scene = new TableScene("table");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let ready = false;
  let latest: Picture | null = null;
  const ratio = (): number => Math.min(3, window.devicePixelRatio || 1);
  const box = sheet.getBoundingClientRect();
  const game = new Game({
    type: AUTO,
    parent: host,
    width: Math.max(1, Math.round(box.width * ratio())),
    height: Math.max(1, Math.round(box.height * ratio())),
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE, zoom: 1 / ratio() },
    scene,
  });

  const wake = () => {
    if (ready) game.loop.wake();
  };
  const place = () => {
    const places = measure(sheet);
    const dpr = ratio();
    const [width, height] = [Math.round(places.width * dpr), Math.round(places.height * dpr)];
    if (width < 1 || height < 1 || !ready) return;
    if (width !== game.scale.width || height !== game.scale.height) {
      game.scale.setZoom(1 / dpr);
      game.scale.resize(width, height);
    }
    scene.place(places, readPalette(), dpr);
    wake();
  };
  const show = (picture: Picture) => {
    latest = picture;
    if (!ready) return;
    scene.show(picture, !still.matches);
    place();
  };

  const sizes = new ResizeObserver(place);
  sizes.observe(sheet);
  const unwatch = watchPalette(place);
  sheet.addEventListener("scroll", place, true);
  void document.fonts.ready.then(place);

  game.events.once(Core.Events.READY, () => {
    game.canvas.addEventListener("webglcontextlost", onLost, { once: true });
  });
  game.events.on(Core.Events.POST_RENDER, () => {
    if (!ready) {
      if (!scene.sys.isActive()) return;
      ready = true;
      if (latest) show(latest);
      onDrawn();
      return;
    }
    if (scene.atRest) game.loop.sleep();
  });

  return {
    show,
    hold: (rail, at) => {
      scene.hold(rail, at, !still.matches);
      wake();
    },
    close: () => {
      sizes.disconnect();
      unwatch();
      sheet.removeEventListener("scroll", place, true);
      game.destroy(true);
      // A sleeping game is destroyed by its next step.
      game.loop.wake();
      host.replaceChildren();
    },
  };
}
