// The name that a person types, kept in this browser from the first letter on, so that a reload loses nothing.
import { useState } from "preact/hooks";
import { ownName } from "../net/keep.ts";

/** The name as it stands in the field, and how to change it. */
export function useOwnName(): readonly [name: string, change: (name: string) => void] {
  const [name, setName] = useState(ownName.get());
  const change = (typed: string) => {
    setName(typed);
    ownName.set(typed.trim());
  };
  return [name, change];
}
