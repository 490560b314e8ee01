// Where benches leave what they measured, for the page to be made of: one JSON file each below .cache/bench/results, with its date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = new URL("../../.cache/bench/results/", import.meta.url).pathname;

/** Keeps the figures of a bench; they replace the earlier ones. */
export function keepResult(name: string, figures: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify({ at: Date.now(), figures }, null, 2)}\n`);
}

/** What a bench measured last, or null. */
export function resultOf<T>(name: string): { readonly at: number; readonly figures: T } | null {
  try {
    return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
  } catch {
    return null;
  }
}
