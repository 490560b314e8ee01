// After the handshake: a search for something better for both, then the sealed ballot. Chooses between the two and counts nothing.
import "./improving.css";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { StepPage } from "../steps/StepPage.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { Ballot } from "./Ballot.tsx";
import { Search } from "./Search.tsx";

export function Improving(props: StepProps) {
  const { name } = props.view.people[otherSeat(props.folder.seat)];
  const voting = props.view.table.proposed.length > 0;
  const what = voting ? "ballot" : "search";
  return (
    <StepPage
      key={what}
      {...props}
      kind={`improving ${what}`}
      title={t(`improve.${what}.title`)}
      lead={t(`improve.${what}.lead`, { name, count: props.view.table.proposed.length })}
    >
      {voting ? <Ballot {...props} /> : <Search {...props} />}
    </StepPage>
  );
}
