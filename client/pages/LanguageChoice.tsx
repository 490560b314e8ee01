// The choice of a language, as a native select with each language's own name for itself. It is kept on this device.
import "./languageChoice.css";
import { pickLanguage } from "../i18n/choose.ts";
import { language, languages, nameOfLanguage, t } from "../i18n/index.ts";

/** Loads the page anew: its address holds the seat, and drafts are kept by the browser. */
function read(chosen: string): void {
  if (pickLanguage(chosen)) location.reload();
}

export function LanguageChoice() {
  if (languages.length < 2) return null;
  return (
    <footer class="languages">
      <label for="language">{t("language.label")}</label>
      <select id="language" value={language} onChange={({ currentTarget }) => read(currentTarget.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {nameOfLanguage(tag)}
          </option>
        ))}
      </select>
    </footer>
  );
}
