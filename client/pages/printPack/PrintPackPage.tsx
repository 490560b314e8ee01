// A case on paper: the facilitator's note, a sheet for each seat, offer slips and an observer's sheet, each on a page of its own.
import "./printPack.css";
import { SEATS } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { readCase } from "../../net/hostApi.ts";
import { facilitators } from "../../net/keep.ts";
import { Heading } from "../Heading.tsx";
import { useFetched } from "../seat/useFetched.ts";
import { NoSeat } from "../Trouble.tsx";
import { Waiting } from "../Waiting.tsx";
import { NoteSheet } from "./NoteSheet.tsx";
import { SeatSheet } from "./SeatSheet.tsx";
import { ObserverSheet, OfferSlips } from "./slips.tsx";

interface PrintPackProps {
  readonly session: string;
  readonly round: number;
  readonly fragment: string;
}

function Pack({ session, round, token }: { session: string; round: number; token: string }) {
  const found = useFetched(`${session} ${round}`, () => readCase(session, token, round));
  if (!found) return <Waiting />;
  const { scenario } = found;
  return (
    <main id="content" class="print-pack" tabIndex={-1}>
      <header class="no-print">
        <Heading text={t("pack.title", { title: scenario.title })} />
        <p>{t("pack.text")}</p>
        <button type="button" class="btn primary" onClick={() => print()}>
          {t("pack.print")}
        </button>
      </header>
      <NoteSheet found={found} />
      {SEATS.map((seat) => (
        <SeatSheet key={seat} scenario={scenario} seat={seat} walkAway={found.walkAway[seat]} />
      ))}
      <OfferSlips scenario={scenario} />
      <ObserverSheet scenario={scenario} />
    </main>
  );
}

export default function PrintPackPage({ session, round, fragment }: PrintPackProps) {
  const token = fragment || facilitators.of(session);
  return token ? <Pack session={session} round={round} token={token} /> : <NoSeat />;
}
