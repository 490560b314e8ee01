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
  /** The ids of all that are held. */
  held(): readonly string[];
}

interface Held {
  readonly taken: Promise<{ readonly epoch: number } | null>;
  readonly holders: Set<() => void>;
}

/** `address` is where this process can be reached, written beside the fence; `now` the clock, server ms. */
export function openHomes(journal: Pick<Journal, "takeHome">, address: string, now: () => number): Homes {
  const homes = new Map<string, Held>();

  return {
    async hold(id, onLost) {
      let held = homes.get(id);
      if (!held) {
        held = { taken: journal.takeHome(id, address, now()), holders: new Set() };
        homes.set(id, held);
      }
      const { taken, holders } = held;
      holders.add(onLost);
      const drop = () => {
        if (homes.get(id)?.holders === holders) homes.delete(id);
      };
      const release = () => {
        holders.delete(onLost);
        if (holders.size === 0) drop();
      };
      const owned = await taken.catch((error) => {
        release();
        throw error;
      });
      if (!owned) {
        release();
        return null;
      }
      return {
        id,
        epoch: owned.epoch,
        release,
        lost() {
          drop();
          const told = [...holders];
          holders.clear();
          for (const tell of told) tell();
        },
      };
    },
    held: () => [...homes.keys()],
  };
}
