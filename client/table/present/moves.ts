// Which moves look possible now and, if not, why. Presentation only: the server decides, and its refusal is shown when it differs.
import { type Package, TOPICS, type Topic } from "../../../shared/scenario/types.ts";
import type { Line, Offer } from "../../../shared/table/state.ts";
import { lastOffer, presentRails } from "./rails.ts";
import { type Scene, theirName, theirSeat, type Words } from "./words.ts";

/** Null when the move is possible, else why not. */
export type Blocked = Words | null;

export interface Moves {
  readonly offer: Blocked;
  readonly accept: Blocked;
  readonly decline: Blocked;
  readonly ask: Readonly<Record<Topic, { readonly blocked: Blocked; readonly used: boolean }>>;
  readonly answer: Blocked;
  readonly tell: Blocked;
  readonly acknowledge: Blocked;
  readonly say: Blocked;
  readonly walk: Blocked;
  readonly ready: Blocked;
}

const KINDS: ReadonlySet<Line["kind"]> = new Set(["declined", "answered", "told", "said"]);

/** Their lines that I have not acknowledged yet, newest first. */
export function acknowledgeable({ view, folder }: Scene): readonly Line[] {
  const { lines } = view.table;
  const cited = new Set(lines.filter((l) => l.kind === "acknowledged" && l.seat === folder.seat).map((l) => l.ref));
  return lines
    .filter((l) => l.seat !== "" && l.seat !== folder.seat && KINDS.has(l.kind) && !cited.has(l.number))
    .toReversed();
}

export function presentMoves(scene: Scene, draft: Package): Moves {
  const { view, folder } = scene;
  const { table } = view;
  const name = theirName(scene);
  const playing = table.phase === "negotiating";
  const over: Blocked = playing ? null : { key: "table.why.over" };
  const late: Blocked = over ?? (table.lastCall ? { key: "table.why.lastCall" } : null);
  const talk: Blocked = late ?? (table.leaving ? { key: "table.why.leaving" } : null);
  const asking: Blocked = table.asking ? { key: "table.why.questionOpen" } : null;
  const theirs = lastOffer(table.offers, theirSeat(scene));
  const open: Blocked = over ?? (theirs?.status === "standing" ? null : { key: "table.why.noOffer", values: { name } });
  const ask = (topic: Topic) => {
    const used = table.asked[folder.seat].includes(topic);
    return { blocked: talk ?? (used ? { key: "table.why.used" as const } : asking), used };
  };
  const untold = folder.own.facts.some((fact) => !view.own?.told.includes(fact.id));
  return {
    offer: late ?? offerBlocked(scene, draft),
    accept: open ?? forbidden(scene, theirs?.package ?? []),
    decline: open ?? (folder.own.objections.length > 0 ? null : { key: "table.why.noObjection" }),
    ask: Object.fromEntries(TOPICS.map((topic) => [topic, ask(topic)])) as Moves["ask"],
    answer: talk ?? (table.asking === theirSeat(scene) ? null : { key: "table.why.noQuestion" }),
    tell: talk ?? (untold ? null : { key: "table.why.allTold" }),
    acknowledge:
      talk ?? (acknowledgeable(scene).length > 0 ? null : { key: "table.why.nothingSaid", values: { name } }),
    say: table.lastCall ? { key: "table.why.lastCall" } : null,
    walk: late ?? (table.leaving === folder.seat ? { key: "table.why.leaving" } : null),
    ready: playing || table.phase === "revealed" || table.ready[folder.seat] ? { key: "table.why.waiting" } : null,
  };
}

function offerBlocked(scene: Scene, draft: Package): Blocked {
  const { table } = scene.view;
  const { seat } = scene.folder;
  if (table.leaving && (table.leaving === seat || table.lastOffer)) return { key: "table.why.leaving" };
  const mine = lastOffer(table.offers, seat);
  if (mine?.status === "standing" && same(mine, draft))
    return { key: "table.why.same", values: { number: mine.number } };
  return forbidden(scene, draft);
}

function forbidden(scene: Scene, pkg: Package): Blocked {
  const { own, issues } = scene.folder;
  const issue = pkg.findIndex((option, index) => own.forbidden[index]?.includes(option));
  return issue < 0 ? null : { key: "table.why.forbidden", values: { issue: issues[issue]?.name ?? "" } };
}

const same = (offer: Offer, pkg: Package): boolean => offer.package.every((option, issue) => option === pkg[issue]);

/** What offering this draft would do, in one line. */
export function offerGist(scene: Scene, draft: Package): Words {
  const { view, folder } = scene;
  const name = theirName(scene);
  const mine = lastOffer(view.table.offers, folder.seat);
  const theirs = lastOffer(view.table.offers, theirSeat(scene));
  if (theirs?.status === "standing" && same(theirs, draft)) return { key: "table.gist.theirs", values: { name } };
  if (!mine) return { key: "table.gist.first" };
  const moved = presentRails(scene, draft).filter((rail) => rail.mine !== mine.package[rail.issue]);
  const only = moved.length === 1 ? moved[0] : undefined;
  if (!only) return { key: "table.gist.moves", values: { moves: moved.length } };
  const from = mine.package[only.issue] ?? 0;
  const steps = Math.abs(only.mine - from);
  const closer = only.theirs === null ? 0 : Math.abs(from - only.theirs) - Math.abs(only.mine - only.theirs);
  const direction = closer > 0 ? "towards" : closer < 0 ? "away" : "aside";
  return { key: "table.gist.one", values: { issue: only.name, steps, direction, name } };
}
