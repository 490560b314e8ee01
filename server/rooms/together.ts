// Sends what clients are told in one turn of the event loop together: whoever moved gets the patch and the acknowledgement in one write. It
// reaches for the socket below Colyseus and `ws`; where there is none, frames go out one by one.
import type { Socket } from "node:net";

interface Below {
  readonly ref: { readonly _socket?: Pick<Socket, "cork" | "uncork"> | null };
}

/** Holds frames to these clients back until what is under way now has been done. */
export function sendTogether(clients: Iterable<unknown>): void {
  const sockets = [...clients].flatMap((client) => (client as Below).ref._socket ?? []);
  for (const socket of sockets) socket.cork();
  process.nextTick(() => {
    for (const socket of sockets) socket.uncork();
  });
}
