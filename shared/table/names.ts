// How the names of those who share a seat are put together and told apart, alike in every language. It knows no person.

const AND = " & ";

/** The names at a seat as one, "Ada & Bo"; "" without any. */
export const namesTogether = (names: readonly string[]): string => names.filter((name) => name !== "").join(AND);

/** Of a seat that two people share, the name in this place; "" where one person sits alone, or nobody. */
export function sharerAt(together: string, who: number): string {
  const names = together.split(AND);
  return names.length > 1 ? (names[who] ?? "") : "";
}
