// What the parts of the table share: the presentation, the draft, and how a move is sent, waits and is refused.
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { CommandRefusal, Folder, RoomView } from "../../shared/protocol.ts";
import type { Result } from "../../shared/result.ts";
import type { SeatCommand } from "../../shared/table/commands.ts";
import { refusalText } from "../i18n/refusal.ts";
import { announce } from "../pages/announce.ts";
import type { Presented } from "./present.ts";
import type { DraftOf } from "./useDraft.ts";

export type Send = (command: SeatCommand) => Promise<Result<number, CommandRefusal>>;

/** The dialogs and drawers; one is open at a time. */
export type DialogName =
  | "sign"
  | "walk"
  | "decline"
  | "answer"
  | "tell"
  | "acknowledge"
  | "history"
  | "cards"
  | "folder"
  | "offer"
  | "beside"
  | "favour"
  | "engage"
  | "more"
  | "warn"
  | "ask-time"
  | "withdraw";

/** Where a move was started, so that its waiting and its refusal show there. */
export type Place = SeatCommand["type"] | `ask:${string}` | "final" | "several";

export interface Desk {
  readonly tableId: string;
  readonly shown: Presented;
  readonly folder: Folder;
  readonly view: RoomView;
  readonly draft: DraftOf;
  readonly dialog: DialogName | null;
  readonly refusal: { readonly place: Place; readonly text: string } | null;
  open(dialog: DialogName | null): void;
  /** Sends a move once; true when it was carried out. A second press while it waits does nothing. */
  act(place: Place, command: SeatCommand): Promise<boolean>;
  waiting(place: Place): boolean;
  choose(issue: number, option: number): void;
  copy(pkg: readonly number[]): void;
  /** Looks at an offer: of several that stand it becomes the one that signing and declining are about. */
  look(offer: number): void;
  /** Puts a band aside, by its kind and what it is about. */
  hide(band: string): void;
}

export interface DeskInput {
  readonly tableId: string;
  readonly shown: Presented;
  readonly folder: Folder;
  readonly view: RoomView;
  readonly draft: DraftOf;
  readonly looking: Signal<number>;
  readonly hidden: Signal<ReadonlySet<string>>;
  readonly send: Send;
}

export function useDesk({ tableId, shown, folder, view, draft, looking, hidden, send }: DeskInput): Desk {
  const dialog = useSignal<DialogName | null>(null);
  const refusal = useSignal<Desk["refusal"]>(null);
  const waiting = useSignal<ReadonlySet<Place>>(new Set());
  const sent = useRef(new Set<Place>());
  const papers = shown.offers.length;
  useEffect(() => {
    looking.value = 0;
  }, [papers, shown.signed?.number]);

  const act = async (place: Place, command: SeatCommand): Promise<boolean> => {
    if (sent.current.has(place)) return false;
    sent.current.add(place);
    waiting.value = new Set(sent.current);
    refusal.value = null;
    const reply = await send(command).finally(() => {
      sent.current.delete(place);
      waiting.value = new Set(sent.current);
    });
    if (reply.ok) return true;
    const text = refusalText(reply.error.reason);
    refusal.value = { place, text };
    announce(text);
    return false;
  };

  const copy = (pkg: readonly number[]): void => {
    draft.set(pkg);
    refusal.value = null;
  };
  return {
    shown,
    folder,
    view,
    draft,
    dialog: dialog.value,
    refusal: refusal.value,
    open: (name) => {
      dialog.value = name;
      refusal.value = null;
    },
    act,
    waiting: (place) => waiting.value.has(place),
    choose: (issue, option) => copy(shown.draft.map((old, index) => (index === issue ? option : old))),
    copy,
    look: (offer) => {
      looking.value = offer;
    },
    hide: (band) => {
      hidden.value = new Set([...hidden.value, band]);
    },
    tableId,
  };
}
