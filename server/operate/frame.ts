// Whether a frame from a client could be one of ours, by its head alone: Colyseus reads the rest, and prints what it cannot read.

/** First bytes of frames that our clients send (Colyseus 0.18): to join, leave, ping, send and ask. */
const JOIN = 10;
const LEAVE = 12;
const SEND = 13;
const PING = 18;
const ASK = 21;
/** Bytes that a number takes, by its first byte where that is no number itself. */
const WIDTHS: Readonly<Record<number, number>> = { 204: 2, 205: 3, 206: 5 };

/** Whether it is a binary frame with a known first byte; what is sent or asked must be named by a short word of ASCII. */
export function isFrame(bytes: unknown, isBinary: unknown): boolean {
  if (!(bytes instanceof Uint8Array) || isBinary !== true) return false;
  switch (bytes[0]) {
    case JOIN:
    case LEAVE:
    case PING:
      return true;
    case SEND:
      return isWord(bytes, 1);
    case ASK: {
      const first = bytes[1] ?? 0xff;
      const width = first < 0x80 ? 1 : WIDTHS[first];
      return width !== undefined && isWord(bytes, 1 + width);
    }
    default:
      return false;
  }
}

/** Whether a word of 1 to 31 characters of ASCII stands there. */
function isWord(bytes: Uint8Array, at: number): boolean {
  const head = bytes[at] ?? 0;
  const end = at + 1 + (head & 0x1f);
  if (head <= 0xa0 || head > 0xbf || end > bytes.length) return false;
  return bytes.subarray(at + 1, end).every((byte) => byte < 0x80);
}
