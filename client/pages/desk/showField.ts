// Finds the field of a path on the page, opens what hides it, takes the focus there and marks it for a while.
import type { Path } from "../../../shared/scenario/locate.ts";

/** How long a field stays marked, ms. */
const MARKED = 2_500;

/** The field of a path: its own, else the first one inside it, else that of what is around it. */
export function fieldFor(path: Path, addresses: readonly string[]): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const address = path.slice(0, length).join(".");
    if (addresses.includes(address)) return address;
    const inside = addresses.find((one) => one.startsWith(`${address}.`));
    if (inside !== undefined) return inside;
  }
  return addresses.includes("") ? "" : null;
}

/** Frames that are waited for a part of the form that is still being fetched. */
const PATIENCE = 180;

/** Goes to the field of a path, as soon as the part of the form that has it is there. */
export function showField(path: Path, patience = PATIENCE): void {
  const fields = [...document.querySelectorAll<HTMLElement>("[data-field]")];
  const address = fieldFor(
    path,
    fields.map((field) => field.dataset["field"] ?? ""),
  );
  const field = fields.find((one) => one.dataset["field"] === address);
  if (!field) {
    if (patience > 0) requestAnimationFrame(() => showField(path, patience - 1));
    return;
  }
  for (let around = field.closest("details"); around; around = around.parentElement?.closest("details") ?? null)
    around.open = true;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
  field.classList.add("marked");
  setTimeout(() => field.classList.remove("marked"), MARKED);
}
