// One option of a term: its name, and its points for each seat by number or by drag.

import { listAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { SEATS } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { textAt, useDesk } from "../fields/deskContext.ts";
import { Order } from "../fields/Order.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Worth } from "./Worth.tsx";

interface OptionProps {
  readonly issue: number;
  readonly option: number;
  readonly count: number;
  readonly grip: { readonly onPointerDown: (event: PointerEvent) => void };
  readonly lifted: number | null;
  readonly over: boolean;
}

export function OptionRow({ issue, option, count, grip, lifted, over }: OptionProps) {
  const { desk } = useDesk();
  const list: Path = ["issues", issue, "options"];
  const path: Path = [...list, option];
  const value = desk.value.value;
  const id = textAt(value, ["issues", issue, "id"]);
  const name = textAt(value, [...path, "name"]) || textAt(value, [...path, "id"]);
  const { begun } = desk.draft.value;
  return (
    <li
      class={`option-row ${lifted === null ? "" : "lifted"} ${over ? "over" : ""}`}
      style={lifted === null ? undefined : { transform: `translateY(${lifted}px)` }}
      data-place={lifted === null ? `option.${issue}.${option}` : undefined}
    >
      <span class="grip" {...grip} aria-hidden="true">
        <Icon name="more" size="1.125rem" />
      </span>
      <TextField
        path={[...path, "name"]}
        label={t("desk.option.name", { number: option + 1 })}
        bare
        most={120}
        shown={name}
        commit={(typed) => desk.change({ type: "name", path, name: typed, follow: begun }, `option ${issue} ${option}`)}
      />
      {SEATS.map((seat) => (
        <Worth
          key={seat}
          table={["seats", seat, "points"]}
          seat={seat}
          issue={id}
          option={option}
          label={t("desk.points.of", { seat: t(`seat.${seat}`), option: name })}
          forbidden={listAt(value, ["seats", seat, "forbidden", id]).includes(textAt(value, [...path, "id"]))}
        />
      ))}
      <Order
        path={list}
        index={option}
        count={count}
        name={name}
        ordered
        remove={() => desk.change({ type: "remove-option", issue, option })}
      />
    </li>
  );
}
