// What a deleted person typed, blanked in an entry's events; choices and their consequences stay. Pure.

/** The free text in events of a table, by the type of the event (shared/table/events.ts). */
const TYPED: Readonly<Record<string, string>> = { said: "text", reflected: "commitment" };

/** The events without what was typed, or null when nothing was. */
export function blankTyped(events: readonly object[]): readonly object[] | null {
  let changed = false;
  const blanked = events.map((event) => {
    const field = TYPED[(event as { type: string }).type];
    if (!field || !(event as Record<string, unknown>)[field]) return event;
    changed = true;
    return { ...event, [field]: "" };
  });
  return changed ? blanked : null;
}
