// The words of an objection: the scenario's own, else those of the common ones that scenarios name by id.
import type { Folder } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";

const COMMON = ["fear", "not-my-decision", "timing", "price", "priority"] as const;

export function objectionText({ id, text }: Folder["own"]["objections"][number]): string {
  const common = COMMON.find((each) => each === id);
  return text ?? (common ? t(`brief.objection.${common}`) : id);
}
