// The table in play: puts the parts in their places and gives them what they share. Rules and words are elsewhere.
import "./css/table.css";
import "./css/sheet.css";
import "./css/rails.css";
import "./css/tightRails.css";
import "./css/plainRail.css";
import "./css/papers.css";
import "./css/folder.css";
import "./css/near.css";
import "./css/dialogs.css";
import "./css/narrow.css";
import "./css/phone.css";
import "./css/phoneNear.css";
import "./css/moves.css";
import "./css/asides.css";
import "./css/compare.css";
import "./css/large.css";
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Folder, RoomView } from "../../shared/protocol.ts";
import { FeelSwitch } from "../feel/FeelSwitch.tsx";
import { useFeel } from "../feel/useFeel.ts";
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
import { useFocusKept } from "./useFocusKept.ts";
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
  const draft = useDraft(tableId, folder, view);
  const looking = useSignal(0);
  const hidden = useSignal<ReadonlySet<string>>(new Set());
  const at = useSeconds(now);
  const { recorded, paused } = view.table;
  const over = view.table.phase !== "negotiating";
  const signed = view.table.offers.find((offer) => offer.status === "accepted");
  const shown = present({
    view,
    folder,
    draft: signed?.package ?? (recorded.length > 0 ? recorded : draft.draft),
    beside: draft.beside,
    looking: looking.value,
    hidden: hidden.value,
    now: at,
  });
  const desk = useDesk({ tableId, shown, folder, view, draft, looking, hidden, send });
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  useAnnounced(shown);
  useFeel(view, folder.seat, shown.clock.short);
  return (
    <div class="around-table">
      <main
        ref={main}
        tabIndex={-1}
        class={`table room ${shown.turn === "theirs" ? "theirs" : ""} ${over ? "over" : ""} ${view.table.talk} ${paused ? "paused" : ""}`}
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
        <FeelSwitch />
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
    </div>
  );
}
