// Why a table needs help and since when, with the one thing to do about it. Without a reason: a quiet way to look in.
import type { ReadonlySignal } from "@preact/signals";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import type { Doing } from "../running.ts";
import { type Line, missing } from "./lines.ts";
import { clockText } from "./roomClock.ts";

interface HelpProps {
  readonly line: Line;
  readonly at: ReadonlySignal<number>;
  readonly doing: Doing;
  readonly hidden: boolean;
}

function reason(line: Line, at: number): string {
  const passed = Math.max(0, at - (line.row?.since || at));
  const minutes = Math.floor(passed / 60_000);
  const name = (line.flag === "hand" ? line.hand?.name : missing(line)?.name) ?? "";
  if (line.flag === "") return "";
  return t(`facilitate.why.${line.flag}`, { minutes, name, clock: clockText(passed) });
}

/** The reason in words; it alone is drawn again as the minutes pass. */
const Why = ({ line, at }: Pick<HelpProps, "line" | "at">) => <span>{reason(line, at.value)}</span>;

/** What helps: an answer, a new link, a look. */
function Deed({ line, doing, hidden }: Omit<HelpProps, "at">) {
  const { flag, hand, number } = line;
  const lost = missing(line);
  if (flag === "hand" && hand)
    return (
      <button type="button" class="btn" onClick={() => doing.open({ kind: "person", person: hand.id })}>
        {t("facilitate.answer")}
      </button>
    );
  if (flag === "dropped" && lost)
    return (
      <button type="button" class="btn" onClick={() => doing.open({ kind: "link", person: lost.id })}>
        {t("facilitate.send-link")}
      </button>
    );
  return (
    <button
      type="button"
      class={`btn ${flag ? "" : "quiet"}`}
      aria-label={t(hidden ? "facilitate.more.said" : "facilitate.look.said", { number })}
      onClick={() => (hidden ? doing.open({ kind: "table", table: number }) : doing.look(number))}
    >
      {t(hidden ? "facilitate.more" : "facilitate.look")}
    </button>
  );
}

export function Help(props: HelpProps) {
  const { line, at } = props;
  return (
    <span class="why">
      {line.flag && (
        <span class="flag">
          <Icon name="flag" size="1.25rem" />
          <Why line={line} at={at} />
        </span>
      )}
      <Deed {...props} />
    </span>
  );
}
