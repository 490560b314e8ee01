// A join code as people type it: with spaces, dashes, small letters. Whether it opens anything is up to the server.
import { CODE_ALPHABET, CODE_LENGTH } from "../../../shared/sessionProtocol.ts";

/** The code in its own spelling, at most its length; characters that no code has are left out. */
export const spellCode = (typed: string): string =>
  [...typed.toUpperCase()]
    .filter((one) => CODE_ALPHABET.includes(one))
    .join("")
    .slice(0, CODE_LENGTH);

export const isWhole = (code: string): boolean => code.length === CODE_LENGTH;

/** Two groups, easier to read and to say. */
export const showCode = (code: string): string =>
  `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`.trim();
