// The fields of the scenario format as lines of Markdown, out of its JSON Schema, so that no page writes them twice.

/** As much of a JSON Schema as the format uses. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

interface Row {
  readonly path: string;
  readonly what: string;
  readonly required: boolean;
  readonly meaning: string;
}

/** A table with a line for every key; the two seats are told once, as `seats.SEAT`. */
export const fieldTable = (schema: Schema): readonly string[] => [
  "| key | holds | meaning |",
  "|---|---|---|",
  ...rowsBelow(schema, "").map(
    ({ path, what, required, meaning }) => `| \`${path}\` | ${required ? `**${what}**` : what} | ${meaning} |`,
  ),
];

function rowsBelow(schema: Schema, path: string): readonly Row[] {
  const keys = Object.entries(schema.properties ?? {});
  return keys.flatMap(([key, inner]) => {
    if (path === "seats." && key === "seller") return [];
    const at = `${path}${path === "seats." ? "SEAT" : key}`;
    const required = schema.required?.includes(key) ?? false;
    const row = { path: at, what: whatIs(inner), required, meaning: inner.description ?? "" };
    return [row, ...rowsInside(inner, at)];
  });
}

/** The keys of a mapping, of a list's mappings, or of the mappings that may stand there, each key once. */
function rowsInside(schema: Schema, path: string): readonly Row[] {
  if (isReasons(schema)) return [];
  const inner = schema.items ?? schema;
  const at = schema.items ? `${path}[]` : path;
  const choices = inner.oneOf ?? inner.anyOf ?? [inner];
  const rows = choices.flatMap((choice) => rowsBelow(choice, `${at}.`));
  return rows.filter(
    ({ path: one }, index) => !one.endsWith(".kind") && index === rows.findIndex((it) => it.path === one),
  );
}

/** Optional texts by a long list of fixed names. */
const isReasons = ({ properties = {} }: Schema): boolean => "accepted-in-vain" in properties;

/** What may stand there, in few words. */
function whatIs(schema: Schema): string {
  const { type, items, minItems, maxItems, enum: values } = schema;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (values !== undefined) return `one of ${values.map((value) => `\`${String(value)}\``).join(", ")}`;
  if (schema.oneOf) return `one of: ${schema.oneOf.map(kindOf).join("; ")}`;
  if (schema.anyOf) return schema.anyOf.map(whatIs).join(" or ");
  if (type === "array") return `${span(minItems, maxItems)} × ${whatIs(items ?? {})}`.trim();
  if (type === "object" && isReasons(schema)) return "text by lint rule";
  if (type === "object") return schema.additionalProperties ? byIssue(schema.additionalProperties) : "mapping";
  if (type === "integer") return `whole number ${span(schema.minimum, schema.maximum)}`;
  if (type === "number") return `number ${span(schema.minimum, schema.maximum)}`;
  if (type === "boolean") return "`true` or `false`";
  if (schema.pattern) return schema.maxLength ? "id" : "language";
  return schema.maxLength ? `text of up to ${count(schema.maxLength)}` : "id";
}

const byIssue = ({ items }: Schema): string =>
  `per issue a list of ${items?.type === "integer" ? "whole numbers" : "ids"}`;

/** A claim by its kind and the other keys it needs. */
function kindOf({ properties = {} }: Schema): string {
  const others = Object.keys(properties).filter((key) => key !== "kind");
  const kind = `\`${String(properties["kind"]?.const)}\``;
  return others.length === 0 ? kind : `${kind} (${others.join(", ")})`;
}

const count = (value: number): string => value.toLocaleString("en");
const span = (least?: number, most?: number): string =>
  most === undefined ? "" : `${count(least ?? 0)} to ${count(most)}`;
