// The heaviest matching of a general graph, exactly: Edmonds' blossoms with weights (primal and dual), O(n^3). It knows nothing of people.

/** Free, in the tree at an even distance from its root, or at an odd one. */
const [FREE, EVEN, ODD] = [-1, 0, 1] as const;

/**
 * Pairs of `size` vertices such that the weights of the pairs add up to the most there is. `weight(a, b)` is asked once for each a < b: a
 * whole number up to 2^45, 0 for no edge. Answers for each vertex its partner, -1 without one. With equal large parts in all weights every
 * vertex gets a partner where that is possible at all.
 */
export function heaviestMatching(size: number, weight: (a: number, b: number) => number): readonly number[] {
  const n = size;
  // Vertices are 1..n, blossoms n+1..; 0 is none. Of every edge between two of them, the vertices it really joins and its weight.
  const width = n + Math.floor(n / 2) + 2;
  const ends = new Int32Array(width * width);
  const weights = new Float64Array(width * width);
  const inside = new Int32Array(width * width);
  const label = new Float64Array(width);
  const match = new Int32Array(width);
  const slack = new Int32Array(width);
  const top = new Int32Array(width);
  const parent = new Int32Array(width);
  const side = new Int8Array(width);
  const seen = new Int32Array(width);
  const petals: number[][] = Array.from({ length: width }, () => []);
  let count = n;
  let round = 0;
  let queue: number[] = [];

  const at = (list: ArrayLike<number>, index: number): number => list[index] as number;
  /** The vertex at which an edge from u to v starts. */
  const start = (u: number, v: number): number => at(ends, u * width + v);
  const petalsOf = (b: number): number[] => petals[b] as number[];
  /** How far an edge is from being tight; never negative. */
  function gap(u: number, v: number): number {
    const [a, b] = [start(u, v), start(v, u)];
    return at(label, a) + at(label, b) - 2 * at(weights, a * width + b);
  }
  function takeSlack(u: number, x: number): void {
    if (at(slack, x) === 0 || gap(u, x) < gap(at(slack, x), x)) slack[x] = u;
  }
  function resetSlack(x: number): void {
    slack[x] = 0;
    for (let u = 1; u <= n; u++) {
      if (at(weights, u * width + x) > 0 && at(top, u) !== x && at(side, at(top, u)) === EVEN) takeSlack(u, x);
    }
  }
  function enqueue(x: number): void {
    if (x <= n) queue.push(x);
    else for (const petal of petalsOf(x)) enqueue(petal);
  }
  function setTop(x: number, b: number): void {
    top[x] = b;
    if (x > n) for (const petal of petalsOf(x)) setTop(petal, b);
  }
  /** The even place of a petal in its blossom, counted in the direction that makes it even. */
  function place(b: number, petal: number): number {
    const list = petalsOf(b);
    const found = list.indexOf(petal);
    if (found % 2 === 0) return found;
    petals[b] = [list[0] as number, ...list.slice(1).reverse()];
    return list.length - found;
  }
  function setMatch(u: number, v: number): void {
    match[u] = start(v, u);
    if (u <= n) return;
    const petal = at(inside, u * width + start(u, v));
    const until = place(u, petal);
    for (let i = 0; i < until; i++) setMatch(petalsOf(u)[i] as number, petalsOf(u)[i ^ 1] as number);
    setMatch(petal, v);
    petals[u] = [...petalsOf(u).slice(until), ...petalsOf(u).slice(0, until)];
  }
  function augment(from: number, to: number): void {
    for (let [u, v] = [from, to]; ; ) {
      const next = at(top, at(match, u));
      setMatch(u, v);
      if (next === 0) return;
      setMatch(next, at(top, at(parent, next)));
      [u, v] = [at(top, at(parent, next)), next];
    }
  }
  /** The nearest common ancestor of two tops in the forest; 0 when they are in different trees. */
  function meeting(one: number, other: number): number {
    round++;
    for (let [u, v] = [one, other]; u !== 0 || v !== 0; [u, v] = [v, u]) {
      if (u === 0) continue;
      if (at(seen, u) === round) return u;
      seen[u] = round;
      u = at(top, at(match, u));
      if (u !== 0) u = at(top, at(parent, u));
    }
    return 0;
  }
  function addBlossom(u: number, root: number, v: number): void {
    let b = n + 1;
    while (b <= count && at(top, b) !== 0) b++;
    if (b > count) count++;
    label[b] = 0;
    side[b] = EVEN;
    match[b] = at(match, root);
    const climb = (from: number): number[] => {
      const passed: number[] = [];
      for (let x = from; x !== root; ) {
        const y = at(top, at(match, x));
        passed.push(x, y);
        enqueue(y);
        x = at(top, at(parent, y));
      }
      return passed;
    };
    petals[b] = [root, ...climb(u).reverse(), ...climb(v)];
    setTop(b, b);
    for (let x = 1; x <= count; x++) {
      weights[b * width + x] = 0;
      weights[x * width + b] = 0;
    }
    for (let x = 1; x <= n; x++) inside[b * width + x] = 0;
    for (const petal of petalsOf(b)) {
      for (let x = 1; x <= count; x++) {
        if (at(weights, b * width + x) === 0 || gap(petal, x) < gap(b, x)) {
          ends[b * width + x] = start(petal, x);
          ends[x * width + b] = start(x, petal);
          weights[b * width + x] = at(weights, petal * width + x);
          weights[x * width + b] = at(weights, x * width + petal);
        }
      }
      for (let x = 1; x <= n; x++) if (at(inside, petal * width + x) !== 0) inside[b * width + x] = petal;
    }
    resetSlack(b);
  }
  function expand(b: number): void {
    for (const petal of petalsOf(b)) setTop(petal, petal);
    const base = at(inside, b * width + start(b, at(parent, b)));
    const until = place(b, base);
    const list = petalsOf(b);
    for (let i = 0; i < until; i += 2) {
      const [petal, next] = [list[i] as number, list[i + 1] as number];
      parent[petal] = start(next, petal);
      side[petal] = ODD;
      side[next] = EVEN;
      slack[petal] = 0;
      resetSlack(next);
      enqueue(next);
    }
    side[base] = ODD;
    parent[base] = at(parent, b);
    for (const petal of list.slice(until + 1)) {
      side[petal] = FREE;
      resetSlack(petal);
    }
    top[b] = 0;
  }
  /** Uses a tight edge; answers whether the matching has grown. */
  function use(from: number, to: number): boolean {
    const [a, b] = [start(from, to), start(to, from)];
    const [u, v] = [at(top, a), at(top, b)];
    if (at(side, v) === FREE) {
      parent[v] = a;
      side[v] = ODD;
      const next = at(top, at(match, v));
      slack[v] = 0;
      slack[next] = 0;
      side[next] = EVEN;
      enqueue(next);
    } else if (at(side, v) === EVEN) {
      const root = meeting(u, v);
      if (root === 0) {
        augment(u, v);
        augment(v, u);
        return true;
      }
      addBlossom(u, root, v);
    }
    return false;
  }
  const isTop = (x: number): boolean => at(top, x) === x;
  /** Grows the matching by one pair; answers whether it could. */
  function grow(): boolean {
    side.fill(FREE);
    slack.fill(0);
    queue = [];
    for (let x = 1; x <= count; x++) {
      if (isTop(x) && at(match, x) === 0) {
        parent[x] = 0;
        side[x] = EVEN;
        enqueue(x);
      }
    }
    if (queue.length === 0) return false;
    for (;;) {
      for (let u = queue.pop(); u !== undefined; u = queue.pop()) {
        if (at(side, at(top, u)) === ODD) continue;
        for (let v = 1; v <= n; v++) {
          if (at(weights, u * width + v) === 0 || at(top, u) === at(top, v)) continue;
          if (gap(u, v) > 0) takeSlack(u, at(top, v));
          else if (use(u, v)) return true;
        }
      }
      if (!adjust()) return false;
      for (let x = 1; x <= count; x++) {
        const u = at(slack, x);
        if (isTop(x) && u !== 0 && at(top, u) !== x && gap(u, x) === 0 && use(u, x)) return true;
      }
      for (let b = n + 1; b <= count; b++) if (isTop(b) && at(side, b) === ODD && at(label, b) === 0) expand(b);
    }
  }
  /** Moves the labels until another edge is tight or a blossom opens; false when no vertex can gain any more. */
  function adjust(): boolean {
    let step = Number.POSITIVE_INFINITY;
    for (let b = n + 1; b <= count; b++) if (isTop(b) && at(side, b) === ODD) step = Math.min(step, at(label, b) / 2);
    for (let x = 1; x <= count; x++) {
      if (!isTop(x) || at(slack, x) === 0 || at(side, x) === ODD) continue;
      step = Math.min(step, gap(at(slack, x), x) / (at(side, x) === EVEN ? 2 : 1));
    }
    for (let u = 1; u <= n; u++) {
      const where = at(side, at(top, u));
      if (where === EVEN && at(label, u) <= step) return false;
      if (where !== FREE) label[u] = at(label, u) + (where === EVEN ? -step : step);
    }
    for (let b = n + 1; b <= count; b++) {
      if (isTop(b) && at(side, b) !== FREE) label[b] = at(label, b) + 2 * (at(side, b) === EVEN ? step : -step);
    }
    return true;
  }

  let heaviest = 0;
  for (let a = 1; a <= n; a++) {
    top[a] = a;
    inside[a * width + a] = a;
    for (let b = 1; b <= n; b++) ends[a * width + b] = a;
    for (let b = a + 1; b <= n; b++) {
      const heavy = weight(a - 1, b - 1);
      weights[a * width + b] = heavy;
      weights[b * width + a] = heavy;
      heaviest = Math.max(heaviest, heavy);
    }
  }
  label.fill(heaviest, 1, n + 1);
  while (grow());
  return Array.from({ length: n }, (_, vertex) => at(match, vertex + 1) - 1);
}
