// The report of `analyse` for people: what it says, and that its plot puts things where they are.

import { describe, expect, it } from "vitest";
import { plot } from "../../../server/cli/plot.ts";
import { MINIMAL, PLANT, run } from "./run.ts";

const REFUSED = "price=p80,rollout=two-waves,training=two-days,payment=half-yearly,term=two,reference=logo";

describe("the report", () => {
  it("says it all in words", async () => {
    const { code, out, err } = await run("analyse", PLANT, "--package", REFUSED);
    expect([code, err]).toEqual([0, ""]);
    for (const line of [
      "The plant scheduler",
      "8,640 packages, 3,720 of them ratifiable, 17 points on the frontier.",
      "Walk-away value                  2,000   2,900",
      "Best possible (gMax)             5,270   4,650",
      "Nash point                       3,320   3,600  W 100.0",
      "Kalai-Smorodinsky                3,520   3,300  W 98.6",
      // Buyer 1200 + 500 + 900 + 150 + 400 + 100 + 200 = 3450 - 2000 - (2400 - 720 - 900).
      "All in the middle, rounded down    670   2,250  W 35.5",
      "All in the middle, rounded up    2,120   1,600  W 53.3",
      "This package                      -430   2,350  not ratifiable",
      "Nash point, Egalitarian, Utilitarian:",
      "  Being a reference   Open the plant to visitors",
      "  Pilot               No pilot",
      "  W 0.0; two losers.",
      "  Not ratified.",
      "  Refused by Shop stewards, behind the buyer (veto).",
    ]) {
      expect(out.split("\n")).toContain(line);
    }
    for (const sign of ["N", "X", "o", "·", "┼"]) expect(out).toContain(sign);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it("splits W of a package that is ratified", async () => {
    const middle = `${REFUSED.replace("two-days", "five-days")},pilot=eight-weeks`;
    const { out } = await run("analyse", PLANT, "--package", middle);
    expect(out).toMatch(
      / {2}W \d+\.\d = 100 x friction 1\.000 x efficiency 0\.\d{3} x balance \d\.\d{3} x inherited 1\.000; .+\./,
    );
    expect(out).toMatch(/\n {2}Ratified\.\n {2}Left on the table: buyer [\d,]+, seller [\d,]+\n/);
  });

  it("works for the least a file can hold", async () => {
    const { code, out } = await run("analyse", MINIMAL);
    expect(code).toBe(0);
    expect(out).toContain("Nash point, Kalai-Smorodinsky, Egalitarian, Utilitarian:\n  Price  Low\n");
    expect(out).not.toContain("This package");
  });
});

describe("the plot", () => {
  const [buyer, seller] = [100, 200];

  it("has the buyer to the right and the seller upwards, 0 at the walk-away lines", () => {
    const lines = plot({
      cloud: [{ buyer: -100, seller: 0 }],
      frontier: [
        { buyer, seller: 0 },
        { buyer: 0, seller },
      ],
      nash: { buyer, seller },
      pkg: { buyer: -100, seller: -200 },
    });
    const cells = lines.slice(1, 21).map((line) => line.slice(line.indexOf("│") + 1).padEnd(64));
    expect(cells.length).toBe(20);
    expect(cells[0]?.at(-1)).toBe("N");
    expect(cells[19]?.[0]).toBe("X");
    // 0 is half-way: row 19 / 2 = 9.5, rounded up from below; column 63 / 2 = 31.5.
    expect(cells[9]?.[0]).toBe("·");
    expect(cells[9]?.[32]).toBe("┼");
    expect(cells[9]?.at(-1)).toBe("o");
    expect(cells[0]?.[32]).toBe("o");
    expect(lines[1]).toMatch(/^ 200 │/);
    expect(lines[10]).toMatch(/^ {3}0 │/);
    expect(lines[20]).toMatch(/^-200 │/);
    expect(lines[22]?.trim()).toMatch(/^-100 +0 +100$/);
    expect(lines.at(-1)?.trim()).toBe("N Nash point  X this package");
  });

  it("can be empty", () => {
    const lines = plot({ cloud: [], frontier: [], nash: null, pkg: null });
    expect(lines[20]).toMatch(/^0 │┼┄{63}$/);
    expect(lines.join()).not.toContain("Nash");
  });
});
