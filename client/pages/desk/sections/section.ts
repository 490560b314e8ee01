// The parts of the desk, and which of them shows a path of the file. No words, no fields.
import type { Path } from "../../../../shared/scenario/locate.ts";

export const SECTIONS = ["case", "terms", "buyer", "seller", "note", "preview", "file"] as const;
export type Section = (typeof SECTIONS)[number];

/** Where a path is edited. */
export function sectionOf(path: Path): Section {
  const [first, seat, part] = path;
  if (first === "issues") return "terms";
  if (first === "note") return "note";
  if (first !== "seats") return "case";
  if (part === "points" || part === "forbidden" || path.length < 3) return "terms";
  return seat === "seller" ? "seller" : "buyer";
}
