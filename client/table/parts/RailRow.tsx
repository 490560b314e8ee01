// One issue as a radio group laid along a rail: real controls at the stops, labels of both marks, the gap in words.
import { points, t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";
import type { Rail } from "../present/rails.ts";
import { worthAt } from "../present/worth.ts";
import type { Desk } from "../useDesk.ts";
import { PlainRail } from "./PlainRail.tsx";
import { type Hold, useDrag } from "./useDrag.ts";

/** Where a stop lies along its rail, 0..1. */
const along = (option: number, stops: number): number => (stops > 1 ? option / (stops - 1) : 0.5);

interface RailRowProps {
  readonly desk: Desk;
  readonly rail: Rail;
  readonly fixed: boolean;
  readonly hold: Hold;
}

export function RailRow({ desk, rail: given, fixed, hold }: RailRowProps) {
  const choose = (option: number) => desk.choose(given.issue, option);
  const { held, handlers } = useDrag({ rail: given, fixed: fixed || given.locked, choose, hold });
  // A row under a finger keeps its height: it closes only once the mark is let go.
  const rail = held ? { ...given, agreed: false } : given;
  const { stops, mine, theirs, locked, agreed } = rail;
  const state = { agreed, fresh: rail.fresh, locked, held };
  const classes = ["rail", ...Object.entries(state).flatMap(([name, on]) => (on ? [name] : []))].join(" ");
  const group = `issue-${rail.issue}`;
  return (
    <fieldset class={classes} disabled={locked || fixed} aria-describedby={`${group}-said`}>
      <legend>
        {rail.name}
        {rail.fresh && <span class="chip solid">{t("table.rail.fresh")}</span>}
      </legend>
      <div class="box" data-issue={rail.issue} {...handlers}>
        <PlainRail rail={rail} seat={desk.folder.seat} />
        <div class="track">
          {stops.map((stop, option) => (
            <label
              key={stop.name}
              class={`stop ${option === mine ? "on" : ""} ${stop.forbidden ? "forbidden" : ""}`}
              style={{ "--x": along(option, stops.length), "--n": stops.length }}
            >
              <input
                type="radio"
                name={group}
                checked={option === mine}
                aria-label={t("table.rail.option", {
                  option: stop.name,
                  points: worthAt(desk.folder.own, rail.issue, option),
                })}
                onChange={() => choose(option)}
              />
              <span class="tip" aria-hidden="true">
                {stop.name}
                <span class="num"> {points(worthAt(desk.folder.own, rail.issue, option))}</span>
                {stop.forbidden && ` · ${t("table.rail.forbidden")}`}
              </span>
            </label>
          ))}
        </div>
        {locked && (
          <span class="tip why" aria-hidden="true">
            {t("table.rail.lockedWhy")}
          </span>
        )}
        {!agreed && <Label at={mine} side={locked ? "rest" : "mine"} rail={rail} />}
        {agreed && <Label at={mine} side="both" rail={rail} />}
        {theirs !== null && !agreed && !locked && <Label at={theirs} side="theirs" rail={rail} />}
      </div>
      <Gap rail={rail} />
      <p id={`${group}-said`} class="hidden-text">
        <Said desk={desk} rail={rail} />
      </p>
    </fieldset>
  );
}

/** The name of a marked option; at the ends it keeps inside the rail. Beside my mark it keeps off the ghost where it can. */
function Label({ at, side, rail }: { at: number; side: string; rail: Rail }) {
  const last = rail.stops.length - 1;
  const ghost = side === "mine" ? rail.ghost : null;
  const late = ghost === null ? at > last / 2 : at < ghost;
  const edge = at === 0 ? "first" : at === last ? "last" : late ? "late" : "early";
  const over = ghost !== null && (edge === "first" || edge === "last");
  return (
    <span
      class={`name ${side} ${edge} ${over ? "over" : ""}`}
      style={{ "--x": along(at, rail.stops.length) }}
      aria-hidden="true"
    >
      {rail.stops[at]?.name}
    </span>
  );
}

function Gap({ rail }: { rail: Rail }) {
  if (rail.locked) {
    return (
      <span class="gap">
        <Icon name="lock" size="1.125rem" />
        {t("table.rail.locked")}
      </span>
    );
  }
  if (rail.agreed) {
    return (
      <span class="gap ok">
        <span class="folded">{rail.stops[rail.mine]?.name}</span>
        <Mark kind="ours" size="1.125rem" />
        <span class="word">{t("table.rail.agreed")}</span>
      </span>
    );
  }
  return <span class="gap num">{rail.gap === null ? "" : t("table.rail.gap", { steps: rail.gap })}</span>;
}

/** What the drawing says, in words. */
function Said({ desk, rail }: { desk: Desk; rail: Rail }) {
  const name = desk.shown.them.name;
  const theirs = rail.theirs === null ? null : rail.stops[rail.theirs]?.name;
  const ghost = rail.ghost === null ? null : rail.stops[rail.ghost]?.name;
  return (
    <>
      {rail.locked && `${t("table.rail.lockedWhy")} `}
      {theirs &&
        !rail.locked &&
        `${t(rail.standing ? "table.rail.theirs" : "table.rail.theirsDeclined", { name, option: theirs })}. `}
      {ghost && `${t("table.rail.ghost", { option: ghost })}. `}
    </>
  );
}
