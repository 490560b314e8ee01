// What a bot does at once when the other seat asks for something or says something: time, an open door, an objection. It must
// not move on its own account.
import { HEARABLE } from "../table/lines.ts";
import type { Line } from "../table/state.ts";
import { parseSubject } from "../table/subject.ts";
import type { Instinct, Mind } from "./mind.ts";
import { lastAct } from "./turn.ts";

/** At a spoken table: taps that a card of the other seat was heard. */
export const hear: Instinct = ({ sight: { table }, seat, other }) => {
  if (table.talk !== "spoken") return null;
  const done = new Set(table.lines.flatMap((line) => (line.kind === "heard" && line.seat === seat ? [line.ref] : [])));
  const said = table.lines.find((line) => line.seat === other && HEARABLE.has(line.kind) && !done.has(line.number));
  return said ? { type: "heard", line: said.number } : null;
};

/** Joins the talk with somebody behind the other seat, whenever it is let in. */
export const join: Instinct = ({ sight, lines, other }) => {
  const open = lines("engaged", other).find((line) => line.text !== "" && !sight.own.joined.includes(line.text));
  return open ? { type: "join", stakeholder: open.text } : null;
};

/** Grants the time that the other seat asks for. */
export const grantTime: Instinct = ({ sight, other, traits }) =>
  sight.table.moreTime === other && traits.grantsTime ? { type: "grant-time" } : null;

/** Acknowledges, as often as it is warm, an objection or a fear that was named since its last offer; a fear only once. */
export const acknowledge: Instinct = (mind) => {
  const { lines } = mind.sight.table;
  const since = lines.slice(lastAct(mind, mind.seat)?.line ?? 0);
  const isDone = ({ number }: Line) =>
    since.some((line) => line.kind === "acknowledged" && line.seat === mind.seat && line.ref === number);
  const isCalmed = () =>
    lines.some(
      (line) => line.kind === "acknowledged" && line.seat === mind.seat && namesFear(mind, lines[line.ref - 1]),
    );
  const moving = since.find((line) => {
    if (line.seat !== mind.other || !MOVING.has(line.kind) || isDone(line)) return false;
    if (!mind.chance(mind.traits.warmth, "acknowledge", line.number)) return false;
    return namesFear(mind, line) ? !isCalmed() : line.kind === "declined";
  });
  return moving ? { type: "acknowledge", line: moving.number } : null;
};

/** The lines that may name an objection or a fear. */
const MOVING: ReadonlySet<Line["kind"]> = new Set(["declined", "claimed", "answered", "told"]);

function namesFear({ sight }: Mind, line: Line | undefined): boolean {
  if (line?.kind === "claimed") return line.text === "fear true";
  if (line?.kind === "declined") return parseSubject(line.text.split(" ")[1] ?? "")?.kind === "fear";
  const tells = line?.kind === "answered" || line?.kind === "told";
  return tells && line.text.split(" ").some((id) => sight.says[id]?.kind === "fear");
}
