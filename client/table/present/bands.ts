// The bands across the table: what waits for me first, then what I wait for. At most two at once, so that the sheet keeps its place.
import type { IconName } from "../../look/Icon.tsx";
import { invitations } from "./behind.ts";
import { favourAsked } from "./favour.ts";
import { presentLine } from "./history.ts";
import { minutesWithout, sayAloud, unheard } from "./spoken.ts";
import { presentStage, stageOf } from "./stage.ts";
import { type Scene, theirName, theirSeat, type Words } from "./words.ts";

export type BandKind = "stage" | "question" | "favour" | "heard" | "time" | "join" | "package" | "returned" | "waiting";

export interface Band {
  readonly kind: BandKind;
  readonly words: Words;
  readonly detail: Words | null;
  readonly icon: IconName;
  /** Brass asks something of me now, ink is grave, quiet only says so. */
  readonly tone: "ink" | "brass" | "quiet";
  /** What tells it from another of its kind, and what it is about: a line still to be heard, a person. */
  readonly about: string;
}

const MOST = 2;

const band = (
  kind: BandKind,
  icon: IconName,
  tone: Band["tone"],
  words: Words,
  rest: Partial<Pick<Band, "detail" | "about">> = {},
): Band => ({ kind, icon, tone, words, detail: null, about: "", ...rest });

/** None while the seat cannot act. `hidden` are the bands that the player has put aside, by `kind:about`. */
export function presentBands(scene: Scene, seconds: number, hidden: ReadonlySet<string> = new Set()): readonly Band[] {
  const { phase, paused, bots } = scene.view.table;
  if (phase !== "negotiating" || paused || bots[scene.folder.seat]) return [];
  const all = [...grave(scene, seconds), ...asked(scene), ...waiting(scene)];
  return all.filter(({ kind, about }) => !hidden.has(`${kind}:${about}`)).slice(0, MOST);
}

function grave(scene: Scene, seconds: number): Band[] {
  const stage = presentStage(scene, seconds);
  return stage ? [band("stage", stageOf(scene) === "last-call" ? "clock" : "walk", "ink", stage)] : [];
}

function asked(scene: Scene): Band[] {
  const { table } = scene.view;
  const name = theirName(scene);
  const bands: Band[] = [];
  const talking = !table.lastCall && !table.leaving;
  const them = theirSeat(scene);
  const line = unheard(scene);
  /** A band that asks something of me is where a card is marked as heard, too. */
  const hear = (kind: "asked" | "favour-asked") => ({ about: line?.kind === kind ? String(line.number) : "" });
  if (talking && table.asking === them)
    bands.push(
      band(
        "question",
        topicIcon(table.topic),
        "brass",
        { key: "table.answer.asks", values: { name, topic: table.topic } },
        hear("asked"),
      ),
    );
  const favour = favourAsked(scene);
  if (talking && favour) {
    const { mine } = favour;
    const detail: Words = mine
      ? {
          key: mine.cost > 0 ? "table.favour.costs" : "table.favour.free",
          values: { number: mine.label, points: mine.cost },
        }
      : { key: "table.favour.noOffer" };
    bands.push(
      band(
        "favour",
        "favour",
        "brass",
        { key: "table.favour.asks", values: { name, issue: favour.name, option: favour.to } },
        { detail, ...hear("favour-asked") },
      ),
    );
  }
  if (line && !bands.some(({ about }) => about === String(line.number)))
    bands.push(band("heard", "tell", "quiet", presentLine(scene, line).words, { about: String(line.number) }));
  if (talking && table.moreTime === them)
    bands.push(band("time", "clock", "brass", { key: "table.time.asks", values: { name } }));
  for (const { id, name: person } of talking ? invitations(scene) : [])
    bands.push(band("join", "engage", "brass", { key: "table.join.asks", values: { name, person } }, { about: id }));
  const minutes = minutesWithout(scene);
  if (minutes > 0)
    bands.push(
      band(
        "package",
        "clock",
        "quiet",
        { key: "table.spoken.package", values: { minutes } },
        { about: String(minutes) },
      ),
    );
  return bands;
}

function waiting(scene: Scene): Band[] {
  const { folder, view } = scene;
  const { table } = view;
  const name = theirName(scene);
  const bands: Band[] = [];
  const aloud = sayAloud(scene);
  if (aloud) bands.push(band("waiting", "tell", "quiet", aloud));
  if (table.asking === folder.seat && !aloud)
    bands.push(band("waiting", topicIcon(table.topic), "quiet", { key: "table.answer.waiting", values: { name } }));
  if (table.favour === folder.seat && !aloud) {
    const issue = folder.issues[table.favourIssue];
    const values = { name, issue: issue?.name ?? "", option: issue?.options[table.favourOption] ?? "" };
    bands.push(band("waiting", "favour", "quiet", { key: "table.favour.waiting", values }));
  }
  if (table.moreTime === folder.seat)
    bands.push(band("waiting", "clock", "quiet", { key: "table.time.waiting", values: { name } }));
  if (table.returned)
    bands.push(band("returned", "engage", "quiet", { key: "table.returned" }, { detail: refusedWords(scene) }));
  return bands;
}

/** Who refused, for the seat that owns them; the other only learns that somebody did. */
function refusedWords(scene: Scene): Words {
  const { own } = scene.view;
  const people = scene.folder.own.stakeholders.filter((card) => own?.refused.includes(card.id));
  const names = people.map((card) => card.name).join(", ");
  return names
    ? { key: "table.returned.mine", values: { names } }
    : { key: "table.returned.theirs", values: { name: theirName(scene) } };
}

const topicIcon = (topic: string): IconName =>
  (["outcome", "concerns", "fit", "alternative", "clarity"] as const).find((one) => one === topic) ?? "clarity";
