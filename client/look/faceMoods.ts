// The six moods of a face as numbers: brows first, then eyes, then mouth. Nothing is drawn here.

export const MOODS = ["open", "warm", "thinking", "worried", "stung", "firm"] as const;
export type Mood = (typeof MOODS)[number];

/** Left and right brow lift, inner and outer; eye opening ("arc" smiles); gaze; mouth curve, half width and skew. In a box of 64. */
export interface Features {
  readonly inner: readonly [number, number];
  readonly outer: readonly [number, number];
  readonly eyes: number | "arc";
  readonly gaze: readonly [number, number];
  readonly mouth: number;
  readonly width: number;
  readonly skew: number;
}

export const FEATURES: Readonly<Record<Mood, Features>> = {
  open: { inner: [0, 0], outer: [0, 0], eyes: 1, gaze: [0, 0], mouth: 2.2, width: 5.5, skew: 0 },
  warm: { inner: [1.5, 1.5], outer: [0.5, 0.5], eyes: "arc", gaze: [0, 0], mouth: 5, width: 7, skew: 0 },
  thinking: { inner: [3, -1], outer: [2, -0.5], eyes: 1, gaze: [1.6, -1.4], mouth: 0, width: 4, skew: -1.5 },
  worried: { inner: [3.2, 3.2], outer: [-1.5, -1.5], eyes: 1.15, gaze: [0, 0.6], mouth: -2.6, width: 4.5, skew: 0 },
  stung: { inner: [-1.6, -1.6], outer: [1, 1], eyes: 0.5, gaze: [-1.8, 0.8], mouth: -3, width: 6, skew: 0 },
  firm: { inner: [-2.6, -2.6], outer: [0.6, 0.6], eyes: 0.7, gaze: [0, 0], mouth: -0.2, width: 6.5, skew: 0 },
};
