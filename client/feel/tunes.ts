// How each cue sounds and feels: a few soft notes and a short pattern of touch. Numbers only; sound.ts and touch.ts play them.
import type { Cue } from "./feelOf.ts";

export interface Note {
  /** Hz. */
  readonly pitch: number;
  /** Seconds after the tune's begin, and until it has died away. */
  readonly at: number;
  readonly length: number;
  /** Share of the loudness of all sounds. */
  readonly loud: number;
}

const note = (pitch: number, at: number, length: number, loud = 1): Note => ({ pitch, at, length, loud });

/** All in one pentatonic scale on G, so that cues that follow each other agree. */
export const TUNES: Readonly<Record<Cue, readonly Note[]>> = {
  offer: [note(392, 0, 0.35), note(587.3, 0.12, 0.5)],
  question: [note(493.9, 0, 0.25, 0.8), note(493.9, 0.16, 0.2, 0.6), note(659.3, 0.3, 0.5)],
  acknowledged: [note(329.6, 0, 0.5, 0.8), note(392, 0.02, 0.5, 0.6)],
  opened: [note(392, 0, 0.3, 0.7), note(493.9, 0.1, 0.3, 0.8), note(587.3, 0.2, 0.3, 0.9), note(784, 0.3, 0.7)],
  signed: [note(196, 0, 0.9), note(293.7, 0.02, 0.9, 0.8), note(493.9, 0.16, 1, 0.8)],
  short: [note(293.7, 0, 0.18, 0.9), note(293.7, 0.28, 0.18, 0.9)],
  ended: [note(392, 0, 0.5, 0.8), note(329.6, 0.22, 0.5, 0.8), note(246.9, 0.44, 0.9)],
};

/** Milliseconds on, off, on. */
export const TOUCHES: Readonly<Record<Cue, readonly number[]>> = {
  offer: [14],
  question: [10, 60, 10],
  acknowledged: [8],
  opened: [8, 40, 12],
  signed: [24],
  short: [16, 90, 16],
  ended: [30],
};
