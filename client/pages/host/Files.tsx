// Settings saved as a file and loaded again, with every mistake of a file named by its place.
import { useRef, useState } from "preact/hooks";
import type { ScenarioCard } from "../../../shared/protocol.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { isMessageKey, t } from "../../i18n/index.ts";
import { announce } from "../announce.ts";
import { fileNameOf, readSettings, type Wrong, writeSettings } from "./settingsFile.ts";
import { unknownCases } from "./setup.ts";

function save(settings: SessionSettings): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([writeSettings(settings)], { type: "application/json" }));
  link.download = fileNameOf(settings);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Where it is wrong, in the words of this page where it has any. */
function placeOf({ field, round }: Wrong): string {
  const key = `host.field.${field}`;
  const name = isMessageKey(key) ? t(key) : field;
  return round > 0 ? `${t("host.round", { number: round })}, ${name}` : name;
}

interface FilesProps {
  readonly settings: SessionSettings;
  readonly cases: readonly ScenarioCard[];
  readonly set: (settings: SessionSettings) => void;
}

export function Files({ settings, cases, set }: FilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);

  async function load(file: File): Promise<void> {
    const read = await readSettings(await file.text());
    if (!read.ok) {
      setWrong(read.error.map((one) => t(`host.file.${one.kind}`, { place: placeOf(one), detail: one.detail })));
      return;
    }
    const unknown = unknownCases(read.value.agenda, cases);
    setWrong(unknown.map((scenario) => t("host.file.no-case", { scenario })));
    if (unknown.length > 0) return;
    set(read.value);
    announce(t("host.file.loaded"));
  }

  return (
    <>
      <button type="button" class="btn" onClick={() => save(settings)}>
        {t("host.file.save")}
      </button>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {t("host.file.load")}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t("host.file.load")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) void load(file);
        }}
      />
      {wrong.length > 0 && (
        <span class="problem wrong" role="alert">
          <span>
            <b>{t("host.file.wrong")}</b>
            {wrong.slice(0, 6).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        </span>
      )}
    </>
  );
}
