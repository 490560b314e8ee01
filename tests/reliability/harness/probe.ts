// Loaded into a server before anything else (NODE_OPTIONS): says which process it is, and on SIGUSR2 what memory it holds once garbage is
// collected. The server itself is as it is.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  process.stdout.write(`probe: process ${process.pid}\n`);
  process.on("SIGUSR2", () => {
    for (let round = 0; round < 4; round++) collect();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.stdout.write(`probe: memory ${rss} ${heapUsed + external}\n`);
  });
}
