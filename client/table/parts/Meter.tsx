// The value meter: my draft against my walk-away value and their offer, on one scale. Upright or lying is a matter of CSS.
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import type { Desk } from "../useDesk.ts";

/** Labels closer than this share of the scale are moved apart. */
const APART = 0.13;

export function Meter({ desk }: { desk: Desk }) {
  const { meter, them, seat } = desk.shown;
  const { draft, walkAway, theirs } = meter;
  const share = (value: number): number => (value - meter.min) / (meter.max - meter.min);
  const walk = share(walkAway);
  const other = theirs === null ? null : share(theirs);
  const [walkLabel, otherLabel] = spread(walk, other);
  const words =
    t("table.meter.words", { draft: draft.total, walkAway }) +
    (theirs === null ? "" : ` ${t("table.meter.wordsTheirs", { theirs })}`);
  return (
    <div class="meter" role="img" aria-label={words}>
      <div class="bar">
        <span class="under" style={{ "--at": walk }} />
        <span class={`level ${seat}`} style={{ "--at": share(draft.total) }} />
        <span class="walk" style={{ "--at": walk }} />
        {other !== null && (
          <span class="mark" style={{ "--at": other }}>
            <Mark kind={them.seat} size="1.25rem" />
          </span>
        )}
        <span class="mark mine" style={{ "--at": share(draft.total) }}>
          <Mark kind={seat} size="1.5rem" />
        </span>
        <span class="tag walk" style={{ "--at": walk, "--tag": walkLabel }}>
          {t("table.meter.walkAway")} <b class="num">{points(walkAway)}</b>
        </span>
        {other !== null && theirs !== null && (
          <span class="tag their" style={{ "--at": other, "--tag": otherLabel ?? other }}>
            {t("table.meter.theirs", { name: them.name })} <b class="num">{points(theirs)}</b>
          </span>
        )}
      </div>
    </div>
  );
}

/** Both labels' places, moved apart when they would overlap. */
function spread(walk: number, other: number | null): readonly [number, number | null] {
  if (other === null || Math.abs(walk - other) >= APART) return [walk, other];
  const middle = Math.min(1 - APART / 2, Math.max(APART / 2, (walk + other) / 2));
  const half = (APART / 2) * (walk >= other ? 1 : -1);
  return [middle + half, middle - half];
}
