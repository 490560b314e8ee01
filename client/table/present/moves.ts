// Which moves look possible now and, if not, why. Presentation only: the server decides, and its refusal is shown when it differs.
import { type Package, TOPICS, type Topic } from "../../../shared/scenario/types.ts";
import type { Line, Offer } from "../../../shared/table/state.ts";
import { invitations } from "./behind.ts";
import { favourAsked, favourOffer, favourSteps } from "./favour.ts";
import { differences, nearest, offerLabel, standingOf, theirFocus } from "./groups.ts";
import { presentRails } from "./rails.ts";
import { type Scene, theirName, theirSeat, type Words } from "./words.ts";

/** Null when the move is possible, else why not. */
export type Blocked = Words | null;

export interface Moves {
  readonly offer: Blocked;
  /** Offering at once all that is kept beside the draft. */
  readonly several: Blocked;
  readonly accept: Blocked;
  readonly decline: Blocked;
  readonly withdraw: Blocked;
  readonly favour: Blocked;
  readonly grant: Blocked;
  readonly ask: Readonly<Record<Topic, { readonly blocked: Blocked; readonly used: boolean }>>;
  readonly answer: Blocked;
  readonly tell: Blocked;
  readonly acknowledge: Blocked;
  readonly engage: Blocked;
  readonly warn: Blocked;
  readonly askTime: Blocked;
  readonly grantTime: Blocked;
  readonly say: Blocked;
  readonly walk: Blocked;
  readonly ready: Blocked;
}

const KINDS: ReadonlySet<Line["kind"]> = new Set(["declined", "answered", "told", "claimed", "said"]);

/** Their lines that I have not acknowledged yet, newest first. */
export function acknowledgeable({ view, folder }: Scene): readonly Line[] {
  const { lines } = view.table;
  const cited = new Set(lines.filter((l) => l.kind === "acknowledged" && l.seat === folder.seat).map((l) => l.ref));
  return lines
    .filter((l) => l.seat !== "" && l.seat !== folder.seat && KINDS.has(l.kind) && !cited.has(l.number))
    .toReversed();
}

export function presentMoves(scene: Scene, draft: Package, beside: readonly Package[]): Moves {
  const { view, folder } = scene;
  const { table } = view;
  const name = theirName(scene);
  const playing = table.phase === "negotiating";
  const still = stillBlocked(scene);
  const over: Blocked = playing ? still : { key: "table.why.over" };
  const late: Blocked = over ?? (table.lastCall ? { key: "table.why.lastCall" } : null);
  const talk: Blocked = late ?? (table.leaving ? { key: "table.why.leaving" } : null);
  const asking: Blocked = table.asking ? { key: "table.why.questionOpen" } : null;
  const theirs = theirFocus(scene);
  const open: Blocked = over ?? (theirs?.status === "standing" ? null : { key: "table.why.noOffer", values: { name } });
  const ask = (topic: Topic) => {
    const used = table.asked[folder.seat].includes(topic);
    return { blocked: talk ?? (used ? { key: "table.why.used" as const } : asking), used };
  };
  const mine = standingOf(table.offers, folder.seat).length > 0;
  const engaging = folder.own.stakeholders.some((one) => !view.own?.engaged.includes(one.id));
  return {
    offer: late ?? offerBlocked(scene, [draft]),
    several: late ?? (beside.length > 1 ? offerBlocked(scene, beside) : { key: "table.why.oneBeside" }),
    accept: open ?? forbidden(scene, theirs?.package ?? []),
    decline: open ?? (folder.own.objections.length > 0 ? null : { key: "table.why.noObjection" }),
    withdraw: talk ?? (mine ? null : { key: "table.why.noneMine" }),
    favour: talk ?? favourBlocked(scene),
    grant: talk ?? grantBlocked(scene),
    ask: Object.fromEntries(TOPICS.map((topic) => [topic, ask(topic)])) as Moves["ask"],
    answer: talk ?? (table.asking === theirSeat(scene) ? null : { key: "table.why.noQuestion" }),
    tell: talk,
    acknowledge:
      talk ?? (acknowledgeable(scene).length > 0 ? null : { key: "table.why.nothingSaid", values: { name } }),
    engage: talk ?? (engaging || invitations(scene).length > 0 ? null : { key: "table.why.allEngaged" }),
    warn: talk,
    askTime: talk ?? (table.moreTime === "" ? null : { key: "table.why.timeUsed" }),
    grantTime:
      talk ?? (table.moreTime === theirSeat(scene) ? null : { key: "table.why.noTimeAsked", values: { name } }),
    say: still ?? (table.lastCall ? { key: "table.why.lastCall" } : null),
    walk: late ?? (table.leaving === folder.seat ? { key: "table.why.leaving" } : null),
    ready:
      still ??
      (playing || table.phase === "revealed" || table.ready[folder.seat] ? { key: "table.why.waiting" } : null),
  };
}

