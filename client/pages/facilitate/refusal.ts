// The words for what a session refused. Every reason has a message, checked by the compiler.
import { t } from "../../i18n/index.ts";
import type { SessionNo } from "../../net/session.ts";

export const sessionRefusal = (reason: SessionNo["reason"]): string => t(`facilitate.refusal.${reason}`);
