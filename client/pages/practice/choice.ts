// What is chosen to practise with, read from this browser's storage part by part. Pure; what makes no sense is as at first.
import { DIFFICULTIES, PRESETS } from "../../../shared/bot/characters.ts";
import { type Partner, USUAL_PARTNER } from "../../../shared/table/partner.ts";

export function readPartner(stored: unknown): Partner {
  const { preset, difficulty } = (stored ?? {}) as Partial<Record<keyof Partner, unknown>>;
  return {
    preset: PRESETS.find((one) => one === preset) ?? USUAL_PARTNER.preset,
    difficulty: DIFFICULTIES.find((one) => one === difficulty) ?? USUAL_PARTNER.difficulty,
  };
}
