// What every page of a round around the negotiation is given. Types only.
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import type { Outcome } from "../../net/queue.ts";

export interface StepProps {
  readonly table: string;
  readonly view: RoomView;
  readonly folder: Folder;
  /** Server ms. */
  readonly now: () => number;
  readonly send: (command: SeatCommand) => Promise<Outcome>;
}
