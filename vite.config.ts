// How the client is built and, in development, served beside a running server. Tests are configured elsewhere.
import { join } from "node:path";
import { defineConfig } from "vite";
import { slimLibraries } from "./vite.slim.ts";
import { parsedWords } from "./vite.words.ts";

const server = "http://localhost:2567";
const root = import.meta.dirname;

export default defineConfig({
  root: join(root, "client"),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [parsedWords(), slimLibraries()],
  build: {
    outDir: join(root, "dist/client"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: {
      "/api": server,
      "^/[^/]+/[^/]+\\?.*sessionId=": { target: server, ws: true },
    },
  },
});
