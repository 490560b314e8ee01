// What the server's schema of a session says is read back as the views it was written from, and keeps its identity between reads.
import { expect, test } from "vitest";
import { readSession } from "../../../client/net/readSession.ts";
import { SessionParts, writeHost, writeNames, writePublic, writeRows } from "../../../server/rooms/sessionParts.ts";
import { EMPTY_SESSION } from "../../../shared/session/state.ts";
import { type HostView, hostView, publicView, type TableRow } from "../../../shared/session/view.ts";
import { settings } from "../../support/workshop.ts";

const row: TableRow = {
  number: 2,
  phase: "negotiating",
  ended: "",
  turn: 3,
  turns: 24,
  deadline: 900_000,
  paused: true,
  pausedSince: 400_000,
  offered: true,
  surplus: { buyer: -50, seller: 1700 },
  reach: { buyer: 5270, seller: 4650 },
  resentment: { buyer: 31, seller: 0 },
  here: { buyer: true, seller: false },
  flag: "dropped",
  since: 380_000,
  over: false,
};
const host: HostView = {
  ...hostView(EMPTY_SESSION),
  code: "K7P3QD",
  settings: settings({ title: "Ein Tag", teams: ["Nord", "Süd"] }),
  people: [{ id: "ada", standing: "in", team: "Nord", hand: true, table: 2, seat: "buyer" }],
  tables: [
    {
      number: 2,
      id: "s_0_2",
      seats: { buyer: ["ada", "bo"], seller: ["carla"] },
      observers: ["deniz"],
      bots: { buyer: false, seller: true },
      watched: true,
    },
  ],
  plan: [{ number: 1, seats: { buyer: ["ada"], seller: [] }, observers: [], bots: { buyer: false, seller: true } }],
  canReveal: true,
};

function written(rows: readonly TableRow[]): SessionParts {
  const parts = new SessionParts();
  writePublic(parts, publicView({ ...EMPTY_SESSION, seq: 7, code: "K7P3QD" }));
  writeHost(parts, host);
  writeRows(parts, rows);
  writeNames(parts.host?.names as never, new Map([["ada", { name: "Ada", here: true }]]));
  return parts;
}

test("a facilitator reads what was written", () => {
  const view = readSession(written([row]), null);
  expect(view?.session).toEqual(publicView({ ...EMPTY_SESSION, seq: 7 }));
  expect(view?.host).toEqual({ ...host, rows: [row] });
  expect(view?.people).toEqual({ ada: { name: "Ada", here: true } });
  expect(view?.mine).toBeNull();
});

test("what has not changed stays the same object", () => {
  const before = readSession(written([row, { ...row, number: 3 }]), null);
  const after = readSession(written([row, { ...row, number: 3, turn: 4 }]), before);
  expect(after?.host?.rows[0]).toBe(before?.host?.rows[0]);
  expect(after?.host?.rows[1]).not.toBe(before?.host?.rows[1]);
  expect(after?.host?.settings).toBe(before?.host?.settings);
  expect(after?.people).toBe(before?.people);
});

test("nothing is read before the session is there", () => {
  expect(readSession(undefined, null)).toBeNull();
  expect(readSession({ toJSON: () => ({}) }, null)).toBeNull();
});
