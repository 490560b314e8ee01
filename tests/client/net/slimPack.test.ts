import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Packr, RESERVE_START_SPACE, unpack } from "../../../client/net/slimPack.ts";

const packed = (value: unknown): number[] => [...new Packr().pack(value)];
const repeated = (length: number, first: readonly number[], item: number) => [
  ...first,
  ...new Array(length).fill(item),
];

describe("MessagePack", () => {
  it.each<readonly [unknown, readonly number[]]>([
    [null, [0xc0]],
    [false, [0xc2]],
    [true, [0xc3]],
    [127, [0x7f]],
    [-32, [0xe0]],
    [128, [0xcb, 0x40, 0x60, 0, 0, 0, 0, 0, 0]],
    [0.5, [0xcb, 0x3f, 0xe0, 0, 0, 0, 0, 0, 0]],
    ["", [0xa0]],
    ["é", [0xa2, 0xc3, 0xa9]],
    ["a".repeat(32), repeated(32, [0xd9, 32], 0x61)],
    ["a".repeat(256), repeated(256, [0xda, 1, 0], 0x61)],
    [
      [1, [2]],
      [0x92, 1, 0x91, 2],
    ],
    [new Array(16).fill(0), repeated(16, [0xdc, 0, 16], 0)],
    [{ a: 1, b: undefined }, [0x81, 0xa1, 0x61, 1]],
  ])("writes %j as the specification says", (value, bytes) => {
    expect(packed(value)).toEqual(bytes);
  });

  it.each<readonly [readonly number[], unknown]>([
    [[0xca, 0x3f, 0, 0, 0], 0.5],
    [[0xcc, 200], 200],
    [[0xcd, 1, 0], 256],
    [[0xce, 0, 1, 0, 0], 65_536],
    [[0xcf, 0, 0, 1, 0, 0, 0, 0, 0], 2 ** 40],
    [[0xd0, 0x80], -128],
    [[0xd1, 0xff, 0], -256],
    [[0xd2, 0xff, 0xff, 0, 0], -65_536],
    [[0xd3, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0], -(2 ** 40)],
    [[0xd4, 0, 0], undefined],
    [[0xdd, 0, 0, 0, 1, 5], [5]],
    [[0xde, 0, 1, 0xa1, 0x61, 5], { a: 5 }],
    [[0xdf, 0, 0, 0, 1, 0xa1, 0x61, 5], { a: 5 }],
    [[0xdb, 0, 0, 0, 1, 0x61], "a"],
    [[0xc4, 2, 7, 8], Uint8Array.of(7, 8)],
  ])("reads %j, which a server may write", (bytes, value) => {
    expect(unpack(Uint8Array.from(bytes))).toEqual(value);
  });

  it("reads back every value of JSON, wherever it starts", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(40), (value, start) => {
        const bytes = new Packr().pack(value, RESERVE_START_SPACE | start);
        expect([...bytes.subarray(0, start)].every((byte) => byte === 0)).toBe(true);
        expect(unpack(bytes, { start })).toEqual(value);
      }),
    );
  });

  it("rejects what is cut off and what it does not know", () => {
    const bytes = new Packr().pack({ text: "abc", list: [1, 2.5] });
    for (let length = 0; length < bytes.length; length++)
      expect(() => unpack(bytes.slice(0, length))).toThrow(RangeError);
    expect(() => unpack(Uint8Array.of(0xd6, 0xff, 0, 0, 0, 0))).toThrow(RangeError);
  });
});
