// How the client is built and, in development, served beside a running server. Tests are configured elsewhere.
import { join } from "node:path";
import { defineConfig } from "vite";

const server = "http://localhost:2567";

export default defineConfig({
  root: join(import.meta.dirname, "client"),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: join(import.meta.dirname, "dist/client"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 1_500,
  },
  server: {
    proxy: {
      "/api": server,
      "^/[^/]+/[^/]+\\?.*sessionId=": { target: server, ws: true },
    },
  },
});
