// A session for a bench: people join by its code, the facilitator pairs them by hand and begins the round. It goes through the server's calls.
import { nanoid } from "nanoid";
import { SECRET_LENGTH } from "../../shared/protocol.ts";
import { call } from "../support/player.ts";
import { createSession, type SessionState } from "../support/workshop.ts";
import { eachOf } from "./slimClient.ts";
import type { WrittenTable } from "./writtenTables.ts";

export interface BenchSession {
  readonly id: string;
  /** The facilitator's key. */
  readonly host: string;
  readonly tables: readonly WrittenTable[];
  readonly observers: readonly { readonly table: string; readonly token: string }[];
}

interface Person {
  readonly id: string;
  readonly token: string;
}

/** Creates a session with so many tables and observers and begins its round. The facilitator has left the room again. */
export async function beginSession(url: string, tables: number, observers: number): Promise<BenchSession> {
  const { host, code } = await createSession(url);
  const people = await eachOf([...Array(2 * tables + observers).keys()], 8, (index) => join(url, code, index));
  const tableOf = (index: number) => people.slice(2 * index, 2 * index + 2) as [Person, Person];
  const watching = people.slice(2 * tables);
  const plan = Array.from({ length: tables }, (_, index) => {
    const [buyer, seller] = tableOf(index);
    const here = watching.filter((_person, at) => at % tables === index);
    const seats = { buyer: [buyer.id], seller: [seller.id] };
    return { seats, observers: here.map(({ id }) => id), bots: { buyer: false, seller: false } };
  });
  for (const command of [{ type: "pair", tables: plan }, { type: "begin-round" }] as const) {
    const answer = await host.send(command);
    if (typeof answer !== "number") throw new Error(`${command.type} was refused: ${answer}`);
  }
  const begun = (view: SessionState) => view.session.stage === "round" && view.host?.tables.length === tables;
  const view = await host.sees(begun, "the tables of the round", 30_000);
  await host.leave();
  const placed = view.host?.tables ?? [];
  const tokenOf = (id: string) => people.find((one) => one.id === id)?.token ?? "";
  return {
    id: host.session,
    host: host.token,
    tables: placed.map(({ id, buyer, seller }) => ({ id, tokens: { buyer: tokenOf(buyer), seller: tokenOf(seller) } })),
    observers: watching.map(({ token }, at) => ({ table: placed[at % tables]?.id ?? "", token })),
  };
}

async function join(url: string, code: string, index: number): Promise<Person> {
  const token = nanoid(SECRET_LENGTH);
  const body = { name: `Person ${index + 1}`, team: "", token };
  const joined = await call<{ person: string }>(url, "POST", `/codes/${code}/join`, { body });
  if (joined.status !== 200) throw new Error(`join answered ${joined.status} ${JSON.stringify(joined.body)}`);
  return { id: joined.body.person, token };
}
