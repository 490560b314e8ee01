// Which dialog is open. Each is its own file; this one only chooses, and closes what the table has made pointless.
import { useEffect } from "preact/hooks";
import type { Desk, DialogName } from "../useDesk.ts";
import { AcknowledgeDialog } from "./AcknowledgeDialog.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { BesideDialog } from "./BesideDialog.tsx";
import { CardsDrawer } from "./CardsDrawer.tsx";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { EngageDialog } from "./EngageDialog.tsx";
import { FavourDialog } from "./FavourDialog.tsx";
import { FolderDrawer } from "./FolderDrawer.tsx";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { MoreDialog } from "./MoreDialog.tsx";
import { OfferDrawer } from "./OfferDrawer.tsx";
import { SignDialog } from "./SignDialog.tsx";
import { SureDialog } from "./SureDialog.tsx";
import { TellDialog } from "./TellDialog.tsx";
import { WalkDialog } from "./WalkDialog.tsx";

/** Why the move of a dialog is no longer possible; null while it is, or when the dialog is only for reading. */
function blockedOf({ shown, view }: Desk, dialog: DialogName | null) {
  const { moves, people } = shown;
  switch (dialog) {
    case "sign":
      return moves.accept;
    case "ask-time":
      return moves.askTime;
    case "engage":
      return people.length > 0 && view.table.phase === "negotiating" ? null : moves.engage;
    case "walk":
    case "decline":
    case "answer":
    case "tell":
    case "acknowledge":
    case "favour":
    case "warn":
    case "withdraw":
      return moves[dialog];
    case "beside":
    case "more":
      return moves.walk;
    default:
      return null;
  }
}

export function Dialogs({ desk }: { desk: Desk }) {
  const pointless = blockedOf(desk, desk.dialog) !== null;
  useEffect(() => {
    if (pointless) desk.open(null);
  }, [pointless]);
  if (pointless) return null;
  switch (desk.dialog) {
    case "sign":
      return <SignDialog desk={desk} />;
    case "walk":
      return <WalkDialog desk={desk} />;
    case "decline":
      return <DeclineDialog desk={desk} />;
    case "answer":
      return <AnswerDialog desk={desk} />;
    case "tell":
      return <TellDialog desk={desk} />;
    case "acknowledge":
      return <AcknowledgeDialog desk={desk} />;
    case "history":
      return <HistoryDialog desk={desk} />;
    case "cards":
      return <CardsDrawer desk={desk} />;
    case "folder":
      return <FolderDrawer desk={desk} />;
    case "offer":
      return <OfferDrawer desk={desk} />;
    case "beside":
      return <BesideDialog desk={desk} />;
    case "favour":
      return <FavourDialog desk={desk} />;
    case "engage":
      return <EngageDialog desk={desk} />;
    case "more":
      return <MoreDialog desk={desk} />;
    case "warn":
    case "ask-time":
    case "withdraw":
      return <SureDialog desk={desk} move={desk.dialog} />;
    case null:
      return null;
  }
}
