// A person who has a keyboard and nothing else: goes by Tab to what a screen reader would name, and presses keys there.
import type { Person } from "./people.ts";

/** Tab stops of the longest way round a table. */
const FAR = 120;

/** What has the focus, as a person would name it, in brackets when it is no control; "" for nothing. */
export const focused = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
    const name = element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "";
    const said = name.replaceAll("\u00ad", "").trim();
    return element.matches("button, input, select, textarea, a, summary") ? said : `(${said.slice(0, 40)})`;
  });

/** Presses a key until what has the focus is named so. */
async function pressTo(person: Person, key: string, name: RegExp, most: number): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < most; press++) {
    await person.page.keyboard.press(key);
    const found = await focused(person);
    if (name.test(found)) return;
    seen.push(found.slice(0, 30));
  }
  throw new Error(`${person.name} found no ${name} by ${key}: ${seen.join(" | ")}`);
}

/** Tab to a control, and Enter. */
export async function go(person: Person, name: RegExp): Promise<void> {
  await pressTo(person, "Tab", name, FAR);
  await person.page.keyboard.press("Enter");
}

/** Tab to a group of choices by one of its names, by arrow keys to another, which they choose. */
export async function pick(person: Person, group: RegExp, choice = group): Promise<void> {
  await pressTo(person, "Tab", group, FAR);
  if (!choice.test(await focused(person))) await pressTo(person, "ArrowDown", choice, 12);
  else await person.page.keyboard.press("Space");
}
