// Tables and the floor beside each other: `node tests/bench/beside.ts [--quick] [N ...]`, each number of tables right after the other, so that what
// else the machine does hits both. BENCH_PROFILE=FOLDER leaves processor profiles of the server there.
import { type FloorFigures, measureFloor } from "./floor.ts";
import { pinGenerator } from "./machine.ts";
import { isQuick, numbersOr } from "./options.ts";
import { keepResult } from "./results.ts";
import { LENGTHS, measureTables, SHORT, type TablesFigures } from "./tables.ts";

export interface Beside {
  readonly ours: TablesFigures;
  readonly floor: FloorFigures;
}

if (import.meta.main) {
  pinGenerator();
  const profile = process.env["BENCH_PROFILE"];
  const node = profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [];
  const lengths = isQuick ? SHORT : LENGTHS;
  const figures: Beside[] = [];
  for (const count of numbersOr(isQuick ? [100, 300] : [100, 500, 1_000, 2_000])) {
    const ours = await measureTables(count, lengths, node);
    console.log("tables", ours);
    const floor = await measureFloor(count, ours, { ...lengths, measured: Math.min(10, lengths.measured) });
    console.log("floor", floor);
    const us = ({ cpu, answered }: FloorFigures) => Math.round((1000 * cpu) / Math.max(1, answered));
    console.log(
      `${count} tables: ${us(ours)} us a move, floor ${us(floor)}: ${(us(ours) / us(floor)).toFixed(1)} times`,
    );
    figures.push({ ours, floor });
    keepResult("tables", figures);
  }
}
