// The targets, each with what was measured and whether it is met.
import type { Beside } from "./beside.ts";
import type { ComingBackFigures } from "./comingBack.ts";
import { markdown, short } from "./markdown.ts";
import { microseconds } from "./pageServer.ts";
import type { PeerFigures } from "./peer.ts";
import { resultOf } from "./results.ts";
import type { RulesFigures } from "./rules.ts";
import type { ScaleOutFigures } from "./scaleOut.ts";
import type { WatchingResult } from "./watching.ts";

type Row = readonly [what: string, measured: string, target: string, met: string];

const judged = (what: string, measured: string, target: string, met: boolean): Row => [
  what,
  measured,
  target,
  met ? "met" : "**not met**",
];

/** Tables at which the targets hold. */
const MANY = 1_000;

/** The table of targets, of what has been measured. */
export function serverTargets(): string {
  const rows = [...tableRows(), ...peerRows(), ...otherRows()];
  return markdown(["", "Measured", "Target", ""], rows);
}

/** The measurement at so many tables, or at the most below. */
function at(count: number): Beside | undefined {
  const all = resultOf<readonly Beside[]>("tables")?.figures ?? [];
  return all.find(({ ours }) => ours.tables === count) ?? all.at(-1);
}

function tableRows(): Row[] {
  const many = at(MANY);
  const most = at(2_000);
  if (!many || !most) return [];
  const { ours, floor } = many;
  const ratio = microseconds(ours) / microseconds(floor);
  const [p50, , p99] = ours.shown;
  const floor99 = floor.shown[2] ?? 0;
  const named = `at ${short(ours.tables)} tables`;
  const bytes = Math.max(ours.downToOther, ours.downToSender);
  return [
    judged(`CPU a command over the bare socket, ${named}`, `${short(ratio)}x`, "3x", ratio <= 3),
    judged(
      `From sending to the other side's view, p50, ${named}`,
      `${short(p50 ?? null)} ms`,
      "below 5 ms",
      (p50 ?? 99) < 5,
    ),
    judged(`The same, p99 (floor ${short(floor99)} ms)`, `${short(p99 ?? null)} ms`, "below 40 ms", (p99 ?? 99) < 40),
    judged("Bytes down a command to each client", `${short(bytes)}`, "130", bytes <= 130),
    judged(
      `Memory a table, at ${short(most.ours.tables)} tables and ${most.ours.lines} lines`,
      `${short(most.ours.memory)} kB`,
      "160 kB",
      most.ours.memory <= 160,
    ),
    judged(`CPU while nobody moves, ${named}`, `${short(ours.idle)}%`, "below 2%", ours.idle < 2),
  ];
}

function peerRows(): Row[] {
  const peers = resultOf<readonly PeerFigures[]>("peer")?.figures.filter(({ patches }) => !patches) ?? [];
  return peers.flatMap((peer) => {
    const beside = at(peer.tables);
    if (beside?.ours.tables !== peer.tables) return [];
    const cpu = microseconds(peer) / microseconds(beside.ours);
    const bytes = (peer.downToOther + peer.downToSender) / (beside.ours.downToOther + beside.ours.downToSender);
    const named = `boardgame.io, which stores nothing, at ${short(peer.tables)} tables`;
    const told: [string, string] = [`CPU of ${named}, over ours`, `${short(cpu)}x`];
    // Where few play there is no target: each move is a commit of its own, which the other does not make.
    const row: Row = peer.tables < MANY ? [...told, "", ""] : judged(...told, "1.5x", cpu >= 1.5);
    return [row, judged("Bytes down of boardgame.io, over ours", `${short(bytes)}x`, "6x", bytes >= 6)];
  });
}

function otherRows(): Row[] {
  const rows: Row[] = [];
  const watching = resultOf<WatchingResult>("watching")?.figures;
  if (watching) {
    const { tables, sessions, observers, alone, unwatched, watched } = watching;
    const over = (from: number) => (100 * (watched - from)) / from;
    const what = `${sessions} dashboards on ${short(tables)} tables and ${observers} observers: CPU a move`;
    rows.push(
      judged(
        `${what}, over the same sessions unwatched`,
        `${short(over(unwatched))}%`,
        "below 10%",
        over(unwatched) < 10,
      ),
      judged(
        "The same, over lone tables (the rows are computed with or without a dashboard)",
        `${short(over(alone))}%`,
        "below 10%",
        over(alone) < 10,
      ),
    );
  }
  const restart = resultOf<ComingBackFigures>("comingBack")?.figures;
  if (restart) {
    const what = `${short(restart.tables)} live tables back after kill -9, all ${short(2 * restart.tables)} clients acknowledged`;
    rows.push(judged(what, `${short(restart.all)} s`, "10 s", restart.all <= 10), [
      "Journal read and folded",
      `${short(restart.replay)} events/s`,
      "",
      "",
    ]);
  }
  const rules = resultOf<RulesFigures>("rules")?.figures;
  if (rules) {
    const { commands, games } = rules;
    rows.push(
      judged(
        "Commands through the rules and three views, one core",
        `${short(commands)}/s`,
        "200,000/s",
        commands >= 200_000,
      ),
      ["Games of bot against bot, played, measured and scored, one core", `${short(games)}/s`, "", ""],
    );
  }
  const scale = resultOf<ScaleOutFigures>("scaleOut")?.figures;
  if (scale)
    rows.push([
      `Two processes on PostgreSQL and Redis against one, ${short(scale.tables)} tables: CPU a move`,
      `${short(scale.two)} us, ${short(scale.one)} us`,
      "",
      "",
    ]);
  return rows;
}
