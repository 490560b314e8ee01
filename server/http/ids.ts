// Names that the server makes: ids of homes and people, and join codes.
import { customAlphabet } from "nanoid";
import { CODE_ALPHABET, CODE_LENGTH } from "../../shared/sessionProtocol.ts";

/** Ids of tables, sessions and people: easy to read aloud, without look-alikes, without "_". */
export const newId = customAlphabet("23456789abcdefghjkmnpqrstuvwxyz", 12);

/** A join code. */
export const newCode = customAlphabet(CODE_ALPHABET, CODE_LENGTH);

/** A join code as it may have been typed: small letters, with separators. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
