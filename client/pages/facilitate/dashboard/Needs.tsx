// Which tables need the facilitator now, above the list: a press goes to the line. A new one is read aloud, calmly and once.
import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { announce } from "../../announce.ts";
import type { Line } from "./lines.ts";
import { HELP_FIRST, type Order, sortLines } from "./sort.ts";

/** As many as fit in a line; the list has them all. */
const SHOWN = 4;

/** Brings a line into sight and its buttons under the fingers. */
function goTo(line: Line): void {
  const row = document.getElementById(`table-${line.number}`);
  row?.scrollIntoView({ block: "center", behavior: "smooth" });
  row?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
}

/** Tells of tables that have begun to need help. */
function useTold(needs: readonly Line[]): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  const keys = needs.map(({ number, flag }) => `${number} ${flag}`);
  useEffect(() => {
    const fresh = known.current ? needs.filter(({ number, flag }) => !known.current?.has(`${number} ${flag}`)) : [];
    known.current = new Set(keys);
    const said = fresh.flatMap(({ number, flag }) =>
      flag === "" ? [] : t("facilitate.needs.said", { number, flag: t(`facilitate.flag.${flag}`) }),
    );
    if (said.length > 0) announce(said.slice(0, 3).join(" "));
  }, [keys.join()]);
}

interface NeedsProps {
  readonly lines: readonly Line[];
  readonly runs: boolean;
  readonly round: number;
  readonly order: Signal<Order>;
}

export function Needs({ lines, runs, round, order }: NeedsProps) {
  const needs = sortLines(
    lines.filter(({ flag }) => flag !== ""),
    HELP_FIRST,
  );
  useTold(needs);
  if (!runs) return <h2>{t("facilitate.tables.over", { round })}</h2>;
  return (
    <>
      <h2>{t("facilitate.needs", { count: needs.length })}</h2>
      <ul class="needs">
        {needs.slice(0, SHOWN).map((line) => (
          <li key={line.id}>
            <button type="button" class="chip" onClick={() => goTo(line)}>
              <Icon name="flag" size="1.125rem" />
              <b class="serif num">{line.number}</b>
              {line.flag && t(`facilitate.flag.${line.flag}`)}
            </button>
          </li>
        ))}
        {needs.length > SHOWN && (
          <li>
            <button
              type="button"
              class="chip"
              onClick={() => {
                order.value = HELP_FIRST;
                const next = needs[SHOWN];
                if (next) goTo(next);
              }}
            >
              {t("facilitate.needs.more", { count: needs.length - SHOWN })}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
