// The bands across the table: a lost connection, then what waits for me and what I wait for, each with what can be done about it.
import type { ComponentChildren } from "preact";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Notices } from "../../pages/notices/Notices.tsx";
import type { Band as BandShown } from "../present/bands.ts";
import { say } from "../say.ts";
import type { Desk, Place } from "../useDesk.ts";
import { FavourAnswers } from "./FavourAnswers.tsx";
import { Refusal } from "./Refusal.tsx";

export function Banner({ desk, status }: { desk: Desk; status: "connecting" | "live" | "away" }) {
  return (
    <div class="bands">
      <Notices table={desk.tableId} seat={desk.folder.seat} view={desk.view} />
      {status !== "live" && (
        <p class="band">
          <Icon name="cut" size="1.25rem" />
          <span>{t(`table.status.${status}`)}</span>
        </p>
      )}
      {desk.shown.bands.map((band) => (
        <Band key={`${band.kind}:${band.about}`} band={band} places={PLACES[band.kind] ?? []} desk={desk}>
          <Answers desk={desk} band={band} />
        </Band>
      ))}
    </div>
  );
}

const PLACES: Readonly<Partial<Record<BandShown["kind"], readonly Place[]>>> = {
  question: ["heard"],
  favour: ["heard", "grant", "decline-favour"],
  heard: ["heard"],
  time: ["grant-time"],
  join: ["join"],
};

function Band(props: { desk: Desk; band: BandShown; places: readonly Place[]; children: ComponentChildren }) {
  const { desk, band, places, children } = props;
  return (
    <div class={`band ${band.tone} is-${band.kind}`}>
      <Icon name={band.icon} size="1.25rem" />
      <span class="num text">
        <span>{say(band.words)}</span>
        {band.detail && <span class="detail">{say(band.detail)}</span>}
      </span>
      {children}
      <Refusal desk={desk} places={places} />
    </div>
  );
}

/** What can be done about a band. */
function Answers({ desk, band }: { desk: Desk; band: BandShown }) {
  switch (band.kind) {
    case "question":
      return (
        <span class="answers">
          <Hear desk={desk} band={band} />
          <button type="button" class="btn" onClick={() => desk.open("answer")}>
            {t("table.answer.do")}
          </button>
        </span>
      );
    case "favour":
      return (
        <>
          <Hear desk={desk} band={band} />
          <FavourAnswers desk={desk} />
        </>
      );
    case "heard":
      return <Hear desk={desk} band={band} />;
    case "time":
      return (
        <span class="answers">
          <Act desk={desk} place="grant-time" text={t("table.time.grant")} />
          <Aside desk={desk} band={band} />
        </span>
      );
    case "join":
      return (
        <span class="answers">
          <Act desk={desk} place="join" text={t("table.join.do")} stakeholder={band.about} />
          <Aside desk={desk} band={band} />
        </span>
      );
    case "package":
      return <Aside desk={desk} band={band} />;
    default:
      return null;
  }
}

/** At a spoken table: their card has been heard. */
const Hear = ({ desk, band }: { desk: Desk; band: BandShown }) =>
  band.about === "" ? null : <Act desk={desk} place="heard" text={t("table.spoken.hear")} line={Number(band.about)} />;

/** A move of one press. */
function Act(props: {
  desk: Desk;
  place: "heard" | "grant-time" | "join";
  text: string;
  line?: number;
  stakeholder?: string;
}) {
  const { desk, place, text, line = 0, stakeholder = "" } = props;
  const waiting = desk.waiting(place);
  const send = () => {
    if (place === "heard") return desk.act(place, { type: place, line });
    return desk.act(place, place === "join" ? { type: place, stakeholder } : { type: place });
  };
  return (
    <button type="button" class="btn" aria-busy={waiting} onClick={() => void send()}>
      {waiting ? t("table.pending.sent") : text}
    </button>
  );
}

const Aside = ({ desk, band }: { desk: Desk; band: BandShown }) => (
  <button type="button" class="btn plain" onClick={() => desk.hide(`${band.kind}:${band.about}`)}>
    {t("table.band.later")}
  </button>
);
