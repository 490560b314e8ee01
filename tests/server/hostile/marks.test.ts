// That the tests of secrecy look for everything: every key of a seat and of the note that the format knows stands in the marked case, with
// the mark of its owner; a key without one fails here.
import { expect, it } from "vitest";
import { scenarioSchema } from "../../../shared/scenario/jsonSchema.ts";
import { SEATS } from "../../../shared/scenario/types.ts";
import { hiddenCase, hiddenFile, leavesOf, NOTE_WORD, numbersOf, WORDS } from "../../support/marks.ts";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Keys of the schema that none of these values has. */
function missing(schema: Schema, values: readonly unknown[], path: string): readonly string[] {
  const objects = values.filter((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const found = objects.flatMap((value) => (value as Record<string, unknown>)[key] ?? []);
    return found.length === 0 ? [`${path}.${key}`] : missing(child, found, `${path}.${key}`);
  });
  const ways = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const items = schema.items ? missing(schema.items, values.flat(), path) : [];
  return [...own, ...ways.flatMap((way) => missing(way, values, path)), ...items];
}

const schemaOf = (part: "seats" | "note") => (scenarioSchema() as Schema).properties?.[part] as Schema;

it("every key of a seat is in the marked case", () => {
  const { seats } = hiddenFile() as { seats: Record<string, unknown> };
  const seat = schemaOf("seats").properties?.["buyer"] as Schema;
  expect(Object.keys(seat.properties ?? {}).length).toBeGreaterThan(8);
  expect(missing(seat, Object.values(seats), "seat")).toEqual([]);
});

it("every key of the note is in the marked case, but reasons for rules that do not speak", () => {
  const { note } = hiddenFile() as { note: unknown };
  const left = missing(schemaOf("note"), [note], "note").filter((path) => !path.startsWith("note.accepted."));
  expect(left).toEqual([]);
});

/** Words that are the format's own, or public. */
const OPEN = /\.(title|topic|kind|evidence|veto)$/;
/** What the tests tell aloud, and the objection that every fear brings. */
const TOLD = new Set(["burnt", "Once told it is told.", "fear"]);

it.each(SEATS)("every text of the %s has the mark of its owner", (seat) => {
  const unmarked = leavesOf(hiddenCase().seats[seat]).filter(
    ({ path, value }) =>
      typeof value === "string" && !OPEN.test(path) && !TOLD.has(value) && !value.toLowerCase().includes(WORDS[seat]),
  );
  expect(unmarked).toEqual([]);
});

it("every text of the note has the mark of the note", () => {
  const unmarked = leavesOf(hiddenCase().note).filter(({ value }) => !String(value).toLowerCase().includes(NOTE_WORD));
  expect(unmarked).toEqual([]);
});

it("every number of a seat stands nowhere else", () => {
  const [buyer, seller] = SEATS.map((seat) => numbersOf(hiddenCase(), seat).map(({ value }) => value));
  expect(buyer?.length).toBeGreaterThan(20);
  expect(seller?.filter((value) => buyer?.includes(value))).toEqual([]);
});
