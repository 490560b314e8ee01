// Who plays a seat, by tables: a shared seat, replacing a person, a bot that takes over and hands back.
import { describe, expect, it } from "vitest";
import { tableView } from "../../../shared/table/view.ts";
import { DEAR, MIDDLE, PLANT, Play } from "./play.ts";

const shared = () => new Play().seat().do("host", { type: "sit", seat: "buyer", person: "p2" }).both();

describe("a shared seat", () => {
  it("is for two, and for nobody twice", () => {
    const play = shared();
    expect(play.state.persons).toEqual({ buyer: ["pb", "p2"], seller: ["ps"] });
    expect(play.try("host", { type: "sit", seat: "buyer", person: "p3" })).toBe("seat-taken");
    expect(play.try("host", { type: "sit", seat: "seller", person: "p2" })).toBe("seat-taken");
    expect(play.try("host", { type: "sit", seat: "buyer", person: "p2" })).toBe("seat-taken");
  });

  it("lets either move, and its lines say who did", () => {
    const play = shared();
    play.do("buyer", { type: "say", text: "Good morning" }, "p2");
    play.do("buyer", { type: "offer", packages: [[...MIDDLE]], final: false }, "pb");
    play.do("seller", { type: "offer", packages: [[...DEAR]], final: false });
    play.do("buyer", { type: "accept", offer: 2 }, "p2");
    const said = play.state.lines.filter(({ kind }) => ["said", "offered", "accepted"].includes(kind));
    expect(said.map(({ kind, seat, who }) => [kind, seat, who])).toEqual([
      ["said", "buyer", 1],
      ["offered", "buyer", 0],
      ["offered", "seller", 0],
      ["accepted", "buyer", 1],
    ]);
    expect(play.entries.at(-1)).toMatchObject({ by: "buyer", person: "p2" });
  });

  it("asks the seat, not each person, so that one is ready for both", () => {
    const play = new Play().seat().do("host", { type: "sit", seat: "buyer", person: "p2" });
    play.do("buyer", { type: "ready" }, "p2");
    expect(play.try("buyer", { type: "ready" }, "pb")).toBe("done-already");
    expect(play.do("seller", { type: "ready" }).state.phase).toBe("negotiating");
  });
});

describe("who sits where", () => {
  it("refuses moves of a person who does not sit in the seat, or no longer does", () => {
    const play = shared();
    expect(play.try("seller", { type: "say", text: "Hello" }, "p2")).toBe("not-seated");
    expect(play.try("buyer", { type: "say", text: "Hello" }, "stranger")).toBe("not-seated");
    play.do("host", { type: "stand", seat: "buyer", person: "pb" });
    expect(play.try("buyer", { type: "say", text: "Hello" }, "pb")).toBe("not-seated");
    expect(play.do("buyer", { type: "say", text: "I go on alone" }, "p2").state.lines.at(-1)?.who).toBe(0);
  });

  it("replaces a person: what the seat has done stays", () => {
    const play = new Play().start().offer("buyer", MIDDLE).do("host", { type: "stand", seat: "buyer", person: "pb" });
    expect(tableView(play.state).seated).toEqual({ buyer: false, seller: true });
    expect(play.try("buyer", { type: "withdraw" })).toBe("not-seated");
    play.do("host", { type: "sit", seat: "buyer", person: "p9" }).do("buyer", { type: "withdraw" }, "p9");
    expect(play.state.offers.map(({ status }) => status)).toEqual(["withdrawn"]);
    expect(play.try("host", { type: "stand", seat: "buyer", person: "pb" })).toBe("not-seated");
    expect(play.state.lines.filter(({ kind }) => kind === "stood")).toMatchObject([{ seat: "buyer" }]);
  });
});

describe("a bot", () => {
  it("takes a seat over and hands it back; only who plays the seat can move it", () => {
    const play = new Play().start().do("host", { type: "bot", seat: "seller", on: true });
    expect(tableView(play.state).bots).toEqual({ buyer: false, seller: true });
    expect(play.try("seller", { type: "withdraw" }, "ps")).toBe("bot-plays");
    play.do("seller", { type: "offer", packages: [[...DEAR]], final: false }, null);
    expect(play.try("buyer", { type: "withdraw" }, null)).toBe("not-seated");
    expect(play.try("host", { type: "bot", seat: "seller", on: true })).toBe("done-already");
    play.do("host", { type: "bot", seat: "seller", on: false }).do("seller", { type: "withdraw" }, "ps");
    expect(play.try("seller", { type: "offer", packages: [[...DEAR]], final: false }, null)).toBe("not-seated");
    expect(play.state.lines.filter(({ kind }) => kind === "handed").map(({ seat, text }) => [seat, text])).toEqual([
      ["seller", "bot"],
      ["seller", "person"],
    ]);
  });

  it("plays a seat that nobody has taken, which counts as taken then", () => {
    const play = new Play(PLANT).do("host", { type: "sit", seat: "buyer", person: "pb" });
    play.do("host", { type: "bot", seat: "seller", on: true });
    expect(tableView(play.state).seated).toEqual({ buyer: true, seller: true });
    play.do("seller", { type: "ready" }, null).do("buyer", { type: "ready" });
    expect(play.state.phase).toBe("negotiating");
  });

  it("rests while the table is paused", () => {
    const play = new Play().start().do("host", { type: "bot", seat: "buyer", on: true }).do("host", { type: "pause" });
    expect(play.try("buyer", { type: "offer", packages: [[...MIDDLE]], final: false }, null)).toBe("paused");
    play.do("host", { type: "bot", seat: "buyer", on: false }).do("host", { type: "go-on" });
    expect(play.state.bots.buyer).toBe(false);
  });
});
