// The worked examples of docs/rules.md, computed again: a page that lies fails here.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analysisOf } from "../../shared/outcome/memo.ts";
import { delayCost, processReliefPoints, unrelievedFear } from "../../shared/outcome/points.ts";
import { minimumFor } from "../../shared/outcome/ratification.ts";
import { winWin } from "../../shared/outcome/score.ts";
import { inheritedPoints, measureResentment } from "../../shared/process/resentment.ts";
import { PLANT } from "./table/play.ts";

const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8").replaceAll(/\s+/g, " ");
const says = (text: string) => expect(page).toContain(text);
const { buyer } = PLANT.seats;
const analysis = analysisOf(PLANT);

describe("docs/rules.md", () => {
  it("delay at turn 14", () => {
    says(`6 x 50 + 2 x 150 = ${delayCost(buyer.pressure, 14)}`);
  });

  it("what remains of the fear", () => {
    const remain = unrelievedFear(buyer, [0, 0, 0, 0, 0, 0, 2], ["answer", "acknowledgement"]);
    says(`the answer ${processReliefPoints({ points: 2400 })}`);
    says(`${remain} remain`);
    says(
      `terms worth 5,650, walk-away 2,000, fear ${remain}, delay 50: surplus ${(5650 - 2000 - remain - 50).toLocaleString("en")}`,
    );
  });

  it("the figures of the plant scheduler", () => {
    says(
      `${analysis.packages.toLocaleString("en")} packages, ${analysis.ratifiable.toLocaleString("en")} of them acceptable`,
    );
    says(`only ${analysis.frontier.length} points on the frontier`);
    says(
      `${analysis.nash?.buyer.toLocaleString("en")} for the buyer and ${analysis.nash?.seller.toLocaleString("en")} for the seller`,
    );
    const better = analysis.frontier.filter((point) => point.seller >= 4100).map((point) => point.buyer);
    says(
      `The best deal that still gives the seller 4,100 gives the buyer ${Math.max(...better).toLocaleString("en")}. So ${Math.max(...better) - 2320} were left`,
    );
    says(
      `at most ${analysis.gMax.buyer?.toLocaleString("en")}: ${Math.round((100 * 1930) / (analysis.gMax.buyer ?? 1))} of 100`,
    );
  });

  it("W", () => {
    says("1,930 x 3,950 = 7,623,500");
    says((3320 * 3600).toLocaleString("en"));
    says(`W = ${Math.round(winWin({ buyer: 1930, seller: 3950 }, analysis.bestProduct))}`);
  });

  it("the Head of Finance", () => {
    const [finance] = buyer.stakeholders;
    if (!finance) throw new Error("the case has a Head of Finance");
    says(`asks for ${finance.minimum}; engaged together with the seller, ${minimumFor(finance, "joined")} are enough`);
  });

  it("demand, Achilles, resentment and what it costs", () => {
    says(`(6,000 - 2,000) / (7,900 - 2,000) = ${(4000 / 5900).toFixed(2)}`);
    says(`2/3 x 0.40 = ${((2 / 3) * 0.4).toFixed(2)}`);
    const { total } = measureResentment({
      gamma: 0.3,
      otherGamma: 0.8,
      unreciprocated: 0.5,
      pressureReceived: 1,
      wasLiedTo: false,
      wasAcknowledged: false,
    });
    says(`0.15 x 1/3 = ${total.toFixed(2)}`);
    says(`0.5 x 0.35 x 3,320 = ${inheritedPoints(total, 3320)} points`);
  });
});
