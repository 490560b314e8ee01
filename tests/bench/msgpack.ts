// Commands as MessagePack, the little of it that commands need. For clients of the bench, which must cost less than the server.

const text = new TextEncoder();

/** A value of JSON as MessagePack. Numbers are whole and fit 32 bits; texts and lists are shorter than 65,536. */
export function pack(value: unknown): Buffer {
  const bytes: number[] = [];
  write(value, bytes);
  return Buffer.from(bytes);
}

function write(value: unknown, bytes: number[]): void {
  if (value === null || value === undefined) bytes.push(0xc0);
  else if (typeof value === "boolean") bytes.push(value ? 0xc3 : 0xc2);
  else if (typeof value === "number") writeNumber(value, bytes);
  else if (typeof value === "string") {
    const utf8 = text.encode(value);
    if (utf8.length < 32) bytes.push(0xa0 | utf8.length);
    else if (utf8.length < 256) bytes.push(0xd9, utf8.length);
    else bytes.push(0xda, utf8.length >> 8, utf8.length & 255);
    bytes.push(...utf8);
  } else if (Array.isArray(value)) {
    writeSize(value.length, 0x90, 0xdc, bytes);
    for (const item of value) write(item, bytes);
  } else {
    const entries = Object.entries(value as object);
    writeSize(entries.length, 0x80, 0xde, bytes);
    for (const [key, item] of entries) {
      write(key, bytes);
      write(item, bytes);
    }
  }
}

function writeNumber(value: number, bytes: number[]): void {
  if (value >= 0 && value < 128) bytes.push(value);
  else if (value < 0 && value >= -32) bytes.push(value & 255);
  else bytes.push(0xd2, (value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function writeSize(size: number, small: number, large: number, bytes: number[]): void {
  if (size < 16) bytes.push(small | size);
  else bytes.push(large, size >> 8, size & 255);
}
