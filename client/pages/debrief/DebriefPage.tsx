// The debrief of one table: fetches it and lays it out. Each part says one thing; nothing here computes a score.
import "./debrief.css";
import "./folders.css";
import "./replay.css";
import type { Folder, RoomView } from "../../../shared/protocol.ts";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { sessionOf } from "../../../shared/session/state.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { readDebrief } from "../../net/api.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { PracticeAgain } from "../practice/PracticeAgain.tsx";
import { isPractice } from "../seat/bots.ts";
import { useFetched } from "../seat/useFetched.ts";
import { Waiting } from "../Waiting.tsx";
import { Again } from "./Again.tsx";
import { Factors } from "./Factors.tsx";
import { Folders } from "./Folders.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { More } from "./more/More.tsx";
import { Numbers } from "./Numbers.tsx";
import { OneThing, OtherFindings } from "./OneThing.tsx";
import { Sums } from "./Sums.tsx";
import type { Seen } from "./seen.ts";
import { TradeOff } from "./TradeOff.tsx";

export interface DebriefProps {
  readonly table: string;
  readonly token: string;
  readonly view: RoomView;
  readonly folder: Folder;
}

export default function DebriefPage({ table, token, view, folder }: DebriefProps) {
  const { seat } = folder;
  const debrief = useFetched(table, () => readDebrief(table, token));
  if (!debrief) return <Waiting />;
  const other = otherSeat(seat);
  const names = { buyer: view.people.buyer.name, seller: view.people.seller.name };
  const seen: Seen = { debrief, seat, other, names, name: names[other], steps: view.table.steps };
  return (
    <Page
      kind="debrief"
      beside={
        <p class="who">
          <span>
            <Mark kind={seat} /> {t("debrief.you")}
          </span>
          <span>
            <Mark kind={other} /> {seen.name}
          </span>
        </p>
      }
    >
      <Heading text={t("debrief.title", { title: debrief.title })} />
      <div class="first-look">
        <aside>
          <Numbers seen={seen} />
          <OneThing seen={seen} />
          {isPractice(table, view, seat) ? (
            <PracticeAgain table={table} debrief={debrief} seat={seat} name={names[seat]} />
          ) : (
            sessionOf(table) === null && (
              <Again table={table} token={token} next={view.table.next} name={seen.name} seat={seat} />
            )
          )}
        </aside>
        <MapPanel seen={seen} scene={{ view, folder, now: 0, looking: 0 }} />
      </div>
      <OtherFindings seen={seen} />
      <div class="pair">
        <Factors debrief={debrief} />
        <Sums seen={seen} />
      </div>
      <TradeOff seen={seen} />
      <More seen={seen} />
      <Folders seen={seen} />
    </Page>
  );
}
