// MessagePack for what a room sends and is sent: values of JSON. The build puts this in the place of msgpackr, which is fifteen times
// the size. It knows the two names that the SDK uses, and no extension types but undefined.

/** Set in `pack`'s second argument: leave as many bytes free at the start as the rest of the number says. */
export const RESERVE_START_SPACE = 2048;

const text = new TextEncoder();
const plain = new TextDecoder("utf-8", { ignoreBOM: true });

export class Packr {
  pack(value: unknown, options = 0): Uint8Array {
    const start = options & RESERVE_START_SPACE ? options & (RESERVE_START_SPACE - 1) : 0;
    const bytes: number[] = new Array(start).fill(0);
    write(bytes, value);
    return Uint8Array.from(bytes);
  }
}

function write(bytes: number[], value: unknown): void {
  if (value === null || value === undefined) bytes.push(0xc0);
  else if (typeof value === "boolean") bytes.push(value ? 0xc3 : 0xc2);
  else if (typeof value === "number") writeNumber(bytes, value);
  else if (typeof value === "string") {
    const encoded = text.encode(value);
    writeLength(bytes, encoded.length, 0xa0, 32, 0xd9);
    for (const byte of encoded) bytes.push(byte);
  } else if (Array.isArray(value)) {
    writeLength(bytes, value.length, 0x90, 16, 0xdb);
    for (const item of value) write(bytes, item);
  } else {
    const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
    writeLength(bytes, entries.length, 0x80, 16, 0xdd);
    for (const [key, item] of entries) {
      write(bytes, key);
      write(bytes, item);
    }
  }
}

function writeNumber(bytes: number[], value: number): void {
  if (Number.isInteger(value) && value >= -32 && value < 128 && !Object.is(value, -0)) {
    bytes.push(value & 0xff);
    return;
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  bytes.push(0xcb, ...new Uint8Array(view.buffer));
}

/** A length, in the first byte when it is short; `long` is the code of one byte, `long` + 1 of two, `long` + 2 of four. */
function writeLength(bytes: number[], length: number, short: number, below: number, long: number): void {
  if (length < below) bytes.push(short | length);
  else if (long === 0xd9 && length < 256) bytes.push(long, length);
  else if (length < 65_536) bytes.push(long + 1, length >> 8, length & 255);
  else bytes.push(long + 2, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
}

/** Reads one value. An unknown or broken one is an error. */
export function unpack(bytes: Uint8Array, { start = 0 }: { readonly start?: number } = {}): unknown {
  return new Reader(bytes, start).value();
}

class Reader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  value(): unknown {
    const code = this.uint(1);
    if (code < 0x80) return code;
    if (code < 0x90) return this.map(code & 15);
    if (code < 0xa0) return this.list(code & 15);
    if (code < 0xc0) return this.string(code & 31);
    if (code >= 0xe0) return code - 256;
    return this.long(code);
  }

  private long(code: number): unknown {
    switch (code) {
      case 0xc0:
      case 0xc1:
        return code === 0xc0 ? null : undefined;
      case 0xc2:
      case 0xc3:
        return code === 0xc3;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.slice(this.uint(1 << (code - 0xc4)));
      case 0xca:
        return this.view.getFloat32(this.skip(4));
      case 0xcb:
        return this.view.getFloat64(this.skip(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.uint(1 << (code - 0xcc));
      case 0xcf:
        return Number(this.view.getBigUint64(this.skip(8)));
      case 0xd0:
        return this.view.getInt8(this.skip(1));
      case 0xd1:
        return this.view.getInt16(this.skip(2));
      case 0xd2:
        return this.view.getInt32(this.skip(4));
      case 0xd3:
        return Number(this.view.getBigInt64(this.skip(8)));
      case 0xd4:
        return this.nothing();
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.string(this.uint(1 << (code - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.list(this.uint(code === 0xdc ? 2 : 4));
      case 0xde:
      case 0xdf:
        return this.map(this.uint(code === 0xde ? 2 : 4));
      default:
        throw new RangeError(`MessagePack code ${code} is not read here`);
    }
  }

  /** What msgpackr writes for undefined, the one extension that the server's answers could hold. */
  private nothing(): undefined {
    if (this.uint(2) !== 0) throw new RangeError("an extension of MessagePack is not read here");
  }

  private skip(length: number): number {
    const from = this.at;
    this.at += length;
    return from;
  }

  private uint(length: number): number {
    const from = this.skip(length);
    return length === 1
      ? this.view.getUint8(from)
      : length === 2
        ? this.view.getUint16(from)
        : this.view.getUint32(from);
  }

  private slice(length: number): Uint8Array {
    const from = this.skip(length);
    if (this.at > this.bytes.length) throw new RangeError("a value ends too early");
    return this.bytes.subarray(from, this.at);
  }

  private string(length: number): string {
    return plain.decode(this.slice(length));
  }

  private list(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  private map(length: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length }, () => [this.value(), this.value()]));
  }
}
