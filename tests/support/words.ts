// Gives the tests of the client English words, whatever the language of the machine they run on.
import { vi } from "vitest";

vi.stubGlobal("navigator", { languages: ["en"] });
const { loadWords } = await import("../../client/i18n/index.ts");
await loadWords();
