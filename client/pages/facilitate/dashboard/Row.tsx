// One table as a line of the dashboard, drawn again only when it has changed; on a narrow page the same cells make a card.
import type { ReadonlySignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { SEATS, type Seat } from "../../../../shared/scenario/types.ts";
import { isMessageKey, t } from "../../../i18n/index.ts";
import { Face } from "../../../look/Face.tsx";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { joinNames } from "../names.ts";
import { phaseOf, phaseText } from "../phase.ts";
import type { Doing } from "../running.ts";
import { Help } from "./Help.tsx";
import type { Line } from "./lines.ts";
import { RowClock } from "./RowClock.tsx";
import { Surplus } from "./Surplus.tsx";

interface RowProps {
  readonly line: Line;
  readonly at: ReadonlySignal<number>;
  readonly doing: Doing;
  /** The facilitator plays, and sees no worths. */
  readonly hidden: boolean;
  readonly runs: boolean;
}

function Sitters({ line, seat }: { line: Line; seat: Seat }) {
  const people = line.sitters[seat];
  const names = people.map(({ name }) => name);
  return (
    <span class="sitters">
      <Mark kind={seat} label={t(`seat.${seat}`)} />
      <span>
        {joinNames(names)}
        {line.bots[seat] && <small>{t(names.length > 0 ? "facilitate.bot.plays" : "facilitate.bot")}</small>}
        {names.length === 0 && !line.bots[seat] && <small>{t("facilitate.nobody")}</small>}
      </span>
    </span>
  );
}

/** Phases that are worth a chip: the talk is over, and something is being settled. */
const PLAIN: ReadonlySet<string> = new Set(["briefing", "planning", "negotiating"]);

function PhaseCell({ line }: { line: Line }) {
  const phase = phaseOf(line.row?.phase ?? "");
  const how = `facilitate.ended.${line.row?.ended ?? ""}`;
  const text = phase === "ended" && isMessageKey(how) ? t(how) : phaseText(phase);
  if (PLAIN.has(phase)) return <>{text}</>;
  return (
    <span class={`chip ${phase === "ended" ? "hatch" : "brass"}`}>
      {phase === "agreed" && <Mark kind="ours" />}
      {text}
    </span>
  );
}

function LineCell({ line }: { line: Line }) {
  const present = SEATS.filter((seat) => line.bots[seat] || line.sitters[seat].some(({ here }) => here)).length;
  return (
    <span class={`here ${present < 2 ? "lost" : ""}`}>
      <Icon name={present < 2 ? "cut" : "link"} size="1.25rem" />
      {t("facilitate.here", { count: present })}
    </span>
  );
}

function Cells({ line, at, doing, hidden, runs }: RowProps) {
  const { row, number } = line;
  return (
    <tr id={`table-${number}`} class={line.flag && runs ? "help" : ""}>
      <th scope="row" class="number">
        <button type="button" class="serif num" onClick={() => doing.open({ kind: "table", table: number })}>
          <span class="hidden-text">{t("facilitate.table.word")} </span>
          {number}
        </button>
      </th>
      <td class="pair">
        <span>
          {SEATS.map((seat) => (
            <Sitters key={seat} line={line} seat={seat} />
          ))}
        </span>
        {line.watching.length > 0 && (
          <small class="watching">
            <Icon name="eye" size="1rem" />
            {joinNames(line.watching.map(({ name }) => name))}
          </small>
        )}
      </td>
      <td class="phase">
        <PhaseCell line={line} />
      </td>
      <td class="turns num">
        <span class="narrow cap">{t("facilitate.column.turns")}</span> {row?.turn ?? 0}
      </td>
      <td class="clock num">
        <RowClock row={row} at={at} />
      </td>
      {!hidden && (
        <td class="offer">
          <Surplus row={row} />
        </td>
      )}
      {!hidden && (
        <td class="feeling">
          <span>
            {SEATS.map((seat) => (
              <Face
                key={seat}
                shape={seat}
                mood={line.moods[seat]}
                size="2.25rem"
                label={t("facilitate.feeling", { seat, mood: line.moods[seat] })}
              />
            ))}
          </span>
        </td>
      )}
      <td class="line">
        <LineCell line={line} />
      </td>
      <td class="help">{runs && <Help line={line} at={at} doing={doing} hidden={hidden} />}</td>
    </tr>
  );
}

export function Row({ line, at, doing, hidden, runs }: RowProps) {
  return useMemo(
    () => <Cells line={line} at={at} doing={doing} hidden={hidden} runs={runs} />,
    [line, at, doing, hidden, runs],
  );
}
