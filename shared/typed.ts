// What comes from a client as free text, as every schema that takes it reads it: what people type, without half characters and control
// characters, which not every client, store or file can hold; and the ids that clients make.
import { z } from "zod";

/** The text without control characters but line breaks and tabs; half of a character becomes a replacement character. */
const cleaned = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, "");

/** A text that somebody typed, without the space around it. */
export const typed = () => z.string().overwrite(cleaned).trim();

/** The id that a client gives a command: 1 to 40 letters, digits and `_ - . :`. */
export const commandId = () => z.string().regex(/^[\w.:-]{1,40}$/);
