// The debrief of a room and the table it replays, fetched again whenever the session shows something else.
import { useEffect, useState } from "preact/hooks";
import type { Debrief } from "../../../shared/protocol.ts";
import type { RoomDebrief } from "../../../shared/session/papers.ts";
import type { PublicView } from "../../../shared/session/view.ts";
import { readDebrief } from "../../net/api.ts";
import { readRoomDebrief } from "../../net/participantApi.ts";
import { useFetched } from "../seat/useFetched.ts";

type Shown = Pick<PublicView, "step" | "named" | "shown" | "shownRound" | "revealed" | "stage">;

/** Null until it has arrived; an older one stays until the newer one is there. */
export function useRoomDebrief(session: string, token: string, shown: Shown): RoomDebrief | null {
  const { step, named, shown: table, shownRound, revealed, stage } = shown;
  const [latest, setLatest] = useState<RoomDebrief | null>(null);
  const key = `${session} ${stage} ${step} ${named} ${shownRound}.${table} ${revealed.join()}`;
  const fetched = useFetched(key, () => readRoomDebrief(session, token));
  useEffect(() => {
    if (fetched) setLatest(fetched);
  }, [fetched]);
  return fetched ?? latest;
}

/** The debrief of the table that the room replays; null without one, and while it is on its way. */
export const useReplay = (token: string, room: RoomDebrief | null): Debrief | null =>
  useFetched(room?.replay ? room.replay : null, () => readDebrief(room?.replay ?? "", token));
