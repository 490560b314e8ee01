// A number of the case. An empty field takes an optional number away and leaves a needed one as it was.
import type { Path } from "../../../../shared/scenario/locate.ts";
import { addressOf, numberAt, useDesk } from "./deskContext.ts";
import { Told, useMarks } from "./Told.tsx";
import { useTyped } from "./useTyped.ts";

interface NumberProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly bare?: boolean;
  /** What an empty field means, shown in it; without it a number must be there. */
  readonly otherwise?: number;
  readonly step?: number;
  /** Instead of writing the number at the path. */
  readonly commit?: (value: number) => void;
}

/** A number as it was typed; null for none. A comma counts as a point. */
const read = (typed: string): number | null => {
  const text = typed.trim().replace(",", ".");
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? null : value;
};

export function NumberField({ path, label, hint, bare = false, otherwise, step = 1, commit }: NumberProps) {
  const { desk } = useDesk();
  const marks = useMarks(path);
  const stored = numberAt(desk.value.value, path);
  const write = (typed: string): void => {
    const value = read(typed);
    if (value === null && otherwise === undefined) return;
    if (value !== null && commit) commit(value);
    else desk.change({ type: "set", path, value }, addressOf(path));
  };
  const typed = useTyped(stored === null ? "" : String(stored), write);
  const id = `field.${addressOf(path)}`;
  return (
    <div class="labelled number">
      <label class={bare ? "hidden-text" : "lab"} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field num"
        type="number"
        step={step}
        placeholder={otherwise === undefined ? undefined : String(otherwise)}
        {...marks}
        {...typed}
      />
      {hint && <span class="cap">{hint}</span>}
      {!bare && <Told path={path} />}
    </div>
  );
}
