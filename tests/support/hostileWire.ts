// Attacks on rooms through raw sockets: frames that are random, mutated, lying, too many, or never read.
import { nanoid } from "nanoid";
import type { Attack } from "./hostile.ts";
import { anyCommand } from "./hostileCommands.ts";
import { CODES, openRaw, type RawSocket, requestFrame, reserve, takePlace } from "./hostileSocket.ts";
import { anyValue, nasty } from "./hostileTexts.ts";
import { Player, until } from "./player.ts";

/** Sends these frames on a place, a few at a time so that others are heard, and goes. */
async function sendAll(raw: RawSocket | null, frames: readonly Buffer[]): Promise<void> {
  if (!raw) return;
  for (const frame of frames) {
    raw.send(frame);
    await new Promise((resolve) => setImmediate(resolve));
  }
  raw.socket.terminate();
  await until(() => raw.closed() !== null, "an attacker's socket to end");
}

const CODE_BYTES: readonly number[] = Object.values(CODES);

export const WIRE_ATTACKS: Readonly<Record<string, Attack>> = {
  async randomFrames({ tickets }, dice) {
    const frame = () => {
      const bytes = dice.bytes(1 + dice.below(60));
      if (dice.below(4) > 0) bytes[0] = dice.pick(CODE_BYTES);
      return bytes;
    };
    await sendAll(await takePlace(dice.pick(tickets), dice.below(3) > 0), Array.from({ length: 25 }, frame));
  },

  async mutatedFrames({ tickets }, dice) {
    const frame = () => {
      const bytes = requestFrame(dice.below(300), "command", { id: nanoid(8), command: anyCommand(dice) });
      for (let flips = dice.below(4); flips > 0; flips--) bytes[dice.below(bytes.length)] = dice.below(256);
      return dice.below(3) === 0 ? bytes.subarray(0, dice.below(bytes.length) + 1) : bytes;
    };
    await sendAll(await takePlace(dice.pick(tickets)), Array.from({ length: 25 }, frame));
  },

  async lyingLengths({ tickets }, dice) {
    const lies = [
      [CODES.data, 0xdb, 0xff, 0xff, 0xff, 0x7f],
      [CODES.request, 1, 0xdb, 0xff, 0xff, 0xff, 0xff, 0x61],
      [CODES.request, 0xcb],
      [CODES.request, 1, 0xa7, ...Buffer.from("command"), 0xdd, 0x01, 0xff, 0xff, 0xff],
      [CODES.request, 1, 0xa7, ...Buffer.from("command"), 0xdf, 0x7f, 0xff, 0xff, 0xff],
      [CODES.request, 1, 0xa7, ...Buffer.from("command"), ...Array.from({ length: 9_000 }, () => 0x91)],
      [CODES.request, 1, 0xa7, ...Buffer.from("command"), 0xc7, 5, 0x78, 0x92, 0xa1, 0x28, 0xa1, 0x67],
      [CODES.request, 1, 0xa9, ...Buffer.from("__proto__"), 0x80],
      [CODES.data, 0xab, ...Buffer.from("constructor"), 0x80],
      [CODES.input, 0, 0, 0],
    ];
    await sendAll(await takePlace(dice.pick(tickets)), [Buffer.from(dice.pick(lies)), Buffer.from(dice.pick(lies))]);
  },

  async anyValues({ tickets }, dice) {
    const frame = () =>
      requestFrame(dice.below(99), dice.pick(["command", "beat", "x", nasty(dice).slice(0, 40)]), anyValue(dice));
    await sendAll(await takePlace(dice.pick(tickets)), Array.from({ length: 20 }, frame));
  },

  async outOfPhase({ tickets }, dice) {
    const { url, place, token } = dice.pick(tickets.filter((ticket) => "table" in ticket.place));
    if (!("table" in place)) return;
    const player = await new Player(url, place.table, token).enter().catch(() => null);
    for (let sent = 0; player && player.closed === null && sent < 20; sent++) {
      const [id, command] = [dice.below(8) === 0 ? nasty(dice) : nanoid(8), anyCommand(dice)];
      const first = await player.send(command, id);
      if (dice.below(3) !== 0 || typeof first !== "number") continue;
      const again = await player.send(dice.below(2) === 0 ? command : anyCommand(dice), id);
      if (typeof again === "number" && again !== first)
        throw new Error(`A repeated id counted twice: ${first}, ${again}`);
    }
    await player?.leave();
  },

  async stolenPlaces({ url, tickets, others }, dice) {
    const place = await reserve(dice.pick(tickets));
    const session = place?.sessionId ?? nanoid(9);
    const room = dice.pick(others);
    const paths = [`/x/${room}?sessionId=${session}`, `/x/${room}?sessionId=${nanoid(9)}`, `/x/${room}`, "/"];
    if (place)
      paths.push(...[1, 2, 3].map(() => `/x/${place.roomId}?sessionId=${session}&reconnectionToken=${nanoid(9)}`));
    const sockets = await Promise.all(paths.map((path) => openRaw(url, path)));
    for (const raw of sockets) {
      for (let sent = 0; sent < 5; sent++) raw.send(dice.bytes(8));
      raw.socket.terminate();
    }
  },

  async floods({ tickets }, dice) {
    const raw = await takePlace(dice.pick(tickets));
    if (!raw) return;
    const kind = dice.below(3);
    for (let sent = 0; sent < 400 && raw.closed() === null; sent++) {
      if (kind === 0) raw.socket.ping(Buffer.alloc(100), true, () => {});
      else if (kind === 1) raw.send(Buffer.from([CODES.ping]));
      else raw.send(requestFrame(sent, "beat", {}));
      if (sent % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => raw.closed() !== null, "a flood to be closed");
  },

  async slowReader({ tickets }, dice) {
    const ticket = dice.pick(tickets);
    const slow = await takePlace(ticket);
    const other = await takePlace(ticket);
    slow?.socket.pause();
    await sendAll(
      other,
      Array.from({ length: 20 }, (_, number) =>
        requestFrame(number, "command", { id: nanoid(8), command: anyCommand(dice) }),
      ),
    );
    slow?.socket.terminate();
  },

  async neverShakes({ tickets }, dice) {
    const raw = await takePlace(dice.pick(tickets), false);
    await sendAll(raw, [
      Buffer.from([CODES.ping]),
      requestFrame(1, "command", { id: "x", command: { type: "ready" } }),
    ]);
  },
};
