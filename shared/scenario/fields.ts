// The building blocks of the file format: texts, ids, whole numbers, lists and mappings as zod schemas. Each schema's
// error message says what would be right there, so that shape.ts can turn it into advice; it must not know the format.

import * as z from "zod";
import { LENGTHS, NUMBERS, type Span } from "./limits.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A text of `least` to `most` characters, trimmed; control characters and broken Unicode are refused. */
export const text = (most: number, least = 1) => {
  const span = least === 0 ? `at most ${most.toLocaleString("en")}` : `${least} to ${most.toLocaleString("en")}`;
  const error = `a text of ${span} characters`;
  return z
    .string({ error })
    .trim()
    .min(least, { error })
    .max(most, { error })
    .refine((value) => value.isWellFormed() && !CONTROL.test(value), { error: "a text without control characters" });
};

/** Like `text`, but it may be empty or missing. */
export const optionalText = (most: number) => text(most, 0).optional();

/** The short name that other parts of the file refer to. */
export const id = () => {
  const error = `an id of lower-case letters, digits and hyphens, at most ${LENGTHS.id} characters, like two-waves`;
  return z.string({ error }).max(LENGTHS.id, { error }).regex(KEBAB, { error });
};

/** A language by its two or three letters, as in `ID.de.yaml`. */
export const languageTag = () => {
  const error = "a language as two or three lower-case letters, like de";
  return z.string({ error }).regex(/^[a-z]{2,3}$/, { error });
};

/** A text that names something else in the file; whether that exists is checked later. */
export const reference = (what: string) => z.string({ error: what });

/** A whole number within a span. */
export const whole = ({ least, most }: Span) => {
  const error = `a whole number from ${least.toLocaleString("en")} to ${most.toLocaleString("en")}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};

export const yesOrNo = () => z.boolean({ error: "true or false" });

/** A list with a bounded number of items. */
export const list = <T extends z.ZodType>(item: T, { least, most }: Span, what: string) => {
  const error = `a list of ${least} to ${most} ${what}`;
  return z.array(item, { error }).min(least, { error }).max(most, { error });
};

/** Lists by issue id; how long each must be is checked later. */
export const byIssue = <T extends z.ZodType>(item: T, what: string) => {
  const error = `a list of ${what}`;
  return z.record(z.string(), z.array(item, { error }), { error: `a mapping from issue ids to lists of ${what}` });
};

/** Whole numbers by issue and option. */
export const pointsByIssue = (span: Span = NUMBERS.points) => byIssue(whole(span), "whole numbers, one per option");

const KEYS_BEFORE = "a mapping with the keys ";

/** The keys that a message of `mapping` allows. */
export const keysNamedIn = (message: string): string[] => message.slice(KEYS_BEFORE.length).split(", ");

/** A mapping that knows all its keys. */
export const mapping = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: KEYS_BEFORE + Object.keys(shape).join(", ") });
