// Whether this device plays sounds: off until somebody turns it on, remembered here and nowhere else.
import { signal } from "@preact/signals";

const KEY = "two-winners:sounds";

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

export const sounds = signal(remembered());

export function chooseSounds(on: boolean): void {
  sounds.value = on;
  try {
    if (on) localStorage.setItem(KEY, "on");
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden: the choice lasts as long as this page.
  }
}
