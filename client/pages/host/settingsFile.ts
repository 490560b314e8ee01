// Settings as a file to keep, and read back: whatever is wrong with one is a list of places and kinds. The parser is fetched with it.

import { fail, ok, type Result } from "../../../shared/result.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";

/** What is wrong at a place of the settings; `round` from 1, 0 outside the agenda. `field` is the path without numbers. */
export interface Wrong {
  readonly field: string;
  readonly round: number;
  readonly kind: "not-json" | "missing" | "type" | "small" | "big" | "value" | "unknown";
  /** The limit of "small" and "big", the names of what is "unknown". */
  readonly detail: string;
}

const wrong = (field: string, kind: Wrong["kind"]): Wrong => ({ field, round: 0, kind, detail: "" });

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly keys?: readonly string[];
}

function wrongOf({ code, path, input, minimum, maximum, keys }: Issue): Wrong {
  const field = path.filter((part) => typeof part === "string").join(".");
  const at = path.find((part) => typeof part === "number");
  const place = { field, round: path[0] === "agenda" && typeof at === "number" ? at + 1 : 0 };
  switch (code) {
    case "too_small":
      return { ...place, kind: "small", detail: String(minimum) };
    case "too_big":
      return { ...place, kind: "big", detail: String(maximum) };
    case "unrecognized_keys":
      return { ...place, kind: "unknown", detail: (keys ?? []).join(", ") };
    case "invalid_type":
      return { ...place, kind: input === undefined ? "missing" : "type", detail: "" };
    default:
      return { ...place, kind: "value", detail: "" };
  }
}

/** Settings from whatever was stored or loaded. */
export async function checkSettings(value: unknown): Promise<Result<SessionSettings, readonly Wrong[]>> {
  const { SessionSettings: schema } = await import("../../../shared/session/settings.ts");
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues.map((issue) => wrongOf(issue as Issue)));
}

export async function readSettings(text: string): Promise<Result<SessionSettings, readonly Wrong[]>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail([wrong("", "not-json")]);
  }
  return checkSettings(value);
}

/** What is written into the file. */
export const writeSettings = (settings: SessionSettings): string => `${JSON.stringify(settings, null, 2)}\n`;

/** A name for the file that every system takes. */
export const fileNameOf = ({ title }: Pick<SessionSettings, "title">): string =>
  `${
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "session"
  }.json`;
