// What a screen reader is told without a change of focus. Only words that are also to be seen belong here.
import { signal } from "@preact/signals";

/** The latest announcement; `count` makes the same words twice two announcements. */
export const announcement = signal({ text: "", count: 0 });

/** Has `text` read aloud when the reader is done with what it says now. */
export function announce(text: string): void {
  announcement.value = { text, count: announcement.value.count + 1 };
}
