// Which words are downloaded together: the chapters of every catalogue, by the first part of a message's key. Holds no words.

/** What no chapter names belongs to `first`, which every page brings. */
const CHAPTERS = {
  table: ["table", "feel", "guess", "bot"],
  steps: ["step", "plan", "predict", "ratify", "improve", "reflect"],
  debrief: ["debrief", "more", "coach"],
  room: ["room"],
  attend: ["attend", "privacy"],
  host: ["host", "facilitate", "pack"],
  practice: ["practice"],
  desk: ["desk"],
} as const;

export type Chapter = "first" | keyof typeof CHAPTERS;

/** The chapter in which a message stands. */
export function chapterOf(key: string): Chapter {
  const [start = ""] = key.split(".");
  const named = Object.entries<readonly string[]>(CHAPTERS).find(([, starts]) => starts.includes(start));
  return (named?.[0] as Chapter | undefined) ?? "first";
}
