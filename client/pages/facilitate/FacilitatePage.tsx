// The facilitator's address: keeps the line to the session and shows the lobby, the pairs, the tables, or the projector's window.
import "../steps/steps.css";
import "./css/facilitate.css";
import "./css/head.css";
import "./css/over.css";
import { useEffect, useState } from "preact/hooks";
import type { FacilitatorCommand } from "../../../shared/session/commands.ts";
import { t } from "../../i18n/index.ts";
import { listScenarios } from "../../net/api.ts";
import { facilitators } from "../../net/keep.ts";
import { connectSession } from "../../net/session.ts";
import { facilitatorAddress, readdress } from "../router.ts";
import { useFetched } from "../seat/useFetched.ts";
import { NoSeat, Refused } from "../Trouble.tsx";
import { Waiting } from "../Waiting.tsx";
import { Room } from "./Room.tsx";
import { Show } from "./show/Show.tsx";
import { useDoing } from "./useDoing.ts";

interface FacilitateProps {
  readonly session: string;
  readonly fragment: string;
  /** The projector's own window. */
  readonly show: boolean;
}

function Session({ session, token, show }: { session: string; token: string; show: boolean }) {
  const [line] = useState(() => connectSession<FacilitatorCommand>(session, token));
  useEffect(() => line.stop, [line]);
  const deeds = useDoing(line);
  const cases = useFetched("cases", listScenarios);
  const view = line.view.value;
  const status = line.status.value;
  useEffect(() => {
    if (status === "live") facilitators.set(session, token);
    if (status === "unknown-link" && facilitators.of(session) === token) facilitators.forget(session);
  }, [status, session, token]);

  if (status === "connecting") return <Waiting text={t("banner.connecting")} />;
  if (status !== "live" && status !== "away") return <Refused reason={status} />;
  const host = view?.host;
  if (!view || !cases) return <Waiting text={t("banner.connecting")} />;
  if (!host?.settings) return <NoSeat />;
  const { doing, busy, problem, over, looking } = deeds;
  const running = { session, token, view, host, settings: host.settings, cases, doing, busy, problem };
  if (show) return <Show running={running} away={status === "away"} />;
  return <Room running={running} over={over} looking={looking} away={status === "away"} />;
}

export default function FacilitatePage({ session, fragment, show }: FacilitateProps) {
  const token = fragment || facilitators.of(session);
  useEffect(() => {
    if (token && token !== fragment) readdress(facilitatorAddress(session, token, show));
  }, [session, token, fragment, show]);
  return token ? <Session key={token} session={session} token={token} show={show} /> : <NoSeat />;
}
