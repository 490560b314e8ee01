// Lets a measured process be told to collect garbage: SIGUSR2 collects, gives pages back and says so. To be imported by what runs in such a
// process.

/** Between two collections, ms: pages are given back by other threads. */
const REST = 300;
const ROUNDS = 3;

process.on("SIGUSR2", () => collect(ROUNDS));

function collect(left: number): void {
  if (left === 0) {
    process.stdout.write("collected\n");
    return;
  }
  global.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
  setTimeout(collect, REST, left - 1);
}
