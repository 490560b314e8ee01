// Which languages a request would like its texts in. It knows no texts.
import type { Request } from "express";

/** The languages of `Accept-Language`, best first, regions left out. Empty when anything will do. */
export const languagesOf = (request: Request): readonly string[] =>
  request
    .acceptsLanguages()
    .map((tag) => tag.split("-")[0]?.toLowerCase() ?? "")
    .filter((tag) => tag !== "*");
