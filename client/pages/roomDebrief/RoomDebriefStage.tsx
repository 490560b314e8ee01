// The debrief of a room as a stage: one step at a time, with its place among the steps. Whoever holds it decides which step and who may go on.
import "../debrief/debrief.css";
import "../debrief/replay.css";
import "./roomDebrief.css";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { Debrief } from "../../../shared/protocol.ts";
import type { DebriefStep, RoomDebrief } from "../../../shared/session/papers.ts";
import { t } from "../../i18n/index.ts";
import { announce } from "../announce.ts";
import type { StepProps } from "./Figure.tsx";
import { Asking } from "./steps/Asking.tsx";
import { Commitments } from "./steps/Commitments.tsx";
import { Giving } from "./steps/Giving.tsx";
import { Left } from "./steps/Left.tsx";
import { Outcomes } from "./steps/Outcomes.tsx";
import { Paradox } from "./steps/Paradox.tsx";
import { Reading } from "./steps/Reading.tsx";
import { ReplayStep } from "./steps/ReplayStep.tsx";
import { Resenting } from "./steps/Resenting.tsx";
import { Verdicts } from "./steps/Verdicts.tsx";
import { Votes } from "./steps/Votes.tsx";

const STEPS: Readonly<Record<Exclude<DebriefStep, "replay">, ComponentType<StepProps>>> = {
  outcomes: Outcomes,
  verdicts: Verdicts,
  left: Left,
  paradox: Paradox,
  reading: Reading,
  asking: Asking,
  giving: Giving,
  votes: Votes,
  resenting: Resenting,
  commitments: Commitments,
};

interface StageProps {
  readonly room: RoomDebrief;
  /** Which of `room.steps`, from 0. */
  readonly step: number;
  /** Whether tables with bots count in averages. */
  readonly bots: boolean;
  /** The debrief of the table that is replayed, once it is there. */
  readonly replay: Debrief | null;
}

export function RoomDebriefStage({ room, step, bots, replay }: StageProps) {
  const name = room.steps[Math.min(step, room.steps.length - 1)];
  useEffect(() => {
    if (name) announce(t(`room.step.${name}`));
  }, [name]);
  if (!name) return <p class="on-felt lead">{t("room.empty")}</p>;
  const Step = name === "replay" ? null : STEPS[name];
  return (
    <section class="room-stage" aria-labelledby="room-step">
      <h2 id="room-step">{t(`room.step.${name}`)}</h2>
      {Step ? <Step room={room} bots={bots} /> : <ReplayStep room={room} bots={bots} debrief={replay} />}
    </section>
  );
}
