// What lies over the facilitator's page, chosen by its kind: one dialog at a time, closed by taking it away.
import type { Over as Lying, Running } from "../running.ts";
import { Close, End } from "./Endings.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import { MessageDialog } from "./MessageDialog.tsx";
import { PaperDialog } from "./PaperDialog.tsx";
import { PersonDialog } from "./PersonDialog.tsx";
import { SessionDialog } from "./SessionDialog.tsx";
import { TableDialog } from "./TableDialog.tsx";

export function Over({ running, over }: { running: Running; over: Lying }) {
  switch (over.kind) {
    case "session":
      return <SessionDialog running={running} />;
    case "end":
      return <End running={running} />;
    case "close":
      return <Close running={running} />;
    case "person":
      return <PersonDialog key={over.person} running={running} person={over.person} />;
    case "link":
      return <LinkDialog key={over.person} running={running} person={over.person} />;
    case "table":
      return <TableDialog running={running} number={over.table} />;
    case "paper":
      return <PaperDialog running={running} number={over.table} />;
    case "message":
      return <MessageDialog running={running} table={over.table} seat={over.seat} />;
  }
}
