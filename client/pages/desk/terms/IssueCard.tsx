// One term: its name, its options in their order with the points of both seats, and under "more" when it opens.

import { listAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { SEATS } from "../../../../shared/scenario/types.ts";
import { percent } from "../../../charts/bars.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";
import { useDrag } from "../../guess/useDrag.ts";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { Order } from "../fields/Order.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Told } from "../fields/Told.tsx";
import { IssueFiner } from "./IssueFiner.tsx";
import { OptionRow } from "./OptionRow.tsx";

interface IssueProps {
  readonly index: number;
  readonly count: number;
  readonly grip: { readonly onPointerDown: (event: PointerEvent) => void };
  /** Pixels that it is carried from its place, null while it lies. */
  readonly lifted: number | null;
  /** Something is carried over it. */
  readonly over: boolean;
}

/** How much the term matters to each seat, once that is known. */
function Weights({ index }: { index: number }) {
  const { map } = useDesk().report.value;
  if (!map) return null;
  return (
    <p class="weights cap">
      {SEATS.map((seat) => (
        <span key={seat}>
          <Mark kind={seat} size="0.875rem" />
          <span class="hidden-text">{t(`seat.${seat}`)}</span>{" "}
          {t("desk.weight", { share: percent(map.importance[seat][index] ?? 0) })}
        </span>
      ))}
    </p>
  );
}

export function IssueCard({ index, count, grip, lifted, over }: IssueProps) {
  const { desk } = useDesk();
  const path: Path = ["issues", index];
  const options: Path = [...path, "options"];
  const value = desk.value.value;
  const id = textAt(value, [...path, "id"]);
  const name = textAt(value, [...path, "name"]) || id;
  const { begun } = desk.draft.value;
  const list = listAt(value, options);
  const dragging = useDrag((from, place) => {
    const [, issue, to] = /^option\.(\d+)\.(\d+)$/.exec(place) ?? [];
    if (Number(issue) === index && Number(to) !== from)
      desk.change({ type: "move", path: options, from, to: Number(to) });
  });
  return (
    <section
      class={`paper sheet issue-card ${lifted === null ? "" : "lifted"} ${over ? "over" : ""}`}
      style={lifted === null ? undefined : { transform: `translateY(${lifted}px)` }}
      data-place={lifted === null ? `issue.${index}` : undefined}
      aria-label={name}
    >
      <header>
        <span class="grip" {...grip} aria-hidden="true">
          <Icon name="more" size="1.25rem" />
        </span>
        <TextField
          path={[...path, "name"]}
          label={t("desk.issue.name", { number: index + 1 })}
          bare
          most={120}
          shown={name}
          commit={(typed) => desk.change({ type: "name", path, name: typed, follow: begun }, `issue ${index}`)}
        />
        <Weights index={index} />
        <Order
          path={["issues"]}
          index={index}
          count={count}
          name={name}
          ordered
          remove={() => desk.change({ type: "remove-issue", issue: index })}
        />
      </header>
      <ol class="options">
        {list.map((_, option) => (
          <OptionRow
            key={option}
            issue={index}
            option={option}
            count={list.length}
            grip={dragging.grip(option)}
            lifted={dragging.drag?.what === option ? dragging.drag.dy : null}
            over={
              dragging.drag !== null &&
              dragging.drag.what !== option &&
              dragging.drag.over === `option.${index}.${option}`
            }
          />
        ))}
      </ol>
      {SEATS.map((seat) => (
        <Told key={seat} path={["seats", seat, "points", id]} />
      ))}
      <div class="card-foot">
        <button
          type="button"
          class="btn"
          onClick={() => {
            desk.flush();
            desk.change({ type: "add-option", issue: index, name: t("desk.option.new") });
          }}
        >
          <Icon name="plus" size="1.125rem" />
          {t("desk.option.add")}
        </button>
        <IssueFiner index={index} />
      </div>
    </section>
  );
}
