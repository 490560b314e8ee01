// The room's debrief on a participant's device: follows the projector, and can go back over what was shown.
import "./session.css";
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Banner } from "../Banner.tsx";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { RoomDebriefStage } from "../roomDebrief/RoomDebriefStage.tsx";
import { StepBar } from "../roomDebrief/StepBar.tsx";
import { useReplay, useRoomDebrief } from "../roomDebrief/useRoomDebrief.ts";
import { Waiting } from "../Waiting.tsx";
import { Past, type PastProps } from "./waits.tsx";

export default function Debrief({ at, look }: PastProps) {
  const { session, token, view } = at;
  const shown = view.session.step;
  const [step, setStep] = useState(shown);
  useEffect(() => setStep(shown), [shown]);
  const room = useRoomDebrief(session, token, view.session);
  const replay = useReplay(token, room);
  if (!room) return <Waiting />;
  return (
    <>
      {at.away && <Banner />}
      <Page kind="room-debrief" beside={<Heading text={view.session.title} />}>
        <RoomDebriefStage room={room} step={Math.min(step, room.steps.length - 1)} bots={false} replay={replay} />
        <StepBar step={step} count={room.steps.length} go={setStep} />
        {step !== shown && (
          <button type="button" class="btn onfelt" onClick={() => setStep(shown)}>
            {t("attend.debrief.follow")}
          </button>
        )}
        <section class="paper sheet past-sheet">
          <Past at={at} look={look} />
        </section>
      </Page>
    </>
  );
}
