// What is wrong with a scenario file, told to its author with the place and the way out. It must not decide what is.

import { PROBLEMS } from "./limits.ts";
import type { Path } from "./locate.ts";
import type { Source } from "./source.ts";

/** One thing wrong in a scenario file. Line and column count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the scenario, like `seats.buyer.points.price`; list items by id; "yaml" for what cannot be read. */
  readonly field: string;
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** What would be right, as a sentence. */
  readonly fix: string;
}

/** One readable line: `file:line:column field: message. fix` */
export const describeProblem = ({ file, line, column, field, message, fix }: Problem): string =>
  `${file}:${line}:${column} ${field}: ${message}. ${fix}`;

/** A number with its noun: "1 option", "1,200 options". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** Collects the problems of one file. */
export interface ProblemLog {
  /** Notes a problem at a path; `on: "key"` when the key itself is wrong and not its value. */
  readonly report: (path: Path, message: string, fix: string, on?: "key" | "value") => void;
  /** True while nothing is reported at this path, inside it or around it: then its value can be relied on. */
  readonly sound: (...path: Path) => boolean;
  /** All so far (at most 200), by line and column. */
  readonly list: () => Problem[];
}

/** A log for one file that starts with the faults of its YAML. */
export function openLog(file: string, source: Source): ProblemLog {
  const problems: Problem[] = source.faults.slice(0, PROBLEMS).map(({ position, message, fix }) => ({
    file,
    ...position,
    field: "yaml",
    message,
    fix,
  }));
  const paths: Path[] = [];
  return {
    report(path, message, fix, on = "value") {
      if (problems.length >= PROBLEMS) return;
      problems.push({ file, ...source.positionOf(path, on), field: fieldName(path, source.value), message, fix });
      paths.push(path);
    },
    sound: (...path) => !paths.some((other) => isWithin(path, other) || isWithin(other, path)),
    list: () => problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

const isWithin = (inner: Path, outer: Path): boolean => outer.every((step, index) => inner[index] === step);

/** A path for readers: list items by their id where they have one, else by their number from 1. */
function fieldName(path: Path, root: unknown): string {
  let name = "";
  let value = root;
  for (const step of path) {
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    if (typeof step === "number") name += `[${itemName(value) ?? `#${step + 1}`}]`;
    else name += (name === "" ? "" : ".") + plain(step);
  }
  return name === "" ? "file" : name;
}

function itemName(item: unknown): string | null {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : null;
  return typeof id === "string" ? plain(id) : null;
}

/** A word as it stands; anything else quoted and cut, so that it stays on the line. */
const plain = (word: string): string => (/^[\w-]{1,60}$/.test(word) ? word : JSON.stringify(word.slice(0, 60)));
