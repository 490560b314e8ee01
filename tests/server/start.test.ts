// Starting: wrong settings and a taken port are said in words, broken scenario files are named and the others load.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "../support/player.ts";
import { freePort, startServer } from "../support/server.ts";

const MAIN = new URL("../../server/main.ts", import.meta.url).pathname;

async function run(env: Record<string, string>): Promise<{ code: number; output: string }> {
  const dir = mkdtempSync(join(tmpdir(), "two-winners-"));
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, DATA_DIR: dir, HOST: "127.0.0.1", ...env } });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, "exit");
  rmSync(dir, { recursive: true, force: true });
  return { code, output };
}

describe("starting", () => {
  it("names every setting that is wrong", async () => {
    const { code, output } = await run({ PORT: "seventy", LOG_LEVEL: "loud" });
    expect(code).toBe(2);
    expect(output).toMatch(/PORT:/);
    expect(output).toMatch(/LOG_LEVEL:/);
  });

  it("says that a port is taken and what to do", async () => {
    const server = await startServer();
    const { code, output } = await run({ PORT: String(server.port) });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${server.port} is taken`);
    expect(output).toContain(`PORT=${server.port + 1} npm start`);
    await server.remove();
  });

  it("says that its data cannot be used, and does not pretend to be open", async () => {
    const dir = mkdtempSync(join(tmpdir(), "two-winners-"));
    writeFileSync(join(dir, "two-winners.sqlite"), "this is no database, whatever it was once".repeat(100));
    const { code, output } = await run({ DATA_DIR: dir, PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(output).toContain("cannot be used");
    expect(output).not.toContain("is open at");
    rmSync(dir, { recursive: true, force: true });
  });

  it("names a broken scenario file with its line and loads the others", async () => {
    const dir = mkdtempSync(join(tmpdir(), "two-winners-"));
    writeFileSync(join(dir, "broken.yaml"), "format: 1\nid: broken\ntitle: Broken\nissues: none\n");
    writeFileSync(join(dir, "double.yaml"), "format: 1\nid: [\n");
    const server = await startServer({ SCENARIOS_DIR: dir });
    expect(server.output()).toMatch(/broken\.yaml:4:\d+/);
    expect(server.output()).toMatch(/double\.yaml:\d+:\d+/);
    const { body } = await call<{ id: string }[]>(server.url, "GET", "/scenarios");
    expect(body.map((one) => one.id)).toContain("plant-scheduler");
    await server.remove();
    rmSync(dir, { recursive: true, force: true });
  });
});
