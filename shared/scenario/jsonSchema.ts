// The scenario file as a JSON Schema, for editors that check and complete while somebody writes. It must not say more
// than the format does.

import * as z from "zod";
import { scenarioFile } from "./format.ts";

/** A JSON Schema (draft 2020-12) with a description of every key. What parts must fit together it cannot say. */
export const scenarioSchema = (): Readonly<Record<string, unknown>> => ({
  title: "A scenario of Two Winners, format 1",
  ...z.toJSONSchema(scenarioFile, { io: "input" }),
});
