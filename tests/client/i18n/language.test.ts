// Which language is chosen, and that texts, numbers and the names of languages come in it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chooseLanguage, pickedLanguage, pickLanguage } from "../../../client/i18n/choose.ts";
import * as words from "../../../client/i18n/index.ts";

/** A browser's storage, or one that forbids everything. */
function stubStorage(forbidden = false): void {
  const kept = new Map<string, string>();
  const storage = () => {
    if (forbidden) throw new DOMException("denied", "SecurityError");
    return kept;
  };
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => storage().get(key) ?? null,
    setItem: (key: string, value: string) => storage().set(key, value),
  });
}

/** The words as a page loads them in a browser that wants these languages. */
async function loadedFor(...languages: string[]): Promise<typeof words> {
  vi.resetModules();
  vi.stubGlobal("navigator", { languages });
  const fresh = await import("../../../client/i18n/index.ts");
  await fresh.loadWords();
  return fresh;
}

beforeEach(() => stubStorage());
afterEach(() => vi.unstubAllGlobals());

describe("the language", () => {
  const all = ["de", "en"];

  test("is the first wanted one that exists, whatever its region", () => {
    expect(chooseLanguage(null, ["fr-CA", "de-AT", "en"], all)).toBe("de");
    expect(chooseLanguage(null, ["en-GB", "de"], all)).toBe("en");
  });

  test("is English when none exists or none is wanted", () => {
    expect(chooseLanguage(null, ["fr", "it"], all)).toBe("en");
    expect(chooseLanguage(null, [], all)).toBe("en");
  });

  test("is not a longer word that only begins like one", () => {
    expect(chooseLanguage(null, ["den", "en"], all)).toBe("en");
  });

  test("is what was picked, as long as that exists", () => {
    expect(chooseLanguage("de", ["en"], all)).toBe("de");
    expect(chooseLanguage("xx", ["de"], all)).toBe("de");
  });

  test("stays picked on this device", () => {
    expect(pickedLanguage()).toBeNull();
    expect(pickLanguage("de")).toBe(true);
    expect(pickedLanguage()).toBe("de");
  });

  test("cannot be picked where storage is forbidden, and nothing breaks", () => {
    stubStorage(true);
    expect(pickLanguage("de")).toBe(false);
    expect(pickedLanguage()).toBeNull();
  });
});

describe("the words", () => {
  test("come in the language that the browser wants, numbers included", async () => {
    const german = await loadedFor("de-AT", "en");
    expect(german.language).toBe("de");
    expect(german.t("home.start")).toBe("Tisch eröffnen");
    expect(german.points(3319.6)).toBe("3.320");
    expect(german.t("table.rail.option", { option: "Zwei Wellen", points: 1200 })).toBe("Zwei Wellen, dir 1.200 wert");
    expect(german.t("table.gist.moves", { moves: 1 })).toBe("1 Thema bewegt");
  });

  test("come in the picked language, whatever the browser wants", async () => {
    pickLanguage("en");
    const english = await loadedFor("de");
    expect(english.language).toBe("en");
    expect(english.points(3319.6)).toBe("3,320");
    expect(english.t("table.rail.option", { option: "Two waves", points: 1200 })).toBe("Two waves, worth 1,200 to you");
  });

  test("are there for the tests without asking", () => {
    expect(words.t("home.start")).toBe("Start a table");
  });

  test("are not to be had before they are loaded", async () => {
    vi.resetModules();
    const fresh = await import("../../../client/i18n/index.ts");
    expect(() => fresh.t("home.start")).toThrow(/loadWords/);
  });

  test("have the keys of a catalogue and nothing else", () => {
    expect(words.isMessageKey("home.start")).toBe(true);
    expect(words.isMessageKey("toString")).toBe(false);
  });

  test("name each language as those call it who speak it", () => {
    expect(words.languages).toEqual(["de", "en"]);
    expect(words.languages.map(words.nameOfLanguage)).toEqual(["Deutsch", "English"]);
    expect(words.nameOfLanguage("fr")).toBe("Français");
  });
});
