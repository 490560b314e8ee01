// Who sits across: empty with an invitation to share, or taken with a name and what that person is doing.
import { useEffect, useRef } from "preact/hooks";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Face } from "../../look/Face.tsx";
import { Mark } from "../../look/Mark.tsx";
import { announce } from "../announce.ts";
import { Share } from "./Share.tsx";

/** Reads aloud what changes across the table. */
function useNews(name: string, seated: boolean, ready: boolean): void {
  const known = useRef({ seated, ready });
  useEffect(() => {
    if (seated && !known.current.seated) announce(t("brief.sat", { name }));
    if (ready && !known.current.ready) announce(t("brief.other-ready", { name }));
    known.current = { seated, ready };
  }, [name, seated, ready]);
}

export function OtherChair(props: { table: string; token: string; view: RoomView; folder: Folder }) {
  const { view, folder } = props;
  const other = otherSeat(folder.seat);
  const { name, here } = view.people[other];
  const seated = view.table.seated[other];
  const ready = view.table.ready[other];
  useNews(name, seated, ready);
  const doing = !here ? "away" : ready ? "ready" : "reading";
  return (
    <section class="paper sheet chair" aria-labelledby="chair">
      <h2 id="chair">{t("brief.other")}</h2>
      {seated ? (
        <div class="row person">
          <Face shape={other} mood={ready ? "warm" : "open"} size="4rem" />
          <div>
            <p class="row who">
              <strong class="serif">{name}</strong>
              <Mark kind={other} />
            </p>
            <p class="cap">{folder.seats[other]}</p>
            <p class={`chip ${doing === "away" ? "hatch" : ""}`}>{t(`brief.other.${doing}`)}</p>
          </div>
        </div>
      ) : (
        <>
          <p class="row who">
            <Mark kind={other} hollow size="1.25rem" />
            <strong>{t("brief.other.empty")}</strong>
            <span class="cap">{folder.seats[other]}</span>
          </p>
          <Share table={props.table} token={props.token} />
        </>
      )}
    </section>
  );
}
