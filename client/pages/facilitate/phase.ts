// The phase of a table as words of the catalogue. A phase that is not known yet is the briefing.
import { PHASES, type Phase } from "../../../shared/table/phase.ts";
import { t } from "../../i18n/index.ts";

export const phaseOf = (phase: string): Phase => PHASES.find((one) => one === phase) ?? "briefing";

export const phaseText = (phase: string): string => t(`facilitate.phase.${phaseOf(phase)}`);
