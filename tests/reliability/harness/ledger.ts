// What clients were told: every acknowledgement, every refusal for good, every line of a history and every sequence number they saw. It
// compares nothing with the journal (compare.ts does).
import type { TableView } from "../../../shared/table/view.ts";

/** A line as text, so that two tellings of it can be compared. */
export type LineText = string;

interface Told {
  /** By the client's id of a command. */
  readonly acknowledged: Map<string, number>;
  readonly refused: Set<string>;
  /** By number. */
  readonly lines: Map<number, LineText>;
  /** The highest sequence number that was acknowledged or shown. */
  top: number;
}

export interface Ledger {
  /** `born`: when the line began over which it was told (performance.now()). */
  acknowledge(stream: string, id: string, seq: number, born?: number): void;
  /** By the rules, or as malformed: an answer for good. */
  refuse(stream: string, id: string, born?: number): void;
  /** Lines before `from` were told to this client before. */
  see(stream: string, view: TableView, from: number): void;
  /** By stream. */
  readonly told: ReadonlyMap<string, Told>;
  /** Things that clients were told in two ways. */
  contradictions(): number;
  acknowledged(): number;
  /** From now on the first answer at each table counts for `goneOn`: over a line that began at `bornAfter` or later. */
  mark(at?: number, bornAfter?: number): void;
  /** Ms from the mark to the first answer, by stream: some tables, such as one in its last call, refuse most moves. */
  goneOn(): ReadonlyMap<string, number>;
}

export const textOf = ({ number, at, seat, kind, ref, text, who }: TableView["lines"][number]): LineText =>
  JSON.stringify([number, at, seat, kind, ref, text, who]);

export function openLedger(): Ledger {
  const told = new Map<string, Told>();
  let contradictions = 0;
  let acknowledged = 0;
  let marked = 0;
  let young = 0;
  let first = new Map<string, number>();

  function of(stream: string): Told {
    const known = told.get(stream) ?? { acknowledged: new Map(), refused: new Set(), lines: new Map(), top: 0 };
    told.set(stream, known);
    return known;
  }

  function hear(stream: string, born: number): void {
    if (born >= young && !first.has(stream)) first.set(stream, performance.now() - marked);
  }

  return {
    told,
    acknowledge(stream, id, seq, born = performance.now()) {
      const known = of(stream);
      const before = known.acknowledged.get(id);
      if (before === undefined) acknowledged++;
      else if (before !== seq) contradictions++;
      known.acknowledged.set(id, seq);
      known.refused.delete(id);
      known.top = Math.max(known.top, seq);
      hear(stream, born);
    },
    refuse(stream, id, born = performance.now()) {
      const known = of(stream);
      if (known.acknowledged.has(id)) contradictions++;
      else known.refused.add(id);
      hear(stream, born);
    },
    see(stream, view, from) {
      const known = of(stream);
      known.top = Math.max(known.top, view.seq);
      for (const line of view.lines.slice(from)) {
        const before = known.lines.get(line.number);
        const text = textOf(line);
        if (before !== undefined && before !== text) contradictions++;
        known.lines.set(line.number, text);
      }
    },
    contradictions: () => contradictions,
    acknowledged: () => acknowledged,
    mark(at = performance.now(), bornAfter = 0) {
      marked = at;
      young = bornAfter;
      first = new Map();
    },
    goneOn: () => first,
  };
}
