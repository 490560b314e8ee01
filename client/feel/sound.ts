// Plays tunes with Web Audio, without any file. It starts only within a gesture of the person and is silent until then.
import type { Note } from "./tunes.ts";

/** How loud everything is: soft beside people who talk. */
const LOUDNESS = 0.09;
/** Seconds in which a note swells, and between two tunes. */
const SWELL = 0.012;
const PAUSE = 0.08;

let context: AudioContext | null = null;
let busyUntil = 0;

/** Call it within a gesture: browsers allow sound only then. Where there is no Web Audio nothing happens. */
export async function wakeSound(): Promise<void> {
  if (typeof AudioContext === "undefined") return;
  context ??= new AudioContext();
  if (context.state !== "running") await context.resume().catch(() => undefined);
}

export function hushSound(): void {
  context?.close().catch(() => undefined);
  context = null;
  busyUntil = 0;
}

/** Plays a tune after what still sounds. A tune that comes before the first gesture is left out, never played late. */
export function playTune(tune: readonly Note[]): void {
  if (context?.state !== "running") return;
  const start = Math.max(context.currentTime + SWELL, busyUntil);
  for (const note of tune) strike(context, note, start);
  busyUntil = start + Math.max(...tune.map(({ at, length }) => at + length / 2)) + PAUSE;
}

function strike(audio: AudioContext, { pitch, at, length, loud }: Note, start: number): void {
  const [from, to] = [start + at, start + at + length];
  const swing = new OscillatorNode(audio, { type: "triangle", frequency: pitch });
  const soft = new BiquadFilterNode(audio, { type: "lowpass", frequency: pitch * 2.5 });
  const swell = new GainNode(audio, { gain: 0 });
  swell.gain.setValueAtTime(0, from);
  swell.gain.linearRampToValueAtTime(LOUDNESS * loud, from + SWELL);
  swell.gain.exponentialRampToValueAtTime(0.0001, to);
  swing.connect(soft).connect(swell).connect(audio.destination);
  swing.start(from);
  swing.stop(to);
}
