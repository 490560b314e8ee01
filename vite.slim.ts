// Leaves out of the built pages what the client never uses of two large libraries. Pages under development use the whole ones.
import { join } from "node:path";
import type { Plugin } from "vite";

const root = import.meta.dirname;
const SDK = /\/@colyseus\/sdk\/build\//;
const UNUSED = /\/(Auth|H3Transport|RoomInput)\.mjs$/;

/** Of Phaser the parts that the table uses: no sound, no debugger, no other plugins. Of the Colyseus SDK what one room needs. */
export const slimLibraries = (): Plugin => ({
  name: "slim-libraries",
  apply: "build",
  enforce: "pre",
  config: () => ({
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
  }),
  resolveId: (source, importer) =>
    importer && SDK.test(importer) && UNUSED.test(source) ? join(root, "client/net/slimSdk.js") : null,
});
