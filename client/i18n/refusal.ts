// The words for a refusal: what happened and what to do. Every reason of the protocol has a message, checked by the compiler.
import type { HttpReason } from "../../shared/protocol.ts";
import { t } from "./index.ts";

export const refusalText = (reason: HttpReason): string => t(`refusal.${reason}`);
