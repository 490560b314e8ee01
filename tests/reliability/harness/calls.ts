// The HTTP calls that faults make, each as if from another address: a limit by address is not what is tried here.

import { nanoid } from "nanoid";
import { SECRET_LENGTH } from "../../../shared/protocol.ts";

/** Lets the server believe the addresses that `post` names. */
export const BEHIND_A_PROXY = { TRUST_PROXY: "1" } as const;

let last = 0;
const nextAddress = (): string => {
  const number = ++last;
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
};

/** POST or DELETE; rejects with what the server says when it refuses. */
export async function ask<T>(
  url: string,
  method: "POST" | "DELETE",
  path: string,
  { token, body }: { readonly token?: string; readonly body?: unknown } = {},
): Promise<T> {
  const response = await fetch(`${url}/api${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      "x-forwarded-for": nextAddress(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${JSON.stringify(answer)}`);
  return answer as T;
}

export interface SeatedTable {
  readonly table: string;
  /** Tokens of buyer and seller. */
  readonly tokens: readonly [string, string];
}

/** Opens a table and claims its other seat. */
export async function openTable(url: string, scenario: string, course: "whole" | "short"): Promise<SeatedTable> {
  const [buyer, seller, invitation] = [nanoid(SECRET_LENGTH), nanoid(SECRET_LENGTH), nanoid(SECRET_LENGTH)];
  const { table } = await ask<{ table: string }>(url, "POST", "/tables", {
    body: { scenario, seat: "buyer", name: "Mira", token: buyer, invitation, course },
  });
  await ask(url, "POST", `/tables/${table}/claim`, { token: invitation, body: { name: "Jonas", token: seller } });
  return { table, tokens: [buyer, seller] };
}
