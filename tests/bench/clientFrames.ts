// The work of a page in each frame while marks are moved, and the frames it draws while nothing happens.
import type { Browser, CDPSession, Page } from "playwright-core";
import { readProbe } from "./clientProbe.ts";

/** Script time of a frame, ms, and the frames that stay idle. */
export const FRAME_LIMIT = 6;
export const IDLE_LIMIT = 0;

export interface FrameTimes {
  /** Frames in which any script ran. */
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread; what other programs took is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

/** Frames of the canvas drawn in this time, ms. */
export async function canvasFrames(page: Page, during: () => Promise<unknown>): Promise<number> {
  const before = await readProbe(page);
  await during();
  return (await readProbe(page)).frames - before.frames;
}

/** Moves my marks along the rails by arrow keys, about ten moves a second, so that there is always one under way. */
export async function moveMarks(page: Page, moves: number): Promise<void> {
  const marked = page.locator('.rail:not([disabled]) input[type="radio"]:checked');
  const rails = await marked.count();
  for (let move = 0; move < moves; move++) {
    const rail = marked.nth(Math.floor((move / moves) * rails));
    if (move % Math.ceil(moves / rails) === 0) await rail.focus();
    await page.keyboard.press(Math.floor(move / 2) % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    await page.waitForTimeout(90);
  }
}

/** Drags one of my marks to and fro along its rail by mouse, about sixty steps a second, from the middle to both ends. */
export async function dragMark(page: Page, rounds: number): Promise<void> {
  const box = await page.locator(".rail:not([disabled], .agreed) .box").first().boundingBox();
  if (!box) throw new Error("there is no rail to drag on");
  const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(middle, y);
  await page.mouse.down();
  for (let round = 0; round < rounds; round++)
    for (let step = 0; step < 60; step++) {
      await page.mouse.move(middle + Math.sin((step / 60) * Math.PI * 2) * (box.width / 2), y);
      await page.waitForTimeout(12);
    }
  await page.mouse.up();
}

/** Processor time of script in each frame of what `during` does, from a trace of the page's main thread. */
export async function frameTimes(browser: Browser, page: Page, during: () => Promise<unknown>): Promise<FrameTimes> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await during();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  return timesOf(traceEvents);
}

/** Events in which script of the page runs; styles and layout that it forces are inside. */
const SCRIPT = new Set([
  "FireAnimationFrame",
  "EventDispatch",
  "FunctionCall",
  "TimerFire",
  "RunMicrotasks",
  "EvaluateScript",
]);
/** Frames are counted by the clock of the screen, 60 a second. */
const FRAME = 1e6 / 60;

function timesOf(events: readonly TraceEvent[]): FrameTimes {
  const [busiest] = [...Map.groupBy(events.filter(isScript), ({ pid, tid }) => `${pid}:${tid}`).values()].sort(
    (a, b) => b.length - a.length,
  );
  const spans = (busiest ?? []).sort((a, b) => a.ts - b.ts);
  const frames = new Map<number, number>();
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of spans) {
    if (ts < end) continue;
    end = ts + dur;
    const frame = Math.floor(ts / FRAME);
    frames.set(frame, (frames.get(frame) ?? 0) + tdur / 1000);
  }
  const times = [...frames.values()].sort((a, b) => a - b);
  const at = (share: number): number => Math.round((times[Math.floor((times.length - 1) * share)] ?? 0) * 10) / 10;
  return { frames: times.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}

const isScript = ({ name, ph }: TraceEvent): boolean => ph === "X" && SCRIPT.has(name);

/** The script heap after everything that can be collected is, MB. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.enable");
  for (let time = 0; time < 3; time++) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return Math.round(usedSize / 1e5) / 10;
}
