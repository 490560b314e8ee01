// A proxy that keeps every byte it passes on, in both directions, for each connection: what really crosses the wire.
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface Tap {
  readonly port: number;
  /** All bytes that went from the server to clients so far. */
  received(): Buffer;
  /** Forgets what was kept. */
  clear(): void;
  close(): void;
}

/** Opens a proxy in front of a port. */
export async function tap(target: number): Promise<Tap> {
  let kept: Buffer[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        near.destroy();
        far.destroy();
      });
    }
    far.on("data", (bytes) => kept.push(bytes));
    near.pipe(far);
    far.pipe(near);
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    port: (proxy.address() as { port: number }).port,
    received: () => Buffer.concat(kept),
    clear() {
      kept = [];
    },
    close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}
