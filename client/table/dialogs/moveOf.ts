// Sends a dialog's move and closes the dialog when it was carried out; a refused one stays open with what was chosen.
import type { SeatCommand } from "../../../shared/table/commands.ts";
import type { Desk } from "../useDesk.ts";

export const moveOf =
  (desk: Desk) =>
  async (command: SeatCommand): Promise<void> => {
    if (await desk.act(command.type, command)) desk.open(null);
  };
