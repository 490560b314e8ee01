// The normaliser of room state: whole views pass unchanged, and what a schema leaves out is filled in.
import { expect, test } from "vitest";
import { readView } from "../../../client/net/readView.ts";
import { EMPTY_TABLE } from "../../../shared/table/state.ts";
import { ownView, tableView } from "../../../shared/table/view.ts";

const people = { buyer: { name: "Mira", here: true }, seller: { name: "", here: false } };
const state = (json: unknown) => ({ toJSON: () => json });

test("a whole state is the view", () => {
  const table = {
    ...tableView(EMPTY_TABLE),
    phase: "negotiating",
    open: [true, false],
    offers: [{ number: 1, group: 1, final: true, seat: "buyer", package: [0, 2], status: "standing", turn: 1, at: 5 }],
    lines: [{ number: 1, at: 5, seat: "buyer", kind: "offered", ref: 1, text: "", who: 0 }],
    asked: { buyer: ["outcome"], seller: [] },
  };
  const seller = { ...ownView(EMPTY_TABLE, "seller"), cost: 50, told: ["cash"] };
  expect(readView(state({ table, seller, people }))).toEqual({ table, own: seller, people });
});

test("what is left out becomes the empty view", () => {
  expect(readView(state({ table: {} }))).toEqual({
    table: tableView(EMPTY_TABLE),
    own: null,
    people: { buyer: { name: "", here: false }, seller: { name: "", here: false } },
  });
});

test("the own part takes its seat from where it stands", () => {
  expect(readView(state({ table: {}, buyer: { cost: 5 }, people }))?.own).toEqual({
    ...ownView(EMPTY_TABLE, "buyer"),
    cost: 5,
  });
});

test("a part that only has its name is not mine", () => {
  expect(readView(state({ table: {}, buyer: {}, seller: { cost: 1 }, people }))?.own?.seat).toBe("seller");
});

test.each([[undefined], [null], [{}], [state({})]])("before the table is there, there is no view: %o", (value) => {
  expect(readView(value)).toBeNull();
});
