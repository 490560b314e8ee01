// The names of several people as one phrase in the reader's language. It knows nobody.
import { language } from "../../i18n/index.ts";

const list = new Intl.ListFormat(language, { type: "conjunction" });

/** "Ada and Bo". */
export const joinNames = (names: readonly string[]): string => list.format(names);
