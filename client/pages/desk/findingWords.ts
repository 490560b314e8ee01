// What lint finds, in the trainer's words and language. Numbers come from the finding, names from the case.
import { pathOfField } from "../../../shared/desk/address.ts";
import { type Plain, valueAt } from "../../../shared/desk/step.ts";
import type { Finding } from "../../../shared/scenario/lint/finding.ts";
import { TOPICS } from "../../../shared/scenario/types.ts";
import { isMessageKey, t } from "../../i18n/index.ts";

/** A sentence about what is so, and one about what to do. */
export interface FindingWords {
  readonly says: string;
  readonly advice: string;
}

export function findingWords(finding: Finding, value: Plain | undefined): FindingWords {
  const { rule, where, message, severity } = finding;
  const key = `desk.finding.${rule}`;
  if (!isMessageKey(key)) return { says: message, advice: finding.advice };
  const [, seat = "buyer"] = /^seats\.(buyer|seller)/.exec(where) ?? [];
  const found = valueAt(value, [...pathOfField(value, where), "name"]);
  const topic = TOPICS.find((one) => message.includes(`topic ${one}`));
  const number = /\d[\d,]*(\.\d+)?/.exec(message)?.[0] ?? "";
  const values = {
    seat,
    number: Number(number.replaceAll(",", "")),
    name: typeof found === "string" ? found : (where.split(".").at(-1) ?? ""),
    topic: topic === undefined ? t("desk.finding.any-question") : t(`brief.topic.${topic}`),
  };
  const advice = `desk.finding.${rule}.do`;
  return {
    says: t(key, values),
    advice: severity === "accepted" || !isMessageKey(advice) ? finding.advice : t(advice, values),
  };
}
