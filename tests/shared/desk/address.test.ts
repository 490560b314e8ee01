// From the names of problems and findings to paths, ids from names, and longer texts in lines.
import { expect, test } from "vitest";
import { pathOfField } from "../../../shared/desk/address.ts";
import { comesFrom, idFrom, isId, ownId } from "../../../shared/desk/ids.ts";
import { clean, rewrapped, unwrapped } from "../../../shared/desk/paragraphs.ts";

const VALUE = {
  issues: [{ id: "price", options: [{ id: "low" }, { name: "nameless" }] }],
  seats: {
    buyer: { facts: [{ id: "a" }, { id: "b" }], objections: ["fear", { id: "late" }], points: { price: [1, 2] } },
  },
};

test.each([
  ["issues[price].options[low].name", ["issues", 0, "options", 0, "name"]],
  ["issues[#1].options[#2].id", ["issues", 0, "options", 1, "id"]],
  ["seats.buyer.facts.b", ["seats", "buyer", "facts", 1]],
  ["seats.buyer.points.price[#2]", ["seats", "buyer", "points", "price", 1]],
  ["seats.buyer.objections[late].text", ["seats", "buyer", "objections", 1, "text"]],
  ['seats.buyer.points."odd.key"', ["seats", "buyer", "points", "odd.key"]],
  ["seats.buyer.facts.gone", ["seats", "buyer", "facts"]],
  ["note.accepted.no-zone", ["note", "accepted", "no-zone"]],
  ["yaml", []],
  ["file", []],
])("%s", (field, path) => {
  expect(pathOfField(VALUE, field)).toEqual(path);
});

test.each([
  ["Yearly price", "yearly-price"],
  ["  Größe & Länge! ", "grosse-lange"],
  ["Straße", "strasse"],
  ["60,000", "60-000"],
  ["値段", "term"],
  ["", "term"],
  ["x".repeat(200), "x".repeat(56)],
])("the id of %j", (name, id) => {
  expect(idFrom(name, "term")).toBe(id);
  expect(isId(id)).toBe(true);
});

test("an id of its own takes the first free number, and is known to come from its name", () => {
  expect(ownId("price", ["price", "price-2"])).toBe("price-3");
  expect(comesFrom("price-3", "Price", "term")).toBe(true);
  expect(comesFrom("fee", "Price", "term")).toBe(false);
});

test("paragraphs are one line at the desk and several in the file", () => {
  const old = "One line\nthat goes on.\n\nAnother one.\n";
  expect(unwrapped(old)).toBe("One line that goes on.\n\nAnother one.");
  expect(rewrapped(["setting"], old, unwrapped(old))).toBe(old);
  expect(rewrapped(["setting"], old, "New.\n\nOne line that goes on.")).toBe("New.\n\nOne line\nthat goes on.\n");
  expect(rewrapped(["title"], "", "Two\nlines")).toBe("Two lines");
  expect(clean("a\u0007b\ud800c\td")).toBe("abc d");
});
