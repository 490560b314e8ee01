// The pages of a round around the negotiation, as one chunk: chooses the page of the phase and shows nothing itself.
import { Improving } from "../improving/Improving.tsx";
import { Planning } from "../planning/Planning.tsx";
import { Predicting } from "../predicting/Predicting.tsx";
import { Ratifying } from "../ratifying/Ratifying.tsx";
import { Reflecting } from "../reflecting/Reflecting.tsx";
import type { StepProps } from "./stepProps.ts";

export default function Step(props: StepProps) {
  switch (props.view.table.phase) {
    case "planning":
      return <Planning {...props} />;
    case "predicting":
      return <Predicting {...props} />;
    case "ratifying":
      return <Ratifying key={String(props.view.table.returned)} {...props} />;
    case "improving":
      return <Improving {...props} />;
    case "reflecting":
      return <Reflecting {...props} />;
    default:
      return null;
  }
}
