// A choice among a few words as a native list.
import type { Path } from "../../../../shared/scenario/locate.ts";
import { addressOf } from "./deskContext.ts";
import { Told, useMarks } from "./Told.tsx";

interface ChoiceProps {
  readonly path: Path;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
  readonly bare?: boolean;
}

export function ChoiceField({ path, label, options, chosen, choose, bare = false }: ChoiceProps) {
  const id = `field.${addressOf(path)}`;
  return (
    <div class="labelled">
      <label class={bare ? "hidden-text" : "lab"} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        {...useMarks(path)}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Told path={path} />
    </div>
  );
}
