// What a facilitator takes home or puts on paper: the files of an export, with or without names, and the print pack of each round.
import { useState } from "preact/hooks";
import { t } from "../../../i18n/index.ts";
import { refusalText } from "../../../i18n/refusal.ts";
import { readExport } from "../../../net/hostApi.ts";
import { packAddress } from "../../router.ts";
import type { Running } from "../running.ts";
import { Problem } from "./Problem.tsx";

const FILES = ["tables.csv", "seats.csv", "events.csv", "session.json", "xapi.json"] as const;

/** Hands a file to the browser to keep. */
function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

export function TakeHome({ running }: { running: Running }) {
  const { session, token, settings, view } = running;
  const [names, setNames] = useState(true);
  const [failed, setFailed] = useState(false);

  async function take(file: string): Promise<void> {
    const content = await readExport(session, token, file, names);
    setFailed(content === null);
    if (content) keep(content, file);
  }

  return (
    <section class="take-home">
      {view.session.revealed.length > 0 && (
        <>
          <h3>{t("facilitate.take")}</h3>
          <p class="cap">{t("facilitate.take.text")}</p>
          <p class="row-of">
            {FILES.map((file) => (
              <button type="button" class="btn" key={file} onClick={() => void take(file)}>
                {file}
              </button>
            ))}
          </p>
          <label class="switch">
            <input type="checkbox" checked={names} onChange={() => setNames(!names)} />
            {t("facilitate.take.names")}
          </label>
          <Problem text={failed ? refusalText("unavailable") : null} />
        </>
      )}
      {!settings.plays && (
        <>
          <h3>{t("facilitate.pack")}</h3>
          <p class="cap">{t("facilitate.pack.text")}</p>
          <p class="row-of">
            {settings.agenda.map(({ scenario }, round) => (
              <a
                class="btn"
                key={`${round}.${scenario}`}
                href={packAddress(session, round + 1, token)}
                target="_blank"
                rel="noreferrer"
              >
                {t("facilitate.pack.round", { round: round + 1 })}
              </a>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
