// The field for a session's code.
import { useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import { t } from "../../i18n/index.ts";
import { refusalText } from "../../i18n/refusal.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { go } from "../router.ts";
import { isWhole, showCode, spellCode } from "./code.ts";

export function CodeForm({ start, problem }: { start: string; problem: HttpReason | null }) {
  const [code, setCode] = useState(start);
  const [short, setShort] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    if (isWhole(code)) go(`/join/${code}`);
    else setShort(true);
  }

  const trouble =
    short && !isWhole(code) ? t("attend.join.code.short") : problem && code === start && refusalText(problem);
  return (
    <Page kind="middle join">
      <form class="paper sheet" onSubmit={submit}>
        <Heading text={t("attend.join.code.title")} />
        <div class="name">
          <label for="code" class="serif">
            {t("attend.join.code")}
          </label>
          <input
            id="code"
            class="field code"
            name="code"
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            aria-describedby="code-hint"
            value={showCode(code)}
            onInput={(event) => setCode(spellCode(event.currentTarget.value))}
          />
          <p id="code-hint" class="cap">
            {t("attend.join.code.hint")}
          </p>
        </div>
        {trouble && (
          <p class="problem" role="alert">
            {trouble}
          </p>
        )}
        <button class="btn primary large" type="submit">
          {t("attend.join.code.go")}
        </button>
      </form>
    </Page>
  );
}
