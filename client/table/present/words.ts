// A text that is not yet in a language: a key of the catalogue and its values. The components turn it into words.

import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { otherSeat, type Seat } from "../../../shared/scenario/types.ts";
import type { MessageKey } from "../../i18n/index.ts";

export interface Words {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What every part of the presentation looks at. `now` is server ms; `looking` is the offer the player looks at, 0 for none. */
export interface Scene {
  readonly view: RoomView;
  readonly folder: Folder;
  readonly now: number;
  readonly looking: number;
}

/** The other seat, from where I sit. */
export const theirSeat = ({ folder }: Scene): Seat => otherSeat(folder.seat);

/** What the person across the table is called; their title while nobody sits there. */
export const theirName = (scene: Scene): string =>
  scene.view.people[theirSeat(scene)].name || scene.folder.seats[theirSeat(scene)];
