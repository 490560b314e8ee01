// The homes that this process owns: taken over once for a session and all its tables, let go when the last of them closes.
import type { Journal } from "../journal/journal.ts";

/** A home that this process owns, by the epoch it took. */
export interface Home {
  readonly id: string;
  readonly epoch: number;
  /** Lets go; the last one to do so gives the home up here. */
  release(): void;
  /** An append was refused because of the epoch: another process owns the home, or it is deleted. All that hold it are told, once. */
  lost(): void;
}

export interface Homes {
  /** Holds a home, taking it over when nothing here does; null for an unknown one. `onLost` is told when it is ours no more. */
  hold(id: string, onLost: () => void): Promise<Home | null>;
  /** Whether it is held here, or just being taken. */
  holds(id: string): boolean;
  /** The ids of all that are held. */
  held(): readonly string[];
  /** What the journal says of a home now: with a later epoch than ours it is lost here. Null when it is deleted. */
  learn(id: string, epoch: number | null): void;
  /** Asks the journal for the epochs of all that are held: a process that was stalled finds out what it lost. Rejects when the journal does. */
  check(): Promise<void>;
}

interface Held {
  readonly taken: Promise<{ readonly epoch: number } | null>;
  readonly holders: Set<() => void>;
  /** Null until it is taken. */
  epoch: number | null;
}

/** `address` is where this process can be reached, written beside the fence; `now` the clock, server ms. */
export function openHomes(journal: Pick<Journal, "takeHome" | "epochs">, address: string, now: () => number): Homes {
  const homes = new Map<string, Held>();

  function drop(id: string, held: Held): void {
    if (homes.get(id) === held) homes.delete(id);
  }

  function lose(id: string, held: Held): void {
    drop(id, held);
    const told = [...held.holders];
    held.holders.clear();
    for (const tell of told) tell();
  }

  const all: Homes = {
    async hold(id, onLost) {
      const held = homes.get(id) ?? { taken: journal.takeHome(id, address, now()), holders: new Set(), epoch: null };
      homes.set(id, held);
      held.holders.add(onLost);
      const release = () => {
        held.holders.delete(onLost);
        if (held.holders.size === 0) drop(id, held);
      };
      const owned = await held.taken.catch((error) => {
        release();
        throw error;
      });
      if (!owned) {
        release();
        return null;
      }
      held.epoch = owned.epoch;
      return { id, epoch: owned.epoch, release, lost: () => lose(id, held) };
    },
    holds: (id) => homes.has(id),
    held: () => [...homes.keys()],
    learn(id, epoch) {
      const held = homes.get(id);
      if (held && held.epoch !== null && (epoch === null || epoch > held.epoch)) lose(id, held);
    },
    async check() {
      const ours = [...homes].flatMap(([id, { epoch }]) => (epoch === null ? [] : [{ id, epoch }]));
      if (ours.length === 0) return;
      const found = new Map((await journal.epochs(ours.map(({ id }) => id))).map(({ id, epoch }) => [id, epoch]));
      for (const { id } of ours) all.learn(id, found.get(id) ?? null);
    },
  };
  return all;
}
