// The server's clock: the exchange with the least round trip decides, and old ones are forgotten.
import { expect, test } from "vitest";
import { offsetOf, serverClock } from "../../../client/net/clock.ts";

test("without an exchange the own clock counts", () => {
  expect(offsetOf([])).toBe(0);
});

test("the exchange with the least round trip decides", () => {
  const slow = { sent: 1_000, received: 1_900, server: 6_000 };
  const quick = { sent: 2_000, received: 2_020, server: 7_010 };
  expect(offsetOf([slow, quick])).toBe(5_000);
  expect(offsetOf([quick, slow])).toBe(5_000);
});

test("the clock adds the offset to the own time", () => {
  const clock = serverClock(() => 100);
  clock.learn({ sent: 0, received: 10, server: 1_005 });
  expect(clock.now()).toBe(1_100);
});

test("a quick exchange of long ago is forgotten after eight newer ones", () => {
  const clock = serverClock(() => 0);
  clock.learn({ sent: 0, received: 2, server: 1_001 });
  for (let count = 0; count < 8; count += 1) clock.learn({ sent: 0, received: 40, server: 2_020 });
  expect(clock.now()).toBe(2_000);
});

test("after a restart the first new exchange decides, however slow", () => {
  const clock = serverClock(() => 0);
  clock.learn({ sent: 0, received: 2, server: 1_001 });
  clock.restart();
  expect(clock.now()).toBe(1_000);
  clock.learn({ sent: 0, received: 400, server: 3_200 });
  expect(clock.now()).toBe(3_000);
});
