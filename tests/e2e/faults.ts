// What is wrong with a page for somebody: serious findings of axe in both themes, and anything that overflows sideways.
import { readFileSync } from "node:fs";
import { LAPTOP, type Person, PHONE } from "./people.ts";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly html: string;
}

async function findings({ page }: Person): Promise<readonly Finding[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? "" }));
  });
}

/** Faults of a page as it is: on a laptop and a phone in either theme, and on a laptop with text twice as large. */
export async function faults(person: Person, where: string): Promise<readonly string[]> {
  const { page } = person;
  const found: string[] = [];
  const overflow = async (how: string): Promise<void> => {
    const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (pixels > 0) found.push(`${where} ${how}: overflows by ${pixels} px`);
    const slips = await page.locator(".room").evaluateAll((rooms) =>
      rooms.some((room) => {
        room.scrollLeft = 9;
        return room.scrollLeft !== 0;
      }),
    );
    if (slips) found.push(`${where} ${how}: what gets the focus can push the page sideways`);
  };
  for (const [size, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
    await page.setViewportSize(viewport);
    await overflow(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const { id, impact, html } of await findings(person))
        if (impact === "serious" || impact === "critical")
          found.push(`${where} ${size} ${colorScheme}: ${id} ${html.slice(0, 120)}`);
    }
  }
  await page.setViewportSize(LAPTOP);
  await page.addStyleTag({ content: ":root.twice { font-size: 200% !important }" });
  await page.evaluate(() => document.documentElement.classList.add("twice"));
  await overflow("at 200%");
  await page.evaluate(() => document.documentElement.classList.remove("twice"));
  return found;
}
