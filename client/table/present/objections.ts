// Objections in words: an author's own text, or the catalogue's for the common ones, and what each can be about.

import type { Folder } from "../../../shared/protocol.ts";
import type { Subject } from "../../../shared/scenario/types.ts";
import { isMessageKey } from "../../i18n/index.ts";
import { subjectName } from "./history.ts";
import type { Scene, Words } from "./words.ts";

export interface ObjectionSaid {
  readonly words: Words;
  readonly subject: string | null;
}

export interface ObjectionChoice {
  readonly id: string;
  readonly words: Words;
  /** Its own subject; null when I have to name one. */
  readonly about: Subject | null;
}

export interface SubjectChoice {
  readonly word: string;
  readonly subject: Subject;
  readonly words: Words;
}

const plain = (id: string, text: string | null | undefined): Words => {
  if (text) return { key: "table.objection.own", values: { text } };
  const key = `table.objection.${id}`;
  return { key: isMessageKey(key) ? key : "table.objection.other" };
};

/** An objection that a seat raised, and what it was about when that can be named. */
export function objectionSaid(scene: Scene, id: string, mine: boolean, about: Subject | null): ObjectionSaid {
  const text = mine ? scene.folder.own.objections.find((o) => o.id === id)?.text : scene.folder.known.objections[id];
  return { words: plain(id, text), subject: about && subjectName(scene, about, mine) };
}

/** The objections I can raise. */
export const objectionChoices = (folder: Folder): readonly ObjectionChoice[] =>
  folder.own.objections.map(({ id, text, about }) => ({ id, words: plain(id, text), about }));

/** What an objection without a subject of its own can be about. */
export function subjectChoices(folder: Folder): readonly SubjectChoice[] {
  const issues = folder.issues.map(
    (issue, index): SubjectChoice => ({
      word: `issue:${index}`,
      subject: { kind: "issue", issue: index },
      words: { key: "table.subject.issue", values: { name: issue.name } },
    }),
  );
  const people = folder.own.stakeholders.map(
    (card): SubjectChoice => ({
      word: `stakeholder:${card.id}`,
      subject: { kind: "stakeholder", stakeholder: card.id },
      words: { key: "table.subject.stakeholder", values: { name: card.name } },
    }),
  );
  const { fear } = folder.own;
  const fears: SubjectChoice[] = fear
    ? [{ word: "fear", subject: { kind: "fear" }, words: { key: "table.subject.fear", values: { name: fear.name } } }]
    : [];
  return [...issues, ...people, ...fears];
}
