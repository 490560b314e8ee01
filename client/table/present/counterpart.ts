// The person across the table: the mood of their face and what they said last. A reading of public lines, no rule and no secret.

import type { Line, LineKind } from "../../../shared/table/state.ts";
import type { Mood } from "../../look/faceMoods.ts";
import { presentLine, type Told } from "./history.ts";
import { stageOf } from "./stage.ts";
import { type Scene, theirSeat } from "./words.ts";

/** How they look after a line, by who caused it. */
const AFTER: Readonly<Partial<Record<LineKind, { readonly me: Mood; readonly them: Mood }>>> = {
  declined: { me: "worried", them: "firm" },
  acknowledged: { me: "warm", them: "warm" },
  offered: { me: "thinking", them: "open" },
  answered: { me: "open", them: "open" },
  told: { me: "open", them: "open" },
  withheld: { me: "thinking", them: "firm" },
  said: { me: "open", them: "open" },
  claimed: { me: "thinking", them: "open" },
  withdrawn: { me: "worried", them: "thinking" },
  "favour-asked": { me: "thinking", them: "open" },
  "favour-closed": { me: "open", them: "open" },
  warned: { me: "stung", them: "firm" },
  engaged: { me: "open", them: "thinking" },
  joined: { me: "warm", them: "warm" },
  "time-granted": { me: "warm", them: "warm" },
  returned: { me: "worried", them: "worried" },
};

/** Their mood, from where the round stands and the last thing that happened. */
export function moodOf(scene: Scene): Mood {
  const { table } = scene.view;
  const stage = stageOf(scene);
  if (stage === "agreed") return "warm";
  if (stage === "ended") return "stung";
  if (stage === "they-leave" || stage === "they-decide") return "stung";
  if (stage === "i-leave" || stage === "i-decide" || stage === "last-call") return "worried";
  if (table.asking === scene.folder.seat || table.favour === scene.folder.seat) return "thinking";
  const last = table.lines.findLast((line) => AFTER[line.kind] !== undefined);
  if (!last) return "open";
  return AFTER[last.kind]?.[last.seat === scene.folder.seat ? "me" : "them"] ?? "open";
}

const SPOKEN: ReadonlySet<Line["kind"]> = new Set([
  "said",
  "answered",
  "withheld",
  "told",
  "declined",
  "offered",
  "asked",
  "claimed",
  "withdrawn",
  "favour-asked",
  "favour-closed",
  "warned",
  "time-asked",
  "time-granted",
]);

/** The last thing they said or did that has words, for the balloon beside their face. */
export function lastWords(scene: Scene): Told | null {
  const line = scene.view.table.lines.findLast((l) => l.seat === theirSeat(scene) && SPOKEN.has(l.kind));
  return line ? presentLine(scene, line) : null;
}
