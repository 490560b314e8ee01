// The transport of guarded sockets. It looks for silent ones itself: Colyseus asks all of them at the same moment, which holds up the rest.
import { type TransportOptions, WebSocketTransport } from "@colyseus/ws-transport";
import { GuardedSocket } from "./GuardedSocket.ts";

export class GuardedTransport extends WebSocketTransport {
  readonly #unwatch: () => void;

  constructor(options: TransportOptions) {
    super({ ...options, WebSocket: GuardedSocket, pingInterval: 0 });
    this.#unwatch = GuardedSocket.watch(this.wss.clients as Set<GuardedSocket>);
  }

  override shutdown(): void {
    this.#unwatch();
    super.shutdown();
  }
}
