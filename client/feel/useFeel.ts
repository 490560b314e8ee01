// Lets a seat hear and feel what is new at the table, once each, and never what was there on arrival.
import { useEffect, useRef } from "preact/hooks";
import type { RoomView } from "../../shared/protocol.ts";
import type { Seat } from "../../shared/scenario/types.ts";
import { type Cue, feelOf } from "./feelOf.ts";
import { playTune, wakeSound } from "./sound.ts";
import { sounds } from "./soundChoice.ts";
import { touch } from "./touch.ts";
import { TOUCHES, TUNES } from "./tunes.ts";

function give(cues: readonly Cue[]): void {
  const [first] = cues;
  if (first === undefined) return;
  touch(TOUCHES[first]);
  if (sounds.value) for (const cue of cues) playTune(TUNES[cue]);
}

/** `short`: the last minute is running. */
export function useFeel(view: RoomView, seat: Seat, short: boolean): void {
  const { length } = view.table.lines;
  const heard = useRef(length);
  const wasShort = useRef(short);
  useEffect(() => {
    const cues = feelOf(heard.current, view, seat);
    heard.current = length;
    give(cues);
  }, [length]);
  useEffect(() => {
    if (short && !wasShort.current) give(["short"]);
    wasShort.current = short;
  }, [short]);
  useEffect(() => {
    if (!sounds.value) return;
    const wake = () => void wakeSound();
    addEventListener("pointerdown", wake);
    addEventListener("keydown", wake);
    return () => {
      removeEventListener("pointerdown", wake);
      removeEventListener("keydown", wake);
    };
  }, [sounds.value]);
}
