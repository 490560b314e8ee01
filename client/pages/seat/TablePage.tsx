// The address of a table: which seat it opens, by the token in the fragment or the one this browser keeps, or an invitation.
import { useEffect } from "preact/hooks";
import { tokens } from "../../net/keep.ts";
import { Join } from "../join/Join.tsx";
import { invitationIn, readdress, seatAddress } from "../router.ts";
import { NoSeat } from "../Trouble.tsx";
import { Seat } from "./Seat.tsx";

export default function TablePage({ table, fragment }: { table: string; fragment: string }) {
  const invitation = invitationIn(fragment);
  const kept = tokens.of(table);
  const token = invitation !== null || fragment === "" ? kept : fragment;
  useEffect(() => {
    if (token && token !== fragment) readdress(seatAddress(table, token));
  }, [table, token, fragment]);
  if (token) return <Seat key={token} table={table} token={token} />;
  return invitation ? <Join table={table} invitation={invitation} /> : <NoSeat />;
}
