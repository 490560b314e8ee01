// The debrief of one table: fetches it and lays it out. Each part says one thing; nothing here computes a score.
import "./debrief.css";
import "./folders.css";
import "./replay.css";
import type { RoomView } from "../../../shared/protocol.ts";
import { otherSeat, type Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { readDebrief } from "../../net/api.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
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
  readonly seat: Seat;
}

export default function DebriefPage({ table, token, view, seat }: DebriefProps) {
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
        <MapPanel seen={seen} />
        <aside>
          <Numbers seen={seen} />
          <OneThing seen={seen} />
          <Again table={table} token={token} next={view.table.next} name={seen.name} seat={seat} />
        </aside>
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
