// What an option is worth to somebody: a number, and below it a rail to drag along. The rail is for pointers, the number for all.

import { useRef } from "preact/hooks";
import { isMapping, type Plain, valueAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { numberAt, useDesk } from "../fields/deskContext.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { Told } from "../fields/Told.tsx";

interface WorthProps {
  /** The rows by issue. */
  readonly table: Path;
  readonly seat: Seat;
  readonly issue: string;
  readonly option: number;
  readonly label: string;
  readonly forbidden?: boolean;
}

/** From where to where the rails of a table run: every number fits with room above, the ends are round. */
function span(table: Plain | undefined): { readonly min: number; readonly max: number; readonly step: number } {
  const rows = isMapping(table) ? Object.values(table) : [];
  const numbers = rows.flatMap((row) => (Array.isArray(row) ? row : [])).filter((one) => typeof one === "number");
  const [least, most] = [Math.min(0, ...numbers), Math.max(10, ...numbers)];
  const unit = 10 ** Math.floor(Math.log10(Math.max(most, -least)));
  return {
    min: Math.floor(least / unit) * unit,
    max: Math.ceil((most * 1.2) / unit) * unit,
    step: Math.max(1, unit / 20),
  };
}

export function Worth({ table, seat, issue, option, label, forbidden = false }: WorthProps) {
  const { desk } = useDesk();
  const path: Path = [...table, issue, option];
  const points = numberAt(desk.value.value, path) ?? 0;
  // While it is dragged the rail keeps its ends, or it would run away below the pointer.
  const held = useRef<ReturnType<typeof span> | null>(null);
  const { min, max, step } = held.current ?? span(valueAt(desk.value.value, table));
  const commit = (value: number): void => {
    desk.change({ type: "points", table, issue, option, value: Math.round(value) }, path.join("."));
  };
  const release = (): void => {
    held.current = null;
    desk.part();
  };
  return (
    <div class={`worth of-${seat}`}>
      <NumberField path={path} label={label} bare commit={commit} />
      <input
        class="rail"
        type="range"
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        max={max}
        step={step}
        value={points}
        onPointerDown={() => {
          held.current = { min, max, step };
        }}
        onInput={({ currentTarget }) => commit(currentTarget.valueAsNumber)}
        onPointerUp={release}
        onPointerCancel={release}
      />
      {forbidden && (
        <span class="never cap">
          <Icon name="lock" size="0.875rem" /> {t("desk.never")}
        </span>
      )}
      <Told path={path} />
    </div>
  );
}
