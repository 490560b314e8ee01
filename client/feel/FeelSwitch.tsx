// Turns the sounds of this device on and off, and lets the person hear one when they come on.
import "./feel.css";
import { t } from "../i18n/index.ts";
import { hushSound, playTune, wakeSound } from "./sound.ts";
import { chooseSounds, sounds } from "./soundChoice.ts";
import { TUNES } from "./tunes.ts";

function toggle(): void {
  chooseSounds(!sounds.value);
  if (sounds.value) wakeSound().then(() => playTune(TUNES.acknowledged));
  else hushSound();
}

export function FeelSwitch() {
  const on = sounds.value;
  return (
    <button type="button" class="feel-switch" aria-pressed={on} title={t("feel.hint")} onClick={toggle}>
      <Speaker on={on} />
      <span>{t("feel.sounds")}</span>
    </button>
  );
}

/** A speaker: with waves when it plays, crossed out when it does not. */
const Speaker = ({ on }: { on: boolean }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d={`M4 9.5v5h3.5L12 18V6L7.5 9.5z${on ? "M15.5 9.5a3.5 3.5 0 0 1 0 5M18 7a7 7 0 0 1 0 10" : "M16 9.5l5 5M21 9.5l-5 5"}`}
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
