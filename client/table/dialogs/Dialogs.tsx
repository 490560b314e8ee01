// Which dialog is open. Each is its own file; this one only chooses, and closes what the table has made pointless.
import { useEffect } from "preact/hooks";
import type { Desk } from "../useDesk.ts";
import { AcknowledgeDialog } from "./AcknowledgeDialog.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { CardsDrawer } from "./CardsDrawer.tsx";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { FolderDrawer } from "./FolderDrawer.tsx";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { OfferDrawer } from "./OfferDrawer.tsx";
import { SignDialog } from "./SignDialog.tsx";
import { TellDialog } from "./TellDialog.tsx";
import { WalkDialog } from "./WalkDialog.tsx";

export function Dialogs({ desk }: { desk: Desk }) {
  const { moves } = desk.shown;
  const pointless =
    (desk.dialog === "sign" && moves.accept) ||
    (desk.dialog === "walk" && moves.walk) ||
    (desk.dialog === "decline" && moves.decline) ||
    (desk.dialog === "answer" && moves.answer) ||
    (desk.dialog === "tell" && moves.tell) ||
    (desk.dialog === "acknowledge" && moves.acknowledge);
  useEffect(() => {
    if (pointless) desk.open(null);
  }, [Boolean(pointless)]);
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
    case null:
      return null;
  }
}
