// The debrief on the projector's own window: the step that the facilitator leads to, without anything to press.
import { t } from "../../../i18n/index.ts";
import { RoomDebriefStage } from "../../roomDebrief/RoomDebriefStage.tsx";
import { useReplay, useRoomDebrief } from "../../roomDebrief/useRoomDebrief.ts";
import type { Running } from "../running.ts";

export default function ShownDebrief({ running }: { running: Running }) {
  const { session, token, view } = running;
  const room = useRoomDebrief(session, token, view.session);
  const replay = useReplay(token, room);
  if (!room) return <p role="status">{t("page.loading")}</p>;
  return (
    <RoomDebriefStage
      room={room}
      step={Math.min(view.session.step, room.steps.length - 1)}
      bots={false}
      replay={replay}
    />
  );
}
