// The words of a finding of the coach. Which findings there are and what they name comes from the server.
import type { Finding } from "../../../shared/coaching/finding.ts";
import { isPraise } from "../../../shared/coaching/kinds.ts";
import { type Names, wordsOf } from "../../../shared/coaching/words.ts";
import type { Debrief } from "../../../shared/protocol.ts";
import { bySeat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";

export interface FindingText {
  readonly kind: Finding["kind"];
  readonly title: string;
  readonly what: string;
  readonly next: string;
  readonly praise: boolean;
}

const namesOf = ({ issues, stakeholders }: Debrief): Names => ({
  issues: issues.map(({ name, options }) => ({ name, options: options.map((option) => ({ name: option })) })),
  seats: bySeat((seat) => ({
    stakeholders: Object.entries(stakeholders[seat]).map(([id, name]) => ({ id, name })),
  })),
});

export function findingText(debrief: Debrief, finding: Finding): FindingText {
  const { kind } = finding;
  const values = wordsOf(namesOf(debrief), finding);
  return {
    kind,
    title: t(`coach.${kind}.title`, values),
    what: t(`coach.${kind}.what`, values),
    next: t(`coach.${kind}.try`, values),
    praise: isPraise(kind),
  };
}
