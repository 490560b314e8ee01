// The settings of several processes: what is missing or wrong is said in words, and one process needs none of them.
import { expect, it } from "vitest";
import { placeOf, selfOf } from "../../../server/cluster/self.ts";
import { type Config, readConfig } from "../../../server/config.ts";

const wrong = (env: Record<string, string>): string => {
  const read = readConfig(env);
  return "wrong" in read ? read.wrong.join("\n") : "";
};
const config = (env: Record<string, string>): Config => {
  expect(wrong(env)).toBe("");
  return readConfig(env) as Config;
};
const DATABASE_URL = "postgres://two:winners@db/two";

it("needs nothing for one process, with or without PostgreSQL", () => {
  expect(selfOf(config({}))).toBe(null);
  expect(selfOf(config({ DATABASE_URL }))).toBe(null);
});

it.each([
  [{ REDIS_URL: "redis://redis" }, /^PUBLIC_ADDRESS: REDIS_URL is for several processes/],
  [
    { INTERNAL_URL: "http://app1:2567", CLUSTER_SECRET: "sixteen letters and more" },
    /^PUBLIC_ADDRESS: INTERNAL_URL and/,
  ],
  [{ PUBLIC_ADDRESS: "play.example.org/p1" }, /^CLUSTER_SECRET: several processes need a secret/],
  [{ PUBLIC_ADDRESS: "https://play.example.org/p1", DATABASE_URL }, /^PUBLIC_ADDRESS: write host/],
  [{ PUBLIC_ADDRESS: "play.example.org/p1/", DATABASE_URL }, /^PUBLIC_ADDRESS: write host/],
  [{ DATABASE_URL: "mysql://db/two" }, /^DATABASE_URL: .*postgres:\/\/ or postgresql:\/\//],
  [{ REDIS_URL: "localhost:6379", PUBLIC_ADDRESS: "a.example", DATABASE_URL }, /^REDIS_URL: .*redis:\/\//],
  [{ INTERNAL_URL: "app1", PUBLIC_ADDRESS: "a.example", DATABASE_URL }, /^INTERNAL_URL: .*http:\/\//],
  [{ CLUSTER_SECRET: "short", PUBLIC_ADDRESS: "a.example" }, /^CLUSTER_SECRET: write at least 16/],
])("says what is wrong with %j", (env, words) => {
  expect(wrong(env)).toMatch(words);
});

it("makes the same secret of the same database, another of another, and a new instance at each start", () => {
  const env = { DATABASE_URL, PUBLIC_ADDRESS: "play.example.org/p1", INTERNAL_URL: "http://app1:2567/" };
  const [one, again] = [selfOf(config(env)), selfOf(config(env))];
  const other = selfOf(config({ ...env, DATABASE_URL: "postgres://db/other" }));
  expect(again?.secret).toBe(one?.secret);
  expect(other?.secret).not.toBe(one?.secret);
  expect(again?.instance).not.toBe(one?.instance);
  expect(placeOf(one?.address ?? "")).toEqual({ url: "http://app1:2567", instance: one?.instance });
});

it("reads no place out of what a process on its own wrote", () => {
  for (const address of ["", ":2567", "here", "http://app1:2567", "http://app1#a#b"])
    expect(placeOf(address)).toBe(null);
});
