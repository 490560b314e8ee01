// Two people at a table at once: opened by the call that the page makes, without the pages before it.
import type { OpenTableRequest, OpenTableResponse } from "../../shared/protocol.ts";
import { begin, join, type Person } from "./people.ts";

let opened = 0;

/** Both at a table of the short course and ready: the first buys, the second sells. `before` runs when nobody is there yet. */
export async function sitDown(
  url: string,
  buyer: Person,
  seller: Person,
  before: (table: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const secret = (what: string): string => `${what}${++opened}`.padEnd(32, "-");
  const request: OpenTableRequest = {
    scenario: "plant-scheduler",
    seat: "buyer",
    name: buyer.name,
    token: secret("buyer"),
    invitation: secret("seat"),
    course: "short",
  };
  const response = await fetch(`${url}/api/tables`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  const { table } = (await response.json()) as OpenTableResponse;
  await before(table);
  await buyer.page.goto(`${url}/t/${table}#${request.token}`);
  await join(seller, `${url}/t/${table}#join.${request.invitation}`);
  await begin(buyer, seller);
}
