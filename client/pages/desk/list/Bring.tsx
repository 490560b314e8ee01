// Brings a case along: a file chosen or dropped, or its text pasted.
import { useRef, useState } from "preact/hooks";
import { t } from "../../../i18n/index.ts";

export function Bring({ bring }: { bring: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const load = async (file: File | undefined): Promise<void> => {
    if (file) bring(await file.text());
  };
  return (
    <section
      class={`paper sheet bring ${over ? "over" : ""}`}
      aria-labelledby="bring"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void load(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="bring">{t("desk.bring")}</h2>
      <p class="note">{t("desk.bring.lead")}</p>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {t("desk.bring.file")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,application/yaml,text/yaml"
        hidden
        aria-label={t("desk.bring.file")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          void load(file);
        }}
      />
      <details>
        <summary>{t("desk.bring.paste")}</summary>
        <label class="labelled">
          <span class="lab">{t("desk.bring.text")}</span>
          <textarea
            class="field source"
            rows={6}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </label>
        <button type="button" class="btn" disabled={pasted.trim() === ""} onClick={() => bring(pasted)}>
          {t("desk.bring.do")}
        </button>
      </details>
    </section>
  );
}
