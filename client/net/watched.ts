// The line to a table for a facilitator who looks in: the same loop as a seat's, with the own parts of both. Nothing can be asked there.
import { PROTOCOL } from "../../shared/protocol.ts";
import { resume } from "./api.ts";
import { type Connection, connectTo } from "./connection.ts";
import { readWatched, type WatchedView } from "./readView.ts";

/** A table of a session, with the facilitator's token. */
export const connectWatched = (table: string, token: string): Connection<WatchedView> =>
  connectTo({ enter: () => resume(token, { table, protocol: PROTOCOL }), read: readWatched });