/** Why this seat cannot do anything at all now: the table is paused, or a bot plays. */
function stillBlocked({ view, folder }: Scene): Blocked {
  if (view.table.paused) return { key: "table.why.paused" };
  return view.table.bots[folder.seat] ? { key: "table.why.bot" } : null;
}

function favourBlocked(scene: Scene): Blocked {
  if (scene.view.table.favour) return { key: "table.why.favourOpen" };
  if (favourOffer(scene) === null) return { key: "table.why.noOffer", values: { name: theirName(scene) } };
  return favourSteps(scene).length > 0 ? null : { key: "table.why.noStep" };
}

function grantBlocked(scene: Scene): Blocked {
  const asked = favourAsked(scene);
  if (!asked) return { key: "table.why.noFavour" };
  return asked.mine ? forbidden(scene, asked.mine.package) : { key: "table.why.noneMine" };
}

function offerBlocked(scene: Scene, packages: readonly Package[]): Blocked {
  const { table } = scene.view;
  const { seat } = scene.folder;
  if (table.leaving && (table.leaving === seat || table.lastOffer)) return { key: "table.why.leaving" };
  const standing = standingOf(table.offers, seat);
  const again = packages.every((pkg) => standing.some((offer) => same(offer, pkg)));
  const label = offerLabel(table.offers, standing[0]?.number ?? 0);
  if (again && standing.length === packages.length) return { key: "table.why.same", values: { number: label } };
  return packages.map((pkg) => forbidden(scene, pkg)).find((blocked) => blocked !== null) ?? null;
}

function forbidden(scene: Scene, pkg: Package): Blocked {
  const { own, issues } = scene.folder;
  const issue = pkg.findIndex((option, index) => own.forbidden[index]?.includes(option));
  return issue < 0 ? null : { key: "table.why.forbidden", values: { issue: issues[issue]?.name ?? "" } };
}

const same = (offer: Offer, pkg: Package): boolean => differences(offer.package, pkg) === 0;

/** What offering this draft would do, in one line. */
export function offerGist(scene: Scene, draft: Package): Words {
  const { view, folder } = scene;
  const name = theirName(scene);
  const mine = nearest(view.table.offers, folder.seat, draft);
  const theirs = theirFocus(scene);
  if (theirs?.status === "standing" && same(theirs, draft)) return { key: "table.gist.theirs", values: { name } };
  if (favourAsked(scene)) return { key: "table.gist.trade" };
  if (!mine) return { key: "table.gist.first" };
  if (mine.status !== "standing" && same(mine, draft))
    return { key: "table.gist.again", values: { number: offerLabel(view.table.offers, mine.number) } };
  if (same(mine, draft) && standingOf(view.table.offers, folder.seat).length > 1) return { key: "table.gist.only" };
  const moved = presentRails(scene, draft).filter((rail) => rail.mine !== mine.package[rail.issue]);
  const only = moved.length === 1 ? moved[0] : undefined;
  if (!only) return { key: "table.gist.moves", values: { moves: moved.length } };
  const from = mine.package[only.issue] ?? 0;
  const steps = Math.abs(only.mine - from);
  const closer = only.theirs === null ? 0 : Math.abs(from - only.theirs) - Math.abs(only.mine - only.theirs);
  const direction = closer > 0 ? "towards" : closer < 0 ? "away" : "aside";
  return { key: "table.gist.one", values: { issue: only.name, steps, direction, name } };
}
