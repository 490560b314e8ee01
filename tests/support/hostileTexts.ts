// Texts and values that break things: for every field that takes a text, and for every place that takes a value.
import type { Dice } from "./hostileDice.ts";

/** Each may be typed by a person or sent by a program. */
export const NASTY: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\tTAB",
  "\rRETURN",
  "nul\u0000nul",
  "\ud83d",
  "a\ud800",
  "\udc00b",
  "\ud83d\ud83d",
  "\u202eright to left",
  "\u2066isolate",
  "\ufeffbom",
  "zero\u200bwidth",
  "Z\u0351\u036b\u0343\u036a\u0302".repeat(20),
  "😀".repeat(100),
  "x".repeat(501),
  "x".repeat(20_000),
  "{count, plural, other {#}}",
  "%s%n%x",
  "{{7*7}}",
  "../../etc/passwd",
  "'; DROP TABLE entry; --",
  "\\u0000",
  "__proto__",
  "constructor",
  "toString",
  "",
  " ",
  "\n",
];

export const nasty = (dice: Dice): string => dice.pick(NASTY);

/** A value of any type, sometimes deep, sometimes with keys that reach for prototypes. */
export function anyValue(dice: Dice, depth = 0): unknown {
  const kind = dice.below(depth > 4 ? 6 : 9);
  switch (kind) {
    case 0:
      return nasty(dice);
    case 1:
      return dice.pick([0, -1, 1, 59, 60, 9999, 10_000, 2 ** 31 - 1, -(2 ** 31)]);
    case 2:
      return dice.below(2) === 0;
    case 3:
      return null;
    case 4:
      return [];
    case 5:
      return {};
    case 6:
      return Array.from({ length: dice.below(6) }, () => anyValue(dice, depth + 1));
    case 7:
      return JSON.parse(`{"__proto__":{"type":"tick","polluted":true},"constructor":{"prototype":{"polluted":true}}}`);
    default:
      return { type: dice.pick(["offer", "tick", "sit", "say", "reveal"]), [nasty(dice)]: anyValue(dice, depth + 1) };
  }
}

/** A list in a list in a list ... as JSON. */
export const deepJson = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
