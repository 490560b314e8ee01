// The peer's package, installed for the bench only, outside of the project's own packages.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Version of boardgame.io that is measured. */
export const PEER_VERSION = "0.50.2";
/** Where it is installed. */
export const PEER_FOLDER = new URL("../../.cache/bench/", import.meta.url).pathname;

/** Whether the peer is installed already. */
export const isPeerHere = (): boolean => existsSync(join(PEER_FOLDER, "node_modules/boardgame.io/package.json"));

/** Installs the peer where it is missing; false, with a word why, when the registry cannot be reached. */
export function havePeer(): boolean {
  if (isPeerHere()) return true;
  mkdirSync(PEER_FOLDER, { recursive: true });
  writeFileSync(join(PEER_FOLDER, "package.json"), '{ "name": "peer", "version": "1.0.0", "private": true }\n');
  const npm = join(dirname(process.execPath), "npm");
  const args = ["install", `boardgame.io@${PEER_VERSION}`, "--no-audit", "--no-fund", "--ignore-scripts"];
  try {
    execFileSync(existsSync(npm) ? npm : "npm", args, { cwd: PEER_FOLDER, stdio: "ignore", timeout: 120_000 });
    return true;
  } catch {
    console.error("boardgame.io could not be installed (no registry?): the peer is left out.");
    return false;
  }
}
