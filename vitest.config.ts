// The test projects: pure rules, the server on real sockets, the client's logic, whole games in a real browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "shared", include: ["tests/shared/**/*.test.ts", "tests/house.test.ts"], testTimeout: 120_000 },
      },
      { extends: true, test: { name: "server", include: ["tests/server/**/*.test.ts"], testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          name: "client",
          include: ["tests/client/**/*.test.{ts,tsx}"],
          setupFiles: "tests/support/words.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/support/globalSetup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
