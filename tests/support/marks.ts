// The case in which every hidden field carries a mark (fixtures/hidden), its marks by whose they are, and how to look for them in bytes.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { type BySeat, bySeat, type Scenario, type Seat } from "../../shared/scenario/types.ts";

const FOLDER = new URL("../fixtures/hidden/", import.meta.url).pathname;
const TEXT = readFileSync(`${FOLDER}hidden.yaml`, "utf8");

/** The folder of the case, for SCENARIOS_DIR. */
export const HIDDEN_CASES = FOLDER;
/** The file as plain values. */
export const hiddenFile = (): unknown => parse(TEXT);

export function hiddenCase(): Scenario {
  const parsed = parseScenario(TEXT, "hidden.yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** The word in every text of a seat, in small letters in its ids. */
export const WORDS: BySeat<string> = { buyer: "zebra", seller: "okapi" };
/** The word in every text of the note. */
export const NOTE_WORD = "ibis";

/** A number of a seat that stands nowhere else: by itself when it is large, by its key when it is small. */
export interface NumberMark {
  readonly key: string;
  readonly value: number;
}
/** Smaller numbers are found only beside their key. */
const LARGE = 1_000;

/** Leaves of a value with the nearest key of each. */
export function leavesOf(value: unknown, key = "", path = ""): { key: string; path: string; value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ key, path, value }];
  return Object.entries(value).flatMap(([name, item]) =>
    leavesOf(item, Array.isArray(value) ? key : name, `${path}.${name}`),
  );
}

/** The numbers of a seat that are its own; zeros, places of issues and options, and ranks are everybody's. */
export const numbersOf = (scenario: Scenario, seat: Seat): readonly NumberMark[] =>
  leavesOf({ ...scenario.seats[seat], forbidden: [], facts: [], objections: [] }).flatMap(({ key, value }) =>
    typeof value === "number" && value !== 0 ? [{ key, value }] : [],
  );

const NUMBERS: BySeat<readonly NumberMark[]> = bySeat((seat) => numbersOf(hiddenCase(), seat));

/**
 * Marks of a seat's case that stand in these bytes; empty when nothing of it is there. Cases travel as JSON only: what rooms carry in
 * binary is what became of them.
 */
export function foundOf(seat: Seat, bytes: Buffer): readonly string[] {
  const text = bytes.toString("latin1");
  const words = new RegExp(`${WORDS[seat]}[\\w-]*`, "gi");
  return [...new Set([...(text.match(words) ?? []), ...NUMBERS[seat].filter((mark) => holds(text, mark)).map(nameOf)])];
}

const nameOf = ({ key, value }: NumberMark): string => `${key} ${value}`;

function holds(text: string, { key, value }: NumberMark): boolean {
  if (value < LARGE) return text.includes(`"${key}":${value}`);
  return new RegExp(`(?<![\\w.-])${value}(?![\\w.])`).test(text);
}

/** A number as the rooms' schema writes it. */
export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}
