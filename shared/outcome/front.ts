// Minkowski merges of frontiers of integer points with dominance pruning and back pointers (RULES 5). It knows points
// and options by number only, nothing of scenarios or constraints.

/** A frontier: buyer points falling, seller points strictly rising. Point i has the back pointer `first + i`. */
export interface Front {
  readonly buyer: Int32Array;
  readonly seller: Int32Array;
  readonly first: number;
}

/** Back pointers of all points kept so far: where each came from and by which option. */
export interface Trace {
  size: number;
  parent: Int32Array;
  option: Uint16Array;
}

export interface Merger {
  /** Puts the points of a front, moved by one option's gains, among the candidates for the next front. */
  add(front: Front, buyer: number, seller: number, option: number): void;
  /** The candidates that no other candidate dominates; of equal pairs the first added. Forgets the candidates. */
  take(): Front;
}

export const newTrace = (): Trace => ({ size: 0, parent: new Int32Array(1024), option: new Uint16Array(1024) });

/** The one point of having chosen nothing yet. */
export const origin = (): Front => ({ buyer: new Int32Array(1), seller: new Int32Array(1), first: -1 });

/** A merger for buyer points 0..width. Candidates lie in an array by buyer points, with one bit each in `touched`, so
 * that a merge costs its candidates and one look at every 32 buyer points. */
export function createMerger(width: number, trace: Trace): Merger {
  const best = new Int32Array(width + 1);
  const from = new Int32Array(width + 1);
  const by = new Uint16Array(width + 1);
  const touched = new Int32Array((width >>> 5) + 1);
  const keptBuyer = new Int32Array(width + 1);
  const keptSeller = new Int32Array(width + 1);
  let top = -1;

  return {
    add(front, buyer, seller, option) {
      const { buyer: buyers, seller: sellers, first } = front;
      const size = buyers.length;
      if (size > 0) top = Math.max(top, ((buyers[0] as number) + buyer) >>> 5);
      for (let i = 0; i < size; i++) {
        const at = (buyers[i] as number) + buyer;
        const points = (sellers[i] as number) + seller;
        const word = at >>> 5;
        const bits = touched[word] as number;
        const bit = 1 << (at & 31);
        if ((bits & bit) === 0) touched[word] = bits | bit;
        else if ((best[at] as number) >= points) continue;
        best[at] = points;
        from[at] = first + i;
        by[at] = option;
      }
    },

    take() {
      const first = trace.size;
      let kept = 0;
      let highest = -1;
      for (let word = top; word >= 0; word--) {
        let bits = touched[word] as number;
        if (bits === 0) continue;
        touched[word] = 0;
        while (bits !== 0) {
          const bit = 31 - Math.clz32(bits);
          bits &= ~(1 << bit);
          const at = (word << 5) | bit;
          const points = best[at] as number;
          if (points <= highest) continue;
          highest = points;
          keptBuyer[kept] = at;
          keptSeller[kept++] = points;
          remember(trace, from[at] as number, by[at] as number);
        }
      }
      top = -1;
      return { buyer: keptBuyer.slice(0, kept), seller: keptSeller.slice(0, kept), first };
    },
  };
}

function remember(trace: Trace, parent: number, option: number): void {
  if (trace.size === trace.parent.length) {
    const parents = new Int32Array(trace.size * 2);
    const options = new Uint16Array(trace.size * 2);
    parents.set(trace.parent);
    options.set(trace.option);
    trace.parent = parents;
    trace.option = options;
  }
  trace.parent[trace.size] = parent;
  trace.option[trace.size++] = option;
}
