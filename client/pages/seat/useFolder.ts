// The seat's folder, fetched at the start and again when something has come to light or was handed in.
import { useEffect, useState } from "preact/hooks";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { readFolder } from "../../net/api.ts";
import { useFetched } from "./useFetched.ts";

/** Kinds of lines after which a folder may hold more. */
export const TELLING: ReadonlySet<string> = new Set(["answered", "told", "declined", "engaged", "joined"]);

/** What changes when the folder may hold something new: lines that tell, and what this seat is done with. */
function stateOf({ table, own }: RoomView): string {
  const told = table.lines.filter((line) => TELLING.has(line.kind)).length;
  return `${told} ${table.phase} ${own ? table.ready[own.seat] : false}`;
}

/** Null until it has arrived; an older one stays until the newer one is there. */
export function useFolder(table: string, token: string, view: RoomView | null): Folder | null {
  const [latest, setLatest] = useState<Folder | null>(null);
  const fetched = useFetched(view && `${table} ${stateOf(view)}`, () => readFolder(table, token));
  useEffect(() => {
    if (fetched) setLatest(fetched);
  }, [fetched]);
  return fetched ?? latest;
}
