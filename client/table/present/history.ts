// The history in words: each line as a key of the catalogue and, apart from it, what was said, so that it can be set as a quotation.
import { keyOfSaying, parseSaying } from "../../../shared/bot/sayings.ts";
import type { Subject } from "../../../shared/scenario/types.ts";
import { parseClaim } from "../../../shared/table/claim.ts";
import { sharerAt } from "../../../shared/table/names.ts";
import type { Line, LineKind } from "../../../shared/table/state.ts";
import { parseSubject } from "../../../shared/table/subject.ts";
import { claimWords } from "./claims.ts";
import { groupLabel, offerLabel } from "./groups.ts";
import { type ObjectionSaid, objectionSaid } from "./objections.ts";
import { movesOf } from "./offers.ts";
import { heardOf } from "./spoken.ts";
import { minutesAndSeconds } from "./timeLeft.ts";
import { type Scene, theirName, type Words } from "./words.ts";

export interface Told {
  readonly number: number;
  readonly kind: LineKind;
  readonly who: "me" | "them" | "table";
  readonly words: Words;
  /** What was typed, answered, told or objected. */
  readonly quotes: readonly string[];
  readonly objection: ObjectionSaid | null;
  /** A typed claim, or what a bot says, as the sentence that was said. */
  readonly claim: Words | null;
  /** At a spoken table: said aloud, and heard by the other. */
  readonly aloud: "" | "said" | "heard";
  /** In a seat that two people share, the name of the one who moved; "" elsewhere. */
  readonly by: string;
  /** The offer it is about, 0 for none. */
  readonly offer: number;
}

/** Lines about a seat that nobody in it caused. */
const NOT_THEIRS: ReadonlySet<LineKind> = new Set(["sat", "stood", "handed"]);

export const presentHistory = (scene: Scene): readonly Told[] =>
  scene.view.table.lines.map((line) => presentLine(scene, line));

export function presentLine(scene: Scene, line: Line): Told {
  const who = line.seat === "" ? "table" : line.seat === scene.folder.seat ? "me" : "them";
  const words = wordsOf(scene, line, { who, name: theirName(scene) });
  const [objection, subject] = line.kind === "declined" ? line.text.split(" ") : [];
  return {
    number: line.number,
    kind: line.kind,
    who,
    words,
    quotes: quotesOf(scene, line),
    objection:
      objection === undefined ? null : objectionSaid(scene, objection, who === "me", parseSubject(subject ?? "")),
    claim: claimOf(scene, line),
    aloud: heardOf(scene, line),
    by: line.seat === "" || NOT_THEIRS.has(line.kind) ? "" : sharerAt(scene.view.people[line.seat].name, line.who),
    offer: line.kind === "offered" || line.kind === "declined" || line.kind === "accepted" ? line.ref : 0,
  };
}

function wordsOf(scene: Scene, line: Line, names: { who: string; name: string }): Words {
  const { folder, view } = scene;
  switch (line.kind) {
    case "offered":
      return { key: "table.line.offered", values: { ...names, ...offeredValues(scene, line.ref) } };
    case "accepted":
    case "declined":
      return { key: `table.line.${line.kind}`, values: { ...names, number: offerLabel(view.table.offers, line.ref) } };
    case "asked":
      return { key: "table.line.asked", values: { ...names, topic: line.text } };
    case "unlocked":
      return { key: "table.line.unlocked", values: { issue: folder.issues[line.ref]?.name ?? "" } };
    case "acknowledged": {
      const cited = view.table.lines[line.ref - 1];
      return { key: "table.line.acknowledged", values: { ...names, kind: cited?.kind ?? "said" } };
    }
    case "last-call":
    case "ended":
      return { key: `table.line.${line.kind}`, values: { reason: line.text } };
    case "extended":
      return { key: "table.line.extended", values: { time: minutesAndSeconds(Number(line.text)) } };
    case "handed":
    case "watched":
    case "recorded":
      return { key: `table.line.${line.kind}`, values: { ...names, how: line.text } };
    case "began":
      return { key: "table.line.began", values: { phase: line.text } };
    case "ratified":
      return { key: "table.line.ratified", values: { passed: line.text } };
    case "favour-asked":
      return {
        key: "table.line.favour-asked",
        values: { ...names, ...optionNames(scene, line.ref, Number(line.text)) },
      };
    case "favour-closed":
      return { key: "table.line.favour-closed", values: { ...names, how: line.text } };
    case "engaged":
    case "joined": {
      const owner = (line.kind === "engaged") === (names.who === "me");
      const person = line.text
        ? (subjectName(scene, { kind: "stakeholder", stakeholder: line.text }, owner) ?? "")
        : "";
      return { key: `table.line.${line.kind}`, values: { ...names, person, known: person ? "yes" : "no" } };
    }
    default:
      return { key: `table.line.${line.kind}`, values: names };
  }
}

/** The names of an issue and of one of its options. */
const optionNames = ({ folder }: Scene, issue: number, option: number): { issue: string; option: string } => ({
  issue: folder.issues[issue]?.name ?? "",
  option: folder.issues[issue]?.options[option] ?? "",
});

/** A claim, or what a bot says, as the sentence that was said. */
function claimOf({ folder }: Scene, line: Line): Words | null {
  const saying = line.kind === "said" ? parseSaying(line.text) : null;
  if (saying) {
    const issue = saying.issue === null ? "" : (folder.issues[saying.issue]?.name ?? "");
    return { key: keyOfSaying(saying), values: { issue } };
  }
  const claim = line.kind === "claimed" ? parseClaim(line.text) : null;
  return claim && claimWords(folder, claim);
}

/** What an offer did: opened, moved, said its last word, or put several side by side. */
function offeredValues({ view }: Scene, number: number): Record<string, string | number> {
  const { offers } = view.table;
  const { first, moves } = movesOf(offers, number);
  const several = offers.filter((offer) => offer.group === number).length > 1;
  const final = offers.find((offer) => offer.number === number)?.final;
  const step = several ? "several" : final ? "final" : first ? "first" : "next";
  return { number: groupLabel(offers, number), step, moves };
}

function quotesOf(scene: Scene, line: Line): readonly string[] {
  if (line.kind === "said" && parseSaying(line.text)) return [];
  if (line.kind === "said" || line.kind === "noted") return line.text ? [line.text] : [];
  if (line.kind !== "answered" && line.kind !== "told") return [];
  return line.text.split(" ").flatMap((id) => factText(scene, line.seat === scene.folder.seat, id) ?? []);
}

/** The text of a fact, mine or one of theirs that came to light. */
export const factText = ({ folder }: Scene, mine: boolean, id: string): string | undefined =>
  mine ? folder.own.facts.find((fact) => fact.id === id)?.text : folder.known.facts[id];

/** A subject as a person would name it: an issue, a fear or somebody behind a seat. */
export function subjectName({ folder }: Scene, subject: Subject, mine: boolean): string | null {
  if (subject.kind === "issue") return folder.issues[subject.issue]?.name ?? null;
  if (subject.kind === "fear") return mine ? (folder.own.fear?.name ?? null) : null;
  const { stakeholder } = subject;
  if (!mine) return folder.known.stakeholders[stakeholder] ?? null;
  return folder.own.stakeholders.find((card) => card.id === stakeholder)?.name ?? null;
}
