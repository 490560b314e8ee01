// The command queue: order, one at a time, the same id on every try. The room is faked at this seam only.
import { expect, test } from "vitest";
import type { Requester } from "../../../client/net/liveRoom.ts";
import { commandQueue } from "../../../client/net/queue.ts";

interface Asked {
  readonly id: string;
  readonly command: { readonly type: string };
  readonly resolve: (reply: unknown) => void;
  readonly reject: (failure: unknown) => void;
}

/** A room whose answers the test gives by hand. */
function fakeRoom() {
  const asked: Asked[] = [];
  const room: Requester = {
    request: (_type, payload) =>
      new Promise((resolve, reject) => {
        asked.push({ ...(payload as Pick<Asked, "id" | "command">), resolve, reject });
      }),
  };
  return { room, asked };
}

const rejected = (reason: unknown) => Object.assign(new Error("request rejected"), { name: "rejected", reason });
const settled = () => new Promise((done) => setTimeout(done, 0));
const queueWithoutPause = () => commandQueue(() => Promise.resolve());

test("a sequence number is success", async () => {
  const queue = queueWithoutPause();
  const { room, asked } = fakeRoom();
  queue.attach(room);
  const sent = queue.send({ type: "ready" });
  asked[0]!.resolve({ seq: 7 });
  expect(await sent).toEqual({ ok: true, value: 7 });
});

test("a rejection with a reason is the answer, not a failure", async () => {
  const queue = queueWithoutPause();
  const { room, asked } = fakeRoom();
  queue.attach(room);
  const sent = queue.send({ type: "ready" });
  asked[0]!.reject(rejected({ reason: "issue-locked", issue: 6 }));
  expect(await sent).toEqual({ ok: false, error: { reason: "issue-locked", issue: 6 } });
});

test("commands go one at a time and in order", async () => {
  const queue = queueWithoutPause();
  const { room, asked } = fakeRoom();
  queue.attach(room);
  const first = queue.send({ type: "ready" });
  const second = queue.send({ type: "walk" });
  await settled();
  expect(asked.map(({ command }) => command.type)).toEqual(["ready"]);
  asked[0]!.resolve({ seq: 1 });
  await first;
  await settled();
  expect(asked.map(({ command }) => command.type)).toEqual(["ready", "walk"]);
  asked[1]!.resolve({ seq: 2 });
  expect(await second).toEqual({ ok: true, value: 2 });
});

test.each([
  ["no reply", undefined, null],
  ["a reply without a sequence number", {}, null],
  ["a timeout", null, new Error("request timed out after 5000ms.")],
  ["a server fault", null, Object.assign(new Error("request failed"), { name: "TypeError" })],
  ["a rejection without a reason", null, rejected("no")],
])("%s is sent again with the same id", async (_case, reply, failure) => {
  const queue = queueWithoutPause();
  const { room, asked } = fakeRoom();
  queue.attach(room);
  const sent = queue.send({ type: "ready" });
  if (failure) asked[0]!.reject(failure);
  else asked[0]!.resolve(reply);
  await settled();
  expect(asked).toHaveLength(2);
  expect(asked[1]!.id).toBe(asked[0]!.id);
  asked[1]!.resolve({ seq: 3 });
  expect(await sent).toEqual({ ok: true, value: 3 });
});

test("a command sent while away waits for the line", async () => {
  const queue = queueWithoutPause();
  const sent = queue.send({ type: "ready" });
  const { room, asked } = fakeRoom();
  await settled();
  queue.attach(room);
  asked[0]!.resolve({ seq: 1 });
  expect(await sent).toEqual({ ok: true, value: 1 });
});

test("a command in flight when the line is lost goes to the next room at once, with the same id", async () => {
  const queue = queueWithoutPause();
  const old = fakeRoom();
  queue.attach(old.room);
  const sent = queue.send({ type: "walk" });
  queue.detach();
  const fresh = fakeRoom();
  queue.attach(fresh.room);
  await settled();
  expect(fresh.asked.map(({ id }) => id)).toEqual(old.asked.map(({ id }) => id));
  old.asked[0]!.reject(new Error("connection closed before a response was received."));
  fresh.asked[0]!.resolve({ seq: 9 });
  expect(await sent).toEqual({ ok: true, value: 9 });
});

test("the pause before another try ends when the line is lost", async () => {
  const queue = commandQueue(() => new Promise(() => undefined));
  const old = fakeRoom();
  queue.attach(old.room);
  const sent = queue.send({ type: "ready" });
  old.asked[0]!.reject(new Error("request timed out after 5000ms."));
  await settled();
  queue.detach();
  await settled();
  const fresh = fakeRoom();
  queue.attach(fresh.room);
  await settled();
  fresh.asked[0]!.resolve({ seq: 2 });
  expect(await sent).toEqual({ ok: true, value: 2 });
});

test("says when the server takes nothing although the line is there, and when it does again", async () => {
  const said: boolean[] = [];
  const queue = commandQueue(
    () => Promise.resolve(),
    (isHeldUp) => said.push(isHeldUp),
  );
  const { room, asked } = fakeRoom();
  queue.attach(room);
  const sent = queue.send({ type: "ready" });
  asked[0]!.reject(rejected({ reason: "unavailable" }));
  await settled();
  expect(said).toEqual([]);
  asked[1]!.reject(rejected({ reason: "unavailable" }));
  await settled();
  asked[2]!.reject(new Error("timeout"));
  await settled();
  expect(said).toEqual([true]);
  asked[3]!.resolve({ seq: 4 });
  expect(await sent).toEqual({ ok: true, value: 4 });
  expect(said).toEqual([true, false]);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
});
