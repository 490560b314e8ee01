// Packages side by side: the drafts I have kept, what each is worth to me, and the other ways to offer: all at once, or as final.
import { points, t } from "../../i18n/index.ts";
import { Refusal } from "../parts/Refusal.tsx";
import { MOST_BESIDE } from "../present/beside.ts";
import { say } from "../say.ts";
import type { Desk, Place } from "../useDesk.ts";
import { Dialog } from "./Dialog.tsx";
import { KeptPaper } from "./KeptPaper.tsx";

export function BesideDialog({ desk }: { desk: Desk }) {
  const { beside, draft, meter, moves } = desk.shown;
  const kept = beside.map((one) => one.package);
  const drafted = beside.find((one) => one.drafted);
  const full = kept.length >= MOST_BESIDE;
  const several = async () => {
    if (!(await desk.act("several", { type: "offer", packages: kept.map((pkg) => [...pkg]), final: false }))) return;
    desk.draft.setBeside([]);
    desk.open(null);
  };
  const final = async () => {
    if (await desk.act("final", { type: "offer", packages: [[...draft]], final: true })) desk.open(null);
  };
  return (
    <Dialog title={t("table.beside.title")} onClose={() => desk.open(null)} drawer wide>
      <p>{t("table.beside.why")}</p>
      <div class="beside">
        {beside.map((one) => (
          <KeptPaper key={one.package.join()} desk={desk} kept={one} />
        ))}
        {!full && (
          <div class="keep">
            <p>
              <span class="lab">{t("table.draft.title")}</span>
              <b class="num">{points(meter.draft.total)}</b>
            </p>
            {drafted ? (
              <p class="cap">{t("table.beside.drafted", { letter: drafted.letter })}</p>
            ) : (
              <button type="button" class="btn" onClick={() => desk.draft.setBeside([...kept, draft])}>
                {t("table.beside.keep")}
              </button>
            )}
          </div>
        )}
      </div>
      <footer class="ways">
        <Way
          desk={desk}
          place="several"
          primary
          blocked={moves.several && say(moves.several)}
          text={t("table.beside.offer", { kept: kept.length })}
          why={t("table.beside.offerWhy")}
          go={several}
        />
        <Way
          desk={desk}
          place="final"
          blocked={moves.offer && say(moves.offer)}
          text={t("table.final.do")}
          why={t("table.final.why")}
          go={final}
        />
        {moves.withdraw === null && (
          <button type="button" class="btn plain" onClick={() => desk.open("withdraw")}>
            {t("table.withdraw.do")}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

function Way(props: {
  desk: Desk;
  place: Place;
  text: string;
  why: string;
  blocked: string | null;
  primary?: boolean;
  go: () => Promise<void>;
}) {
  const { desk, place, text, why, blocked, primary = false, go } = props;
  const waiting = desk.waiting(place);
  const seat = primary && desk.folder.seat === "seller" ? "s" : "";
  return (
    <div class="way">
      <Refusal desk={desk} places={[place]} />
      <button
        type="button"
        class={`btn ${primary ? "primary" : ""} ${seat}`}
        disabled={blocked !== null}
        aria-busy={waiting}
        onClick={() => void go()}
      >
        {waiting ? t("table.pending.sent") : text}
      </button>
      <p class="cap">{blocked ?? why}</p>
    </div>
  );
}
