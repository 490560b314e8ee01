// Sends one move of a page at a time: whether it is on its way, and why it was refused. It shows nothing.
import { useRef, useState } from "preact/hooks";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { announce } from "../announce.ts";
import type { StepProps } from "./stepProps.ts";

export interface Act {
  /** The type of the move that is on its way. */
  readonly busy: SeatCommand["type"] | null;
  readonly problem: string | null;
  /** True when it was carried out; a second press while one is on its way does nothing. */
  send(command: SeatCommand): Promise<boolean>;
}

export function useAct(send: StepProps["send"]): Act {
  const [busy, setBusy] = useState<Act["busy"]>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sent = useRef(false);
  return {
    busy,
    problem,
    async send(command) {
      if (sent.current) return false;
      sent.current = true;
      setBusy(command.type);
      setProblem(null);
      const outcome = await send(command);
      sent.current = false;
      setBusy(null);
      if (outcome.ok) return true;
      const text = refusalText(outcome.error.reason);
      setProblem(text);
      announce(text);
      return false;
    },
  };
}
