// How the client is built and, in development, served beside a running server. Tests are configured elsewhere.
import { join } from "node:path";
import { defineConfig } from "vite";
import { parsedWords } from "./vite.words.ts";

const server = "http://localhost:2567";
const root = import.meta.dirname;

/** Built pages carry only the parts of Phaser that the table uses: no sound, no debugger, no other plugins. */
const slimPhaser = {
  resolve: {
    alias: [
      { find: /^phaser$/, replacement: join(root, "client/table/scene/slimPhaser.js") },
      { find: /^phaser-src\//, replacement: join(root, "node_modules/phaser/src/") },
    ],
  },
  define: {
    "typeof WEBGL_RENDERER": "true",
    "typeof CANVAS_RENDERER": "true",
    "typeof WEBGL_DEBUG": "false",
    "typeof FEATURE_SOUND": "false",
    "typeof PLUGIN_FBINSTANT": "false",
  },
};

export default defineConfig(({ command }) => ({
  root: join(root, "client"),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [parsedWords()],
  ...(command === "build" ? slimPhaser : {}),
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
}));
