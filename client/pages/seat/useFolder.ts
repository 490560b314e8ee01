// The seat's folder, fetched at the start and again when something has come to light.
import { useEffect, useState } from "preact/hooks";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { readFolder } from "../../net/api.ts";
import { useFetched } from "./useFetched.ts";

const TELLING: ReadonlySet<string> = new Set(["answered", "told", "declined", "engaged", "joined"]);

/** Null until it has arrived; an older one stays until the newer one is there. */
export function useFolder(table: string, token: string, view: RoomView | null): Folder | null {
  const [latest, setLatest] = useState<Folder | null>(null);
  const told = view?.table.lines.filter((line) => TELLING.has(line.kind)).length ?? null;
  const fetched = useFetched(told === null ? null : `${table} ${told}`, () => readFolder(table, token));
  useEffect(() => {
    if (fetched) setLatest(fetched);
  }, [fetched]);
  return fetched ?? latest;
}
