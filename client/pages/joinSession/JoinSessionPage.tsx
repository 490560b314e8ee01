// The way into a session: a code if the address has none, then a name. Whoever is in already goes straight on.
import "../join/join.css";
import "./joinSession.css";
import { useEffect, useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import type { CodeResponse } from "../../../shared/sessionProtocol.ts";
import { participants } from "../../net/keep.ts";
import { readCode } from "../../net/participantApi.ts";
import { readdress, sessionAddress } from "../router.ts";
import { Refused } from "../Trouble.tsx";
import { Waiting } from "../Waiting.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { isWhole, spellCode } from "./code.ts";
import { NameForm } from "./NameForm.tsx";

export default function JoinSessionPage({ code: typed }: { code: string }) {
  const code = spellCode(typed);
  const [found, setFound] = useState<CodeResponse | null>(null);
  const [problem, setProblem] = useState<HttpReason | null>(null);

  async function look(): Promise<void> {
    setProblem(null);
    const answer = await readCode(code);
    if (!answer.ok) return setProblem(answer.error);
    const token = participants.of(answer.value.session);
    if (token) return readdress(sessionAddress(answer.value.session, token));
    setFound(answer.value);
  }
  useEffect(() => {
    if (isWhole(code)) void look();
  }, [code]);

  if (!isWhole(code)) return <CodeForm start={code} problem={null} />;
  if (problem === "unknown-code") return <CodeForm start={code} problem={problem} />;
  if (problem) return <Refused reason={problem} retry={look} />;
  return found ? <NameForm code={code} found={found} again={look} /> : <Waiting />;
}
