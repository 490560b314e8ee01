// This browser's drafts, and new ones among them. Where the browser keeps nothing, they last until the page is left.
import { nanoid } from "nanoid";
import { NO_HISTORY } from "../../../shared/desk/history.ts";
import { type Draft, type Drafts, memoryShelf, openDrafts, type Shelf } from "./drafts.ts";

function browserShelf(): { readonly shelf: Shelf; readonly lasts: boolean } {
  try {
    localStorage.setItem("two-winners.desk-try", "");
    localStorage.removeItem("two-winners.desk-try");
    return { shelf: localStorage, lasts: true };
  } catch {
    return { shelf: memoryShelf(), lasts: false };
  }
}

const found = browserShelf();

/** Whether drafts are there again after the page was left. */
export const lasts = found.lasts;
export const drafts: Drafts = openDrafts(found.shelf);

/** A new draft that nothing has kept yet. */
export const newDraft = (title: string, text: string, begun: boolean): Draft => ({
  id: nanoid(10),
  title,
  text,
  begun,
  history: NO_HISTORY,
  changed: Date.now(),
  revision: 0,
});

/** The address of a draft at the desk. */
export const deskAddress = (id = ""): string => (id === "" ? "/desk" : `/desk/${id}`);
