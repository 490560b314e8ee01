// Rows as a CSV file that spreadsheets open without harm: a byte order mark for umlauts, and no cell that would run as a formula.
import { stringify } from "csv-stringify/sync";
import type { CsvRow } from "../../shared/export/rows.ts";

/** The file's text: a header line, then a line for each row. Numbers stay numbers; text that begins a formula gets an apostrophe. */
export function csvOf(columns: readonly string[], rows: readonly CsvRow[]): string {
  return stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: [...columns],
    cast: {
      boolean: (value) => (value ? "yes" : "no"),
      number: (value) => ({ value: String(value), escape_formulas: false }),
    },
  });
}
