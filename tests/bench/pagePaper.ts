// What a hundred thousand tables at once would take, on paper, from what was measured. It must not be read as measured.
import type { Beside } from "./beside.ts";
import { markdown, short } from "./markdown.ts";
import { microseconds } from "./pageServer.ts";
import { resultOf } from "./results.ts";
import type { ScaleOutFigures } from "./scaleOut.ts";

const TABLES = 100_000;
/** A process is planned to be busy this much, so that it keeps up when others fail. */
const SHARE = 0.6;
/** Seconds between two commands of a person who thinks; the bench's clients do not think. */
const THINKING = 10;

/** The calculation, or "" before anything was measured. */
export function paperPart(): string {
  const all = resultOf<readonly Beside[]>("tables")?.figures;
  const measured = all?.find(({ ours }) => ours.tables === 1_000) ?? all?.at(-1);
  if (!measured) return "";
  const { ours } = measured;
  const scale = resultOf<ScaleOutFigures>("scaleOut")?.figures;
  const cost = Math.max(microseconds(ours), scale?.two ?? 0);
  const down = ours.downToOther + ours.downToSender;
  const column = (seconds: number): string[] => {
    const commands = (2 * TABLES) / seconds;
    const idle = ((ours.idle / 100) * TABLES) / ours.tables;
    const cores = (commands * cost) / 1e6 + idle;
    return [
      short(commands),
      short(Math.ceil(cores / SHARE)),
      short(commands),
      `${short((commands * 8 * (down + ours.up)) / 1e6)} Mbit/s`,
      `${short((TABLES * ours.memory) / 2 ** 20)} GB`,
      scale
        ? `${short(commands * scale.redisAMove)}, and ${short(scale.redisATable)} for each table that opens`
        : "not measured",
    ];
  };
  const [everySecond, thinking] = [column(1), column(THINKING)];
  const names = [
    "Commands a second",
    `Processes, each on a core that is ${100 * SHARE}% busy`,
    "Rows written a second, all processes together",
    "Messages on the wire",
    "Memory, all processes together",
    "Redis, commands a second",
  ];
  const rows = names.map((name, index) => [name, everySecond[index] ?? "", thinking[index] ?? ""]);
  const text = [
    `### ${short(TABLES)} tables at once, on paper`,
    `From ${short(cost)} us a command, ${short(ours.memory)} kB a table${scale ? `, ${short(scale.transactions)} transactions a command` : ""}. With two cores here the processes of a cluster share one: that two carry twice as much has not been shown. One journal is the limit: tables share nothing else, so homes can be split over databases.`,
    markdown(["", "a command a second and person", `a command in ${THINKING} s`], rows),
  ];
  return text.join("\n\n");
}
