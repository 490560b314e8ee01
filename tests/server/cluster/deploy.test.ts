// The files to run several processes with fit together: settings that the server takes, a path of the proxy for each process, files that exist.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { selfOf } from "../../../server/cluster/self.ts";
import { type Config, readConfig } from "../../../server/config.ts";

const ROOT = new URL("../../../", import.meta.url).pathname;
const read = (name: string): string => readFileSync(`${ROOT}${name}`, "utf8");

interface Service {
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly stop_grace_period?: string;
}
const { services } = parse(read("compose.yaml"), { merge: true }) as { services: Readonly<Record<string, Service>> };
const caddyfile = read("deploy/Caddyfile");
const apps = Object.entries(services).filter(([name]) => name.startsWith("app"));

/** A value as compose would pass it on, with nothing but a password in .env. */
const filled = (value: unknown): string =>
  String(value)
    .replace(/\$\{POSTGRES_PASSWORD:[^}]*\}/g, "secret")
    .replace(/\$\{\w+:-([^}]*)\}/g, "$1");

describe.each(apps)("%s", (name, { environment = {}, stop_grace_period }) => {
  const config = readConfig(
    Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filled(value)])),
  );

  it("has settings that the server takes, as one of several", () => {
    expect(config).not.toHaveProperty("wrong");
    expect(selfOf(config as Config)?.address).toMatch(new RegExp(`^http://${name}:2567#`));
  });

  it("is where the proxy sends the sockets of its public address, some of the pages and some of the calls", () => {
    const path = (config as Config).PUBLIC_ADDRESS.replace(/^[^/]+/, "");
    const place = `{$${name.toUpperCase()}:${name}:2567}`;
    expect(caddyfile).toMatch(new RegExp(`handle_path ${path}/\\*[^}]*${place.replace(/[{}$]/g, "\\$&")}`));
    expect(caddyfile.split(place)).toHaveLength(4);
  });

  it("has more time to stop than the server takes", () => {
    const within = Number(/STOP_WITHIN = ([\d_]+)/.exec(read("server/main.ts"))?.[1]?.replace(/_/g, ""));
    expect(Number.parseInt(stop_grace_period ?? "", 10) * 1_000).toBeGreaterThan(within);
  });
});

it("runs two processes", () => {
  expect(apps).toHaveLength(2);
});

it("copies into the image only what is there or was built", () => {
  const copied = [...read("Dockerfile").matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, path]) => path ?? "");
  expect(copied).toEqual(expect.arrayContaining(["server", "shared", "dist", "node_modules"]));
  for (const path of copied)
    if (!["dist", "node_modules"].includes(path)) expect(existsSync(`${ROOT}${path}`)).toBe(true);
});
