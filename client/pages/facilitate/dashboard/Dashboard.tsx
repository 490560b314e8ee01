// The tables of the round, live: those that need help first, a line each, in whatever order is asked for. What lines show is in Row.tsx.
import "./dashboard.css";
import "./cards.css";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { language, t } from "../../../i18n/index.ts";
import { sameParts } from "../../../net/sameParts.ts";
import { roundRuns } from "../flow.ts";
import type { Running } from "../running.ts";
import { useTick } from "../useTick.ts";
import { Columns } from "./Columns.tsx";
import { type Line, linesOf } from "./lines.ts";
import { Needs } from "./Needs.tsx";
import { Row } from "./Row.tsx";
import { BY_NUMBER, HELP_FIRST, type Order, sortLines } from "./sort.ts";

/** Lines that say the same stay the same objects, so that only those that changed are drawn again. */
function useLines({ view }: Running): readonly Line[] {
  const before = useRef<readonly Line[]>([]);
  before.current = useMemo(() => sameParts(before.current, linesOf(view)), [view.host, view.people]);
  return before.current;
}

export function Dashboard({ running, tabs }: { running: Running; tabs: ComponentChildren }) {
  const { doing, settings, view } = running;
  const chosen = useSignal<Order>(HELP_FIRST);
  const lines = useLines(running);
  const at = useTick(doing.now);
  const runs = roundRuns(view.session);
  const order = !runs && chosen.value.by === "help" ? BY_NUMBER : chosen.value;
  const sorted = useMemo(() => sortLines(lines, order, language), [lines, order]);
  const hidden = settings.plays;
  return (
    <>
      <div class="need">
        <Needs lines={runs ? lines : []} runs={runs} round={view.session.round} order={chosen} />
        {tabs}
      </div>
      {lines.length === 0 ? (
        <p class="paper sheet lead">{t("facilitate.tables.none")}</p>
      ) : (
        <section class={`paper board ${hidden ? "plays" : ""}`}>
          <table>
            <caption class="hidden-text">{t("facilitate.tables.caption")}</caption>
            <Columns
              order={order}
              change={(next) => {
                chosen.value = next;
              }}
              hidden={hidden}
            />
            <tbody>
              {sorted.map((line) => (
                <Row key={line.id} line={line} at={at} doing={doing} hidden={hidden} runs={runs} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
