// A text of the case: one line, or a page of paragraphs. Names the path it edits, so that findings lead here.
import { unwrapped } from "../../../../shared/desk/paragraphs.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { addressOf, textAt, useDesk } from "./deskContext.ts";
import { Told, useMarks } from "./Told.tsx";
import { useTyped } from "./useTyped.ts";

interface TextProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** Lines of a longer text; left out for one line. */
  readonly rows?: number;
  /** Every line counts for itself. */
  readonly lines?: boolean;
  /** The label is for screen readers alone. */
  readonly bare?: boolean;
  readonly most?: number;
  /** Instead of what stands at the path. */
  readonly shown?: string;
  /** Instead of writing the text at the path. */
  readonly commit?: (typed: string) => void;
}

export function TextField({ path, label, hint, rows, lines = false, bare = false, most, shown, commit }: TextProps) {
  const { desk } = useDesk();
  const marks = useMarks(path);
  const stored = shown ?? textAt(desk.value.value, path);
  const write = (typed: string): void => {
    if (commit) commit(typed);
    else desk.change({ type: "set", path, value: typed }, addressOf(path));
  };
  const typed = useTyped(rows && !lines ? unwrapped(stored) : stored, write);
  const id = `field.${addressOf(path)}`;
  return (
    <div class="labelled">
      <label class={bare ? "hidden-text" : "lab"} for={id}>
        {label}
      </label>
      {rows ? (
        <textarea id={id} class="field" rows={rows} maxLength={most} {...marks} {...typed} />
      ) : (
        <input id={id} class="field" maxLength={most} {...marks} {...typed} />
      )}
      {hint && <span class="cap">{hint}</span>}
      <Told path={path} />
    </div>
  );
}
