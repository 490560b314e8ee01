// Who this process is when several share one journal: how browsers and the other processes reach it, and the secret that they share.
import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { nanoid } from "nanoid";
import type { Config } from "../config.ts";

/** This process among several. */
export interface Self {
  /** Made at each start, so that a process which was started again is not taken for the one that had the homes open. */
  readonly instance: string;
  /** What stands beside the homes that it takes: where the other processes reach it, and its instance (see `placeOf`). */
  readonly address: string;
  /** Where browsers reach its sockets: host[:port][/path]. */
  readonly publicAddress: string;
  /** What processes show one another. */
  readonly secret: string;
}

/** Null for one process on its own. */
export function selfOf(config: Config): Self | null {
  const { PUBLIC_ADDRESS: publicAddress, INTERNAL_URL, PORT, CLUSTER_SECRET, DATABASE_URL } = config;
  if (publicAddress === "") return null;
  const instance = nanoid(12);
  const url = (INTERNAL_URL || `http://${hostname()}:${PORT}`).replace(/\/+$/, "");
  const secret = createHash("sha256").update(`two winners, several processes: ${CLUSTER_SECRET || DATABASE_URL}`);
  return { instance, address: `${url}#${instance}`, publicAddress, secret: secret.digest("hex") };
}

/** The two parts of an address; null for one that no process of several wrote. */
export function placeOf(address: string): { readonly url: string; readonly instance: string } | null {
  const [url, instance, ...rest] = address.split("#");
  return url?.startsWith("http") && instance && rest.length === 0 ? { url, instance } : null;
}
