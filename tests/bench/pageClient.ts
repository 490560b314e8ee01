// The figures of the pages as a table, when they have been measured.
import { markdown } from "./markdown.ts";
import { resultOf } from "./results.ts";

interface ClientRow {
  readonly figure: string;
  readonly measured: string;
  readonly target: string;
  readonly met: string;
}

/** The table, or "" when `bench:client` has not been run. */
export function clientPart(): string {
  const measured = resultOf<readonly ClientRow[]>("client");
  if (!measured) return "";
  const rows = measured.figures.map(({ figure, measured: value, target, met }) => [figure.trim(), value, target, met]);
  return markdown(["", "Measured", "Target", ""], rows);
}
