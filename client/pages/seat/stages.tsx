// The stages of a table that come as chunks of their own: the steps around the negotiation, the table, and the debrief.
import { t, withWords } from "../../i18n/index.ts";
import type { TableProps } from "../../table/Table.tsx";
import type { DebriefProps } from "../debrief/DebriefPage.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { useModule } from "../useModule.ts";
import { Waiting } from "../Waiting.tsx";

const loadTable = () => withWords(["table"], import("../../table/Table.tsx"));
const loadStep = () => withWords(["steps", "table"], import("../steps/Step.tsx"));
const loadDebrief = () => withWords(["debrief", "practice", "steps", "table"], import("../debrief/DebriefPage.tsx"));

/** Fetches the code of what comes next while people read; a failure shows when it is needed. */
export function fetchTable(): void {
  loadStep().catch(() => undefined);
  loadTable().catch(() => undefined);
}

export function StepStage(props: StepProps) {
  const Step = useModule(loadStep);
  return Step ? <Step {...props} /> : <Waiting />;
}

export function TableStage(props: TableProps) {
  const Table = useModule(loadTable);
  return Table ? <Table {...props} /> : <Waiting text={t("banner.connecting")} />;
}

export function DebriefStage(props: DebriefProps) {
  const Debrief = useModule(loadDebrief);
  return Debrief ? <Debrief {...props} /> : <Waiting />;
}
