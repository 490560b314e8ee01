// Pictures of the steps around the talk, in one game: the plan, the second guess, the votes twice, the second look, looking back.
import type { Page } from "playwright-core";
import type { Prediction } from "../../../shared/table/prediction.ts";
import type { Cast, Studio } from "./arriving.ts";
import { NEAR } from "./camera.ts";
import { allReady, move, signed } from "./table.ts";

const GUESS: Prediction = {
  priorities: [2, 0, 6],
  directions: ["opposed", "opposed", "same", "opposed", null, "same", null],
  walkAway: { band: "high", confidence: 0.75 },
  hardest: { issue: 0, confidence: 0.6 },
  fears: { value: true, confidence: 0.95 },
};

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { name, level: 1 }).waitFor();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).click();
const choose = (page: Page, group: string | RegExp, name: string | RegExp): Promise<void> =>
  page
    .getByRole("group", { name: group })
    .getByRole("radio", { name, exact: typeof name === "string" })
    .check();

/** The norms, an empty plan, a full one, and the waiting after it. */
export async function planning({ camera }: Studio, { jonas, miraPage, jonasPage, gerda }: Cast): Promise<void> {
  await heading(miraPage, "Before you plan");
  await camera.take(miraPage, "planning-norms");
  await camera.take(gerda, "planning-norms-german", NEAR);
  await press(miraPage, "Plan the talk");
  await heading(miraPage, "Plan the talk");
  await camera.take(miraPage, "planning-empty");
  for (const issue of ["Payment", "Length of contract", "Yearly price"]) await press(miraPage, `Add ${issue}`);
  await choose(miraPage, "Payment", "the opposite");
  await choose(miraPage, "Training", "does not mind");
  await choose(miraPage, "Being a reference", "the same");
  await choose(miraPage, /without a deal/, "middling");
  await choose(miraPage, /fear that a deal/, "no");
  await miraPage.getByRole("slider", { name: "Your target" }).fill("5400");
  await miraPage.locator("summary", { hasText: "Your folder once more" }).click();
  await camera.take(miraPage, "planning-full");
  await gerda.getByRole("button", { name: "Gespräch planen" }).click();
  await camera.take(gerda, "planning-german", NEAR);
  await press(miraPage, "I am ready");
  await miraPage.getByText("Waiting for Jonas").waitFor();
  await camera.take(miraPage, "planning-waiting");
  await heading(jonasPage, "Before you plan");
  await move(jonas, { type: "plan", target: 6000, prediction: GUESS });
}

/** The second guess; then those behind refuse, and the deal is back at the table. */
export async function refused({ camera }: Studio, cast: Cast): Promise<void> {
  const { mira, jonas, miraPage, jonasPage, gerda } = cast;
  await move(mira, { type: "accept", offer: mira.view().table.offers.length });
  await heading(miraPage, /How do you read/);
  await camera.take(miraPage, "predicting");
  await camera.take(jonasPage, "predicting-seller");
  await camera.take(gerda, "predicting-german", NEAR);
  await move(mira, { type: "predict", prediction: { ...GUESS, priorities: [3, 4, 0], fears: null } });
  await miraPage.getByText("Your part is done").waitFor();
  await camera.take(miraPage, "predicting-waiting");
  await move(jonas, { type: "predict", prediction: { ...GUESS, priorities: [2, 6, 0] } });
  await miraPage.getByRole("heading", { name: "They refuse it." }).waitFor();
  await camera.take(miraPage, "ratifying-refused");
  await camera.take(jonasPage, "ratifying-refused-seller");
  await camera.take(gerda, "ratifying-refused-german", { sizes: ["phone"] });
  await allReady(mira, jonas);
  await miraPage.getByRole("timer", { name: "Time left" }).waitFor();
  await camera.take(miraPage, "table-returned");
}

/** A deal that holds, the search for a better one, and the sealed vote. */
export async function improved({ camera }: Studio, cast: Cast): Promise<void> {
  const { mira, jonas, miraPage, jonasPage, gerda } = cast;
  await signed(jonas, mira, [2, 1, 2, 1, 1, 2, 0]);
  await miraPage.getByRole("heading", { name: "The deal holds." }).waitFor();
  await camera.take(miraPage, "ratifying-passed");
  await camera.take(jonasPage, "ratifying-passed-seller");
  await allReady(mira, jonas);
  await heading(miraPage, /something better/);
  await choose(miraPage, "Training", /^A coach on site/);
  await choose(miraPage, "Payment", /^A year in advance/);
  await press(miraPage, "Suggest in secret");
  await miraPage.getByText(/1 suggested/).waitFor();
  await camera.take(miraPage, "improving-search");
  await camera.take(gerda, "improving-search-german", NEAR);
  await press(miraPage, "End my search");
  await move(jonas, { type: "ready" });
  await heading(miraPage, "The sealed vote");
  await camera.take(miraPage, "improving-ballot");
  await camera.take(gerda, "improving-ballot-german", { sizes: ["phone"] });
  const takes = mira.view().table.proposed.map(() => true);
  await move(mira, { type: "vote", takes });
  await miraPage.getByText("Your vote is sealed").waitFor();
  await camera.take(miraPage, "improving-waiting", NEAR);
  await move(jonas, { type: "vote", takes });
}

/** Looking back, empty and full. */
export async function reflecting({ camera }: Studio, { mira, jonas, miraPage, gerda }: Cast): Promise<void> {
  await heading(miraPage, "Look back for a moment");
  await camera.take(miraPage, "reflecting");
  await camera.take(gerda, "reflecting-german", NEAR);
  const commitment = "ask what a good Monday looks like before I name a price";
  await move(mira, { type: "reflect", ratings: [6, 5, 7, 4, 6, 6, null, 7], commitment });
  await miraPage.getByText(/Waiting for Jonas/).waitFor();
  await camera.take(miraPage, "reflecting-waiting");
  await move(jonas, { type: "reflect", ratings: [5, 5, 4, 4, 6, 7, 6, 6], commitment: "offer a trial first" });
}
