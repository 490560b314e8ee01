// How the facilitator's pages send commands, what is on its way, and why the last one was refused. Decides nothing about the session.
import { useMemo, useRef, useState } from "preact/hooks";
import type { FacilitatorCommand } from "../../../shared/session/commands.ts";
import type { SessionLine } from "../../net/session.ts";
import { announce } from "../announce.ts";
import { sessionRefusal } from "./refusal.ts";
import type { Doing, Over, Running } from "./running.ts";

export interface Deeds extends Pick<Running, "doing" | "busy" | "problem"> {
  readonly over: Over | null;
  readonly looking: number | null;
}

export function useDoing(line: SessionLine<FacilitatorCommand>): Deeds {
  const [busy, setBusy] = useState<Running["busy"]>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const [looking, look] = useState<number | null>(null);
  const sent = useRef(new Map<string, FacilitatorCommand["type"]>());

  const doing = useMemo((): Doing => {
    const tell = () => setBusy(new Set(sent.current.values()));
    return {
      async act(command) {
        const same = JSON.stringify(command);
        if (sent.current.has(same)) return false;
        sent.current.set(same, command.type);
        tell();
        setProblem(null);
        const outcome = await line.send(command);
        sent.current.delete(same);
        tell();
        if (outcome.ok) return true;
        // A look that cannot be taken back has ended with its round: nobody asked for that by a press.
        if (command.type === "watch" && !command.on) return false;
        const text = sessionRefusal(outcome.error.reason);
        setProblem(text);
        announce(text);
        return false;
      },
      open(next) {
        setProblem(null);
        setOver(next);
      },
      look,
      now: line.now,
    };
  }, [line]);
  return { doing, busy, problem, over, looking };
}
