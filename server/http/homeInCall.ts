// Which home a call is about, read from its path, its join code or its body. It does not know who has that home.
import type { Request } from "express";
import type { Journal } from "../journal/journal.ts";
import { homeOf } from "../live/tables.ts";
import { readCode } from "./ids.ts";
import type { Services } from "./services.ts";

const ABOUT = /^\/(tables|sessions|codes)\/([^/]+)(?:\/|$)/i;
const RESUME = /^\/resume\/?$/i;

/** The home of the table, session or join code that a call names; null when it names none. Waits and refuses like a code's own calls. */
export function readHome(journal: Pick<Journal, "homeOfCode">, { paceCodes }: Pick<Services, "paceCodes">) {
  return async (request: Request): Promise<string | null> => {
    if (RESUME.test(request.path)) return homeInBody(request.body);
    const [, kind, written = ""] = ABOUT.exec(request.path) ?? [];
    const id = decoded(written);
    if (kind === undefined || id === "") return null;
    if (kind.toLowerCase() !== "codes") return homeOf(id);
    await paceCodes(request);
    return journal.homeOfCode(readCode(id));
  };
}

function homeInBody(body: { readonly table?: unknown; readonly session?: unknown } | undefined): string | null {
  if (typeof body?.session === "string") return body.session;
  return typeof body?.table === "string" ? homeOf(body.table) : null;
}

/** "" for what cannot be decoded. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return "";
  }
}
