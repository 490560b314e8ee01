// Which language a person reads: what they picked on this device, else what their browser asks for. Loads no words.

const KEY = "two-winners:language";

/** The picked language if it exists, else the first wanted one that does, else English. Regions are not told apart. */
export function chooseLanguage(picked: string | null, wanted: readonly string[], languages: readonly string[]): string {
  const tags = [picked ?? "", ...wanted].map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return tags.find((tag) => languages.includes(tag)) ?? "en";
}

/** What was picked on this device, null when nothing was or when storage is forbidden. */
export function pickedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the choice on this device, and says whether that was possible. */
export function pickLanguage(language: string): boolean {
  try {
    localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
}
