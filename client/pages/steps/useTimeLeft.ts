// What is left of a phase, in digits that go on by themselves. It says no words, so that every page can use it.
import { language, points } from "../../i18n/index.ts";
import { timeLeft } from "../../table/present/timeLeft.ts";
import { useSeconds } from "../../table/useSeconds.ts";
import type { StepProps } from "./stepProps.ts";

const twoDigits = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });

/** "3:20", what is left of the phase. */
export function useTimeLeft({ view, now }: Pick<StepProps, "view" | "now">): string {
  const seconds = Math.ceil((timeLeft(view.table, useSeconds(now)) ?? 0) / 1000);
  return `${points(Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}`;
}
