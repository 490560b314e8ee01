// Which page a participant sees: the table where the session has placed them, an observer's pad, a debrief, or a place to wait.
import { useState } from "preact/hooks";
import { withWords } from "../../i18n/index.ts";
import { Seat } from "../seat/Seat.tsx";
import { useModule } from "../useModule.ts";
import { Waiting } from "../Waiting.tsx";
import type { Attendance } from "./attending.ts";
import { Observing } from "./Observing.tsx";
import { Strip } from "./Strip.tsx";
import { Between, Closed, Gone, Lobby, type PastProps, Placeless, WaitingAtTheDoor } from "./waits.tsx";

const loadDebrief = () => withWords(["attend", "room", "debrief", "table"], import("./Debrief.tsx"));

function Debrief(props: PastProps) {
  const Page = useModule(loadDebrief);
  return Page ? <Page {...props} /> : <Waiting />;
}

export function Stages({ at }: { at: Attendance }) {
  const { view, mine, token } = at;
  const [past, look] = useState<string | null>(null);
  const { stage } = view.session;
  if (mine.standing === "gone") return <Gone />;
  if (mine.standing === "waits") return <WaitingAtTheDoor at={at} />;
  if (stage === "round" && mine.table !== "") {
    if (mine.seat === "observer") return <Observing key={mine.table} at={at} />;
    return (
      <div class="with-strip">
        <Strip at={at} />
        <Seat key={mine.table} table={mine.table} token={token} />
      </div>
    );
  }
  if (past !== null && mine.past.includes(past)) {
    return (
      <div class="with-strip">
        <Strip at={at} back={() => look(null)} />
        <Seat key={past} table={past} token={token} />
      </div>
    );
  }
  if (stage === "round") return <Placeless at={at} />;
  if (stage === "between") return <Between at={at} look={look} />;
  if (stage === "debrief") return <Debrief at={at} look={look} />;
  return stage === "closed" ? <Closed at={at} look={look} /> : <Lobby at={at} />;
}
