// A bar that grows while games are played, on a terminal only. It must not print anything else.

import type { WriteStream } from "node:tty";

export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Takes the bar away; answers the seconds since it was opened. */
  readonly close: () => number;
}

const WIDTH = 40;

/** A bar for so many steps. Where the stream is no terminal nothing is ever written. */
export function openProgress(stream: Pick<WriteStream, "write" | "isTTY">, total: number): Progress {
  const from = performance.now();
  let [done, shown] = [0, -1];
  return {
    step() {
      done += 1;
      const percent = Math.floor((100 * done) / total);
      if (!stream.isTTY || percent === shown) return;
      shown = percent;
      const full = Math.round((WIDTH * done) / total);
      stream.write(`\r[${"#".repeat(full)}${" ".repeat(WIDTH - full)}] ${percent}%`);
    },
    close() {
      if (stream.isTTY) stream.write("\r\u001B[K");
      return (performance.now() - from) / 1000;
    },
  };
}
