// A choice among a few words as native radios in a row. What is chosen is up to the caller.
import type { ComponentChildren } from "preact";

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  /** What a screen reader says, where the label alone would not do. */
  readonly said?: string;
  readonly disabled?: boolean;
}

export function Segments<T extends string>(props: {
  name: string;
  legend: ComponentChildren;
  options: readonly Segment<T>[];
  chosen: T | null;
  choose: (value: T) => void;
  required?: boolean;
  disabled?: boolean;
  kind?: string;
}) {
  const { name, legend, options, chosen, choose, required = false, disabled = false, kind = "" } = props;
  return (
    <fieldset class={`segments ${kind}`} disabled={disabled}>
      <legend>{legend}</legend>
      <div class="choices">
        {options.map(({ value, label, said, disabled: never = false }) => (
          <label key={value} class="segment">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              required={required}
              disabled={never}
              aria-label={said}
              onChange={() => choose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
