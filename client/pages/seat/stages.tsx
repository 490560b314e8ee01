// The stages of a table that come as chunks of their own: the table while it is played, and the debrief.
import { t } from "../../i18n/index.ts";
import type { TableProps } from "../../table/Table.tsx";
import type { DebriefProps } from "../debrief/DebriefPage.tsx";
import { useModule } from "../useModule.ts";
import { Waiting } from "../Waiting.tsx";

const loadTable = () => import("../../table/Table.tsx");
const loadDebrief = () => import("../debrief/DebriefPage.tsx");

/** Fetches the table's code while people read; a failure shows when the table is needed. */
export const fetchTable = (): void => void loadTable().catch(() => undefined);

export function TableStage(props: TableProps) {
  const Table = useModule(loadTable);
  return Table ? <Table {...props} /> : <Waiting text={t("banner.connecting")} />;
}

export function DebriefStage(props: DebriefProps) {
  const Debrief = useModule(loadDebrief);
  return Debrief ? <Debrief {...props} /> : <Waiting />;
}
