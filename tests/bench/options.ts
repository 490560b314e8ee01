// What benches are told on the command line: numbers, `--quick` for short parts.

export const isQuick = process.argv.includes("--quick");

/** The numbers of the command line, or else these. */
export function numbersOr(usual: readonly number[]): readonly number[] {
  const given = process.argv.slice(2).map(Number).filter(Boolean);
  return given.length > 0 ? given : usual;
}
