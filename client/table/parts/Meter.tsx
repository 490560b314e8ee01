// The value meter: my draft against my target, my walk-away value and their offer, on one scale. Upright or lying is a matter of CSS.
import { points, t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import type { Desk } from "../useDesk.ts";

/** Labels closer than this share of the scale are moved apart. */
const APART = 0.13;

export function Meter({ desk }: { desk: Desk }) {
  const { meter, them, seat } = desk.shown;
  const { draft, walkAway, theirs, target } = meter;
  const share = (value: number): number => (value - meter.min) / (meter.max - meter.min);
  const lines = [
    { kind: "goal", value: target },
    { kind: "walk", value: walkAway },
    { kind: "their", value: theirs },
  ].flatMap(({ kind, value }) => (value === null ? [] : [{ kind, value, at: share(value) }]));
  const tags = spread(lines.map((line) => line.at));
  const words = [
    t("table.meter.words", { draft: draft.total, walkAway }),
    theirs === null ? "" : t("table.meter.wordsTheirs", { theirs }),
    target === null ? "" : t("table.meter.wordsTarget", { target }),
  ];
  const title = (kind: string): string => {
    if (kind === "walk") return t("table.meter.walkAway");
    return kind === "goal" ? t("table.meter.target") : t("table.meter.theirs", { name: them.name });
  };
  return (
    <div class="meter" role="img" aria-label={words.filter(Boolean).join(" ")}>
      <div class="bar">
        <span class="under" style={{ "--at": share(walkAway) }} />
        <span class={`level ${seat}`} style={{ "--at": share(draft.total) }} />
        {lines.map(({ kind, at }) =>
          kind === "their" ? (
            <span key={kind} class="mark" style={{ "--at": at }}>
              <Mark kind={them.seat} size="1.25rem" />
            </span>
          ) : (
            <span key={kind} class={kind} style={{ "--at": at }} />
          ),
        )}
        <span class="mark mine" style={{ "--at": share(draft.total) }}>
          <Mark kind={seat} size="1.5rem" />
        </span>
        {lines.map(({ kind, value, at }, index) => (
          <span key={kind} class={`tag ${kind}`} style={{ "--at": at, "--tag": tags[index] ?? at }}>
            {kind === "goal" && <Icon name="flag" size="0.875rem" />}
            <span class="word">{title(kind)}</span> <b class="num">{points(value)}</b>
          </span>
        ))}
      </div>
    </div>
  );
}

/** The places of labels, from below moved up and then from above moved down until none overlap. */
function spread(places: readonly number[]): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  order.forEach((index, rank) => {
    const below = order[rank - 1];
    if (below !== undefined) moved[index] = Math.max(moved[index] ?? 0, (moved[below] ?? 0) + APART);
  });
  order.toReversed().forEach((index, rank, down) => {
    const above = down[rank - 1];
    const ceiling = above === undefined ? 1 : (moved[above] ?? 1) - APART;
    moved[index] = Math.min(moved[index] ?? 0, ceiling);
  });
  return moved;
}
