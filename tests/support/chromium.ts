// The test browser, from npm alone: inflated once into .cache, started without a sandbox so that it runs as any user.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const CACHE = new URL("../../.cache/chromium/", import.meta.url).pathname;
const PACKS = new URL("../../node_modules/@sparticuz/chromium/bin/", import.meta.url).pathname;

const FONTS = join(CACHE, "fonts.conf");
const fontConfig = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${CACHE}fontcache</cachedir></fontconfig>`;

/** Inflates the browser, its fonts, software graphics and libraries, unless that was done. Run it once, before tests start. */
export async function unpackChromium(): Promise<void> {
  if (process.env["CHROMIUM_PATH"]) return;
  mkdirSync(CACHE, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = CACHE;
  const { inflate } = await import("@sparticuz/chromium");
  await Promise.all(
    ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"].map((pack) => inflate(join(PACKS, pack))),
  );
  writeFileSync(FONTS, fontConfig(join(CACHE, "fonts/fonts")));
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
}

/** Starts the browser that unpackChromium left, or the one that CHROMIUM_PATH names. */
export function launchChromium(): Promise<Browser> {
  const own = process.env["CHROMIUM_PATH"];
  const path = own ?? join(CACHE, "chromium");
  if (!existsSync(path)) throw new Error("No test browser. Run the tests with: npm test");
  return chromium.launch({
    executablePath: path,
    env: own ? process.env : { ...process.env, FONTCONFIG_FILE: FONTS, LD_LIBRARY_PATH: join(CACHE, "al2023/lib") },
    args: [
      "--no-sandbox",
      "--headless=shell",
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
