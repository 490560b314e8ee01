// A button that acts when it is held for a moment, by pointer or key; a short press asks first. It knows nothing of offers.
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";

const HOLD = 700;
const isPress = (key: string): boolean => key === "Enter" || key === " ";

export function HoldButton(props: {
  disabled: boolean;
  busy: boolean;
  label: string;
  title: string;
  onHeld: () => void;
  onPressed: () => void;
  children: ComponentChildren;
}) {
  const { disabled, busy, label, title, onHeld, onPressed, children } = props;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const done = useRef(false);
  const [holding, setHolding] = useState(false);
  const off = disabled || busy;

  const start = () => {
    if (off || timer.current) return;
    done.current = false;
    setHolding(true);
    timer.current = setTimeout(() => {
      done.current = true;
      stop();
      onHeld();
    }, HOLD);
  };
  const stop = (): boolean => {
    const held = timer.current !== null;
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    setHolding(false);
    return held;
  };
  return (
    <button
      type="button"
      class={`btn sign hold ${holding ? "holding" : ""}`}
      disabled={disabled}
      aria-busy={busy}
      aria-label={label}
      title={title}
      onPointerDown={(event) => event.button === 0 && start()}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={stop}
      onKeyDown={(event) => {
        if (!isPress(event.key)) return;
        event.preventDefault();
        if (!event.repeat) start();
      }}
      onKeyUp={(event) => {
        if (!isPress(event.key)) return;
        event.preventDefault();
        if (stop() && !done.current) onPressed();
      }}
      onClick={() => {
        if (!off && !done.current) onPressed();
        done.current = false;
      }}
    >
      {children}
    </button>
  );
}
