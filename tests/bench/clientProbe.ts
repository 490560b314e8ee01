// What a page reports about itself while it is measured: when its main control was there, long tasks, frames of the canvas.
import type { BrowserContext, Page } from "playwright-core";

interface Probe {
  /** When the awaited control came into the page, ms after the navigation; 0 before. */
  shown: number;
  /** When the last long task ended, ms after the navigation. */
  busy: number;
  /** Animation frames in which the canvas was drawn. */
  frames: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Starts the probe in every page that this context opens from now on. `control` is a selector. */
export const probe = (context: BrowserContext, control: string): Promise<unknown> =>
  context.addInitScript(start, control);

export const readProbe = (page: Page): Promise<Probe> => page.evaluate(() => window.probe);

/** Runs in the page, so it must not use anything of this file. */
function start(control: string): void {
  const found: Probe = { shown: 0, busy: 0, frames: 0 };
  window.probe = found;
  const look = new MutationObserver(() => {
    if (!document.querySelector(control)) return;
    found.shown = performance.now();
    look.disconnect();
  });
  look.observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) found.busy = Math.max(found.busy, task.startTime + task.duration);
  }).observe({ type: "longtask", buffered: true });

  let frame = -1;
  const drawn = () => {
    const now = Number(document.timeline.currentTime);
    if (now !== frame) found.frames += 1;
    frame = now;
  };
  const watch = (prototype: object, calls: readonly string[]) => {
    for (const call of calls) {
      const original = Reflect.get(prototype, call) as (...values: unknown[]) => unknown;
      Reflect.set(prototype, call, function (this: unknown, ...values: unknown[]) {
        drawn();
        return original.apply(this, values);
      });
    }
  };
  watch(WebGLRenderingContext.prototype, ["clear", "drawArrays", "drawElements"]);
  watch(WebGL2RenderingContext.prototype, ["clear", "drawArrays", "drawElements"]);
  watch(CanvasRenderingContext2D.prototype, ["clearRect", "fill", "stroke", "fillRect"]);
}
