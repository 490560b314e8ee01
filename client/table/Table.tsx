// The table in play: puts the parts in their places and gives them what they share. Rules and words are elsewhere.
import "./css/table.css";
import "./css/sheet.css";
import "./css/rails.css";
import "./css/plainRail.css";
import "./css/papers.css";
import "./css/folder.css";
import "./css/near.css";
import "./css/dialogs.css";
import "./css/narrow.css";
import "./css/phone.css";
import "./css/phoneNear.css";
import type { Folder, RoomView } from "../../shared/protocol.ts";
import { t } from "../i18n/index.ts";
import { Dialogs } from "./dialogs/Dialogs.tsx";
import { Actions } from "./parts/Actions.tsx";
import { Banner } from "./parts/Banner.tsx";
import { FarEdge } from "./parts/FarEdge.tsx";
import { FolderPanel } from "./parts/FolderPanel.tsx";
import { Hand } from "./parts/Hand.tsx";
import { OfferColumn } from "./parts/OfferColumn.tsx";
import { OfferStrip } from "./parts/OfferStrip.tsx";
import { Outcome } from "./parts/Outcome.tsx";
import { Sheet } from "./parts/Sheet.tsx";
import { present } from "./present.ts";
import { useAnnounced } from "./useAnnounced.ts";
import { type Send, useDesk } from "./useDesk.ts";
import { useDraft } from "./useDraft.ts";
import { useSeconds } from "./useSeconds.ts";

export interface TableProps {
  readonly tableId: string;
  readonly view: RoomView;
  readonly folder: Folder;
  /** Server ms. */
  readonly now: () => number;
  readonly send: Send;
  readonly status: "connecting" | "live" | "away";
}

export default function Table({ tableId, view, folder, now, send, status }: TableProps) {
  const draft = useDraft(tableId, folder, view.table);
  const at = useSeconds(now);
  const over = view.table.phase !== "negotiating";
  const signed = view.table.offers.find((offer) => offer.status === "accepted");
  const shown = present({ view, folder, draft: signed?.package ?? draft.draft, now: at });
  const desk = useDesk({ shown, folder, view, draft, send });
  useAnnounced(shown);
  return (
    <main
      class={`table room ${shown.turn === "theirs" ? "theirs" : ""} ${over ? "over" : ""}`}
      aria-label={t("table.label", { title: folder.title })}
    >
      <FarEdge desk={desk} />
      <Banner desk={desk} status={status} />
      <OfferColumn desk={desk} />
      <div class="mid">
        <OfferStrip desk={desk} />
        <Sheet desk={desk} />
      </div>
      <FolderPanel desk={desk} />
      {over ? (
        <Outcome desk={desk} />
      ) : (
        <div class="near">
          <Hand desk={desk} />
          <Actions desk={desk} />
        </div>
      )}
      <Dialogs desk={desk} />
    </main>
  );
}
