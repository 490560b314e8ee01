// A scene whose players reach the server over a wire that can fail.
import type { Options, Result } from "../fault.ts";
import type { Database } from "./database.ts";
import { playScene, type Scene } from "./scene.ts";
import { openWire, type Wire } from "./wire.ts";

/** Like playScene. `isWired` says which players of a table go over the wire, by their number; everybody unless said otherwise. */
export async function playWired(
  database: Database,
  options: Options,
  act: (scene: Scene, wire: Wire) => Promise<void>,
  isWired: (client: number) => boolean = () => true,
): Promise<Result> {
  let opened: Wire | undefined;
  try {
    return await playScene(database, options, (scene) => act(scene, opened as Wire), {
      async urls(server) {
        opened = await openWire(server.port);
        const wired = `http://127.0.0.1:${opened.port}`;
        return (client) => [isWired(client) ? wired : server.url];
      },
    });
  } finally {
    opened?.close();
  }
}
