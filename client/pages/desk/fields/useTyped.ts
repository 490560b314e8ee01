// What is being typed into a field until it counts: after a rest, when the field is left, when somebody asks. The caret stays.
import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "./deskContext.ts";

/** How long typing rests before it counts, ms. */
const REST = 350;

export interface Typed {
  readonly value: string;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onBlur: () => void;
}

/** `commit` is given what was typed. */
export function useTyped(value: string, commit: (typed: string) => void): Typed {
  const { desk } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const committing = useRef(commit);
  committing.current = commit;

  const count = useRef(() => {
    clearTimeout(timer.current);
    const latest = pending.current;
    pending.current = null;
    if (latest !== null) committing.current(latest);
  }).current;

  useEffect(() => desk.typing(count), [desk]);
  useEffect(() => count, []);
  useEffect(() => {
    pending.current = null;
    setTyped(null);
  }, [desk.turns.value]);

  return {
    value: typed ?? value,
    onInput({ currentTarget }) {
      setTyped(currentTarget.value);
      pending.current = currentTarget.value;
      clearTimeout(timer.current);
      timer.current = setTimeout(count, REST);
    },
    onBlur() {
      count();
      desk.part();
      setTyped(null);
    },
  };
}
