// What the parts of the table share: the presentation, the draft, and how a move is sent, waits and is refused.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
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
  | "offer";

/** Where a move was started, so that its waiting and its refusal show there. */
export type Place = SeatCommand["type"] | `ask:${string}`;

export interface Desk {
  readonly shown: Presented;
  readonly folder: Folder;
  readonly view: RoomView;
  readonly dialog: DialogName | null;
  readonly refusal: { readonly place: Place; readonly text: string } | null;
  open(dialog: DialogName | null): void;
  /** Sends a move once; true when it was carried out. A second press while it waits does nothing. */
  act(place: Place, command: SeatCommand): Promise<boolean>;
  waiting(place: Place): boolean;
  choose(issue: number, option: number): void;
  copy(pkg: readonly number[]): void;
}

export function useDesk(input: { shown: Presented; folder: Folder; view: RoomView; draft: DraftOf; send: Send }): Desk {
  const { shown, folder, view, draft, send } = input;
  const dialog = useSignal<DialogName | null>(null);
  const refusal = useSignal<Desk["refusal"]>(null);
  const waiting = useSignal<ReadonlySet<Place>>(new Set());
  const sent = useRef(new Set<Place>());

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

  return {
    shown,
    folder,
    view,
    dialog: dialog.value,
    refusal: refusal.value,
    open: (name) => {
      dialog.value = name;
      refusal.value = null;
    },
    act,
    waiting: (place) => waiting.value.has(place),
    choose: (issue, option) => {
      draft.set(shown.draft.map((old, index) => (index === issue ? option : old)));
      refusal.value = null;
    },
    copy: (pkg) => {
      draft.set(pkg);
      refusal.value = null;
    },
  };
}
