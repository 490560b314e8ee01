// docs/performance.md out of what the benches left: the parts between its marks are written, the rest is kept by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { clientPart } from "./pageClient.ts";
import { serverPart } from "./pageServer.ts";

const PAGE = new URL("../../docs/performance.md", import.meta.url).pathname;

/** Writes what was measured into the page; answers the server's part. */
export function writePage(): string {
  const server = serverPart();
  const client = clientPart();
  let page = readFileSync(PAGE, "utf8");
  if (server) page = between(page, "server", server);
  if (client) page = between(page, "pages", client);
  writeFileSync(PAGE, page);
  return server;
}

/** The page with this text between the two marks of a part. Throws when a mark is missing. */
export function between(page: string, part: string, text: string): string {
  const [begin, end] = [`<!-- ${part}:begin -->`, `<!-- ${part}:end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no part ${part}.`);
  return `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}

if (import.meta.main) console.log(writePage());
