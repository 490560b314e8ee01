// The talks with those behind both seats: mine that I can still engage, and those of theirs that I have been let in to.
import { type Scene, theirSeat } from "./words.ts";

/** Somebody behind the other seat whose talk I may join. */
export interface Invitation {
  readonly id: string;
  readonly name: string;
}

/** A brief of somebody behind the other seat whose talk I have joined. */
export interface JoinedBrief extends Invitation {
  readonly brief: string;
}

const nameOf = ({ folder }: Scene, id: string): string => folder.known.stakeholders[id] ?? id;

/** The talks of theirs that stand open to me, newest first. */
export function invitations(scene: Scene): readonly Invitation[] {
  const joined = new Set(scene.view.own?.joined);
  return scene.view.table.lines
    .filter((line) => line.kind === "engaged" && line.seat === theirSeat(scene) && line.text && !joined.has(line.text))
    .map((line) => ({ id: line.text, name: nameOf(scene, line.text) }))
    .toReversed();
}

/** What I read when I joined. */
export const joinedBriefs = (scene: Scene): readonly JoinedBrief[] =>
  Object.entries(scene.folder.known.briefs).map(([id, brief]) => ({ id, name: nameOf(scene, id), brief }));
