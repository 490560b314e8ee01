// Scores and shares as a person writes them: one digit behind the point, as the language does.
import { language } from "../../../i18n/index.ts";

const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
export const decimal = (value: number): string => numbers.format(value);
