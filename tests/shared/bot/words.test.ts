// What a bot says in the chat: short codes, words in every language, and never that it is a person.
import { describe, expect, it } from "vitest";
import { nextMove } from "../../../shared/bot/bot.ts";
import { formatSaying, keyOfSaying, parseSaying, SAYING_KINDS } from "../../../shared/bot/sayings.ts";
import { openEyes } from "../../../shared/bot/sight.ts";
import { botPlayer, playGame } from "../../../shared/bot/simulation/play.ts";
import { de } from "../../../shared/bot/words/de.ts";
import { en } from "../../../shared/bot/words/en.ts";
import { bySeat } from "../../../shared/scenario/types.ts";
import { Play } from "../table/play.ts";
import { bot, PLANT } from "./cases.ts";

const CATALOGUES = { en, de };

describe("a saying", () => {
  it.each(SAYING_KINDS)("%s is read as it was written", (kind) => {
    const saying = { kind, issue: kind === "matters" ? 3 : null };
    expect(parseSaying(formatSaying(saying))).toEqual(saying);
  });

  it.each([
    "hello",
    "bot:",
    "bot:dance",
    "bot:matters",
    "bot:greet 2",
    "bot:matters x",
    " bot:greet",
    "bot:matters 123",
  ])("is not read from %j", (text) => {
    expect(parseSaying(text)).toBeNull();
  });
});

describe.each(Object.entries(CATALOGUES))("the words in %s", (language, words) => {
  it("are there for every kind, and for no other", () => {
    expect(Object.keys(words).sort()).toEqual(SAYING_KINDS.map((kind) => keyOfSaying({ kind })).sort());
  });

  it("ask for the issue where there is one, and for nothing else", () => {
    for (const kind of SAYING_KINDS) {
      const asked = [...words[keyOfSaying({ kind })].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(asked).toEqual(kind === "matters" ? ["issue"] : []);
    }
  });

  it("never claim to be a person, and say once that it is a bot", () => {
    for (const text of Object.values(words)) {
      expect(text).not.toMatch(/human|person|people|woman|\bman\b|Mensch|Person|Frau|Mann\b/i);
      expect(text).not.toMatch(/["']/);
      expect(text.trim()).toBe(text);
    }
    expect(words["bot.say.greet"]).toMatch(/\b[Bb]ot\b/);
    expect(words["bot.say.cards"]).toMatch(/\b[Bb]ot\b/);
    if (language !== "en")
      for (const [key, text] of Object.entries(words)) expect(text).not.toBe(en[key as keyof typeof en]);
  });
});

describe("a bot that talks", () => {
  const chatty = bot("fair", { chat: true });
  const seen = (table: Play) => nextMove(openEyes(PLANT, "seller")(table.state, table.now, null), chatty, 1)?.command;

  it("says who it is before anything else, once", () => {
    const table = new Play().start().do("host", { type: "bot", seat: "seller", on: true });
    expect(seen(table)).toEqual({ type: "say", text: "bot:greet" });
    table.do("seller", { type: "say", text: "bot:greet" }, null);
    expect(seen(table)?.type).not.toBe("say");
  });

  it("says once that it does not follow free words", () => {
    const table = new Play().start().do("host", { type: "bot", seat: "seller", on: true });
    table
      .do("seller", { type: "say", text: "bot:greet" }, null)
      .do("buyer", { type: "say", text: "What is your best price?" });
    expect(seen(table)).toEqual({ type: "say", text: "bot:cards" });
    table.do("seller", { type: "say", text: "bot:cards" }, null).do("buyer", { type: "say", text: "Hello?" });
    expect(seen(table)?.type).not.toBe("say");
  });

  it("says only what has words, about issues that there are; a silent one says nothing", () => {
    const said = (chat: boolean): string[] => {
      const players = bySeat((seat) => botPlayer(bot(seat === "buyer" ? "fair" : "bluffing", { chat }), 4));
      return playGame(PLANT, players, 4)
        .lines.filter((line) => line.kind === "said")
        .map((line) => line.text);
    };
    const sayings = said(true).map(parseSaying);
    expect(sayings.length).toBeGreaterThan(4);
    for (const saying of sayings) expect(saying?.issue ?? 0).toBeLessThan(saying ? PLANT.issues.length : 0);
    expect(said(false)).toEqual([]);
  });

  it("is silent at a spoken table", () => {
    const players = bySeat(() => botPlayer(chatty, 4));
    expect(playGame(PLANT, players, 4, { table: { talk: "spoken" } }).lines.map((line) => line.kind)).not.toContain(
      "said",
    );
  });
});
