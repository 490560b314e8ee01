// A participant's address: keeps the line to the session and shows what it asks of this person now. It knows no table from inside.
import { useEffect, useState } from "preact/hooks";
import type { ParticipantCommand } from "../../../shared/session/commands.ts";
import { t } from "../../i18n/index.ts";
import { participants } from "../../net/keep.ts";
import { connectSession } from "../../net/session.ts";
import { readdress, sessionAddress } from "../router.ts";
import { NoSeat, Refused } from "../Trouble.tsx";
import { Waiting } from "../Waiting.tsx";
import { Stages } from "./Stages.tsx";

function Attending({ session, token }: { session: string; token: string }) {
  const [line] = useState(() => connectSession<ParticipantCommand>(session, token));
  useEffect(() => line.stop, [line]);
  const view = line.view.value;
  const status = line.status.value;
  useEffect(() => {
    if (status === "live") participants.set(session, token);
    if (status === "unknown-link" && participants.of(session) === token) participants.forget(session);
  }, [status, session, token]);

  if (status === "connecting") return <Waiting text={t("banner.connecting")} />;
  if (status !== "live" && status !== "away") return <Refused reason={status} />;
  const mine = view?.mine;
  if (!view || !mine) return <Waiting text={t("banner.connecting")} />;
  const send = (command: ParticipantCommand) => void line.send(command);
  return <Stages at={{ session, token, view, mine, away: status === "away", send }} />;
}

export default function SessionPage({ session, fragment }: { session: string; fragment: string }) {
  const token = fragment || participants.of(session);
  useEffect(() => {
    if (token && token !== fragment) readdress(sessionAddress(session, token));
  }, [session, token, fragment]);
  return token ? <Attending key={token} session={session} token={token} /> : <NoSeat />;
}
