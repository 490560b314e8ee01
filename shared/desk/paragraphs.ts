// Longer texts between the file, where lines are broken at a width, and the desk, where a paragraph is one line.

import type { Path } from "../scenario/locate.ts";

/** Characters of a line in the file. */
const WIDTH = 100;

/** The texts of a case that run over paragraphs, by the last key of their path. */
const PAGES = new Set(["setting", "brief", "teaches", "happens"]);

/** Whether a path is that of a longer text: the setting, a seat's brief, the parts of the note. A stakeholder's brief is short. */
export const isPage = (path: Path): boolean => PAGES.has(String(path.at(-1))) && path.length <= 3;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]|\p{Cs}/gu;

/** A text without what no case may hold: control characters and halves of letters. */
export const clean = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(UNWANTED, "");

/** Each paragraph as one line, blank lines between. */
export const unwrapped = (text: string): string => parts(text).map(joined).join("\n\n");

const parts = (text: string): readonly string[] => text.trim().split(/\n[ \t]*\n\s*/);
const joined = (paragraph: string): string => paragraph.replace(/\s*\n\s*/g, " ").trim();

/**
 * The text to be written where `old` stood: lines of the desk broken at a width, paragraphs that stay the same as they
 * were. Anything but a longer text is left as it is, in one line.
 */
export function rewrapped(path: Path, old: string, text: string): string {
  if (!isPage(path)) return text.replace(/\s*\n\s*/g, " ");
  if (text.trim() === "") return "";
  const known = new Map(parts(old).map((paragraph) => [joined(paragraph), paragraph]));
  const made = parts(text).map((paragraph) => known.get(joined(paragraph)) ?? broken(joined(paragraph)));
  return `${made.join("\n\n")}\n`;
}

function broken(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.split(" ").filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
