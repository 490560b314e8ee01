// Both seats' folders of a table that is looked into, fetched at the start and again when something has come to light.
import { useEffect, useState } from "preact/hooks";
import type { Folder, RoomView } from "../../../../shared/protocol.ts";
import type { BySeat, Seat } from "../../../../shared/scenario/types.ts";
import { readSeatFolder } from "../../../net/hostApi.ts";
import { useFetched } from "../../seat/useFetched.ts";
import { TELLING } from "../../seat/useFolder.ts";

function useSeatFolder(table: string, token: string, seat: Seat, told: number | null): Folder | null {
  const [latest, setLatest] = useState<Folder | null>(null);
  const fetched = useFetched(told === null ? null : `${table} ${seat} ${told}`, () =>
    readSeatFolder(table, token, seat),
  );
  useEffect(() => {
    if (fetched) setLatest(fetched);
  }, [fetched]);
  return fetched ?? latest;
}

/** Null until both are there; older ones stay until the newer are. */
export function useFolders(table: string, token: string, view: RoomView | null): BySeat<Folder> | null {
  const told = view?.table.lines.filter((line) => TELLING.has(line.kind)).length ?? null;
  const buyer = useSeatFolder(table, token, "buyer", told);
  const seller = useSeatFolder(table, token, "seller", told);
  return buyer && seller ? { buyer, seller } : null;
}
