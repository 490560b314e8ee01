// What every part of a participant's page is given.
import type { ParticipantCommand } from "../../../shared/session/commands.ts";
import type { MineView } from "../../../shared/session/view.ts";
import type { SessionRoomView } from "../../../shared/sessionProtocol.ts";

export interface Attendance {
  readonly session: string;
  readonly token: string;
  readonly view: SessionRoomView;
  readonly mine: MineView;
  /** The line is down. */
  readonly away: boolean;
  readonly send: (command: ParticipantCommand) => void;
}
