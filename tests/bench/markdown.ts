// Tables of Markdown, and numbers as people read them.

/** A table; a cell that is null is left empty. */
export function markdown(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const line = (cells: readonly (string | number | null)[]) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** A number with three figures that count, thousands set apart. */
export function short(value: number | null): string {
  if (value === null) return "-";
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(2));
  return rounded.toLocaleString("en");
}
