// The words of a blank case in the trainer's language.
import type { BlankWords } from "../../../../shared/desk/blankCase.ts";
import { TOPICS } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";

const seatWords = (seat: "buyer" | "seller"): BlankWords["buyer"] => ({
  title: t(`desk.blank.${seat}.title`),
  brief: t(`desk.blank.${seat}.brief`),
  alternative: t(`desk.blank.${seat}.alternative`),
  reason: t(`desk.blank.${seat}.reason`),
  facts: TOPICS.map((topic) =>
    t(topic === "alternative" ? `desk.blank.${seat}.alternative.fact` : `desk.blank.${seat}.${topic}`),
  ) as unknown as BlankWords["buyer"]["facts"],
});

const term = (which: "price" | "scope" | "start"): BlankWords["terms"][number] => [
  t(`desk.blank.${which}`),
  t(`desk.blank.${which}.1`),
  t(`desk.blank.${which}.2`),
  t(`desk.blank.${which}.3`),
];

export const blankWords = (): BlankWords => ({
  title: t("desk.blank.title"),
  setting: t("desk.blank.setting"),
  terms: [term("price"), term("scope"), term("start")],
  buyer: seatWords("buyer"),
  seller: seatWords("seller"),
});
