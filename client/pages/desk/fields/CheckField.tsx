// Something of the case that is so or is not. Taken away from the file when it is not.

import { valueAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import { useDesk } from "./deskContext.ts";
import { useMarks } from "./Told.tsx";

export function CheckField({ path, label }: { path: Path; label: string }) {
  const { desk } = useDesk();
  const on = valueAt(desk.value.value, path) === true;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        {...useMarks(path)}
        onChange={() => desk.change({ type: "set", path, value: on ? null : true })}
      />
      <span>{label}</span>
    </label>
  );
}
