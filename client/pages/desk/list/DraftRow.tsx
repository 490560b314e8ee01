// One kept case: its title, when it changed, and what can be done with it as a whole.
import { useState } from "preact/hooks";
import { language, t } from "../../../i18n/index.ts";
import type { Draft } from "../drafts.ts";
import { saveFile } from "../saveFile.ts";
import { deskAddress } from "../shelf.ts";

const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

interface RowProps {
  readonly draft: Draft;
  readonly copy: () => void;
  readonly throwAway: () => void;
  readonly rename: (title: string) => void;
}

function Rename({ title, rename }: { title: string; rename: (title: string) => void }) {
  const [typed, setTyped] = useState(title);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") rename(typed.trim());
      }}
    >
      <label class="labelled">
        <span class="lab">{t("desk.rename.field")}</span>
        <input
          class="field"
          required
          maxLength={120}
          value={typed}
          ref={(input) => input?.focus()}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        {t("desk.rename.do")}
      </button>
    </form>
  );
}

export function DraftRow({ draft, copy, throwAway, rename }: RowProps) {
  const [renaming, setRenaming] = useState(false);
  const title = draft.title || t("desk.untitled");
  return (
    <li class="paper">
      <a class="title serif" href={deskAddress(draft.id)}>
        {title}
      </a>
      <span class="cap">{t("desk.changed", { when: when.format(draft.changed) })}</span>
      <span class="deeds">
        <button
          type="button"
          class="btn"
          aria-label={t("desk.rename.of", { title })}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          {t("desk.rename")}
        </button>
        <button type="button" class="btn" aria-label={t("desk.copy.of", { title })} onClick={copy}>
          {t("desk.copy")}
        </button>
        <button type="button" class="btn" aria-label={t("desk.export.of", { title })} onClick={() => saveFile(draft)}>
          {t("desk.export.short")}
        </button>
        <button type="button" class="btn" aria-label={t("desk.throw.of", { title })} onClick={throwAway}>
          {t("desk.throw")}
        </button>
      </span>
      {renaming && (
        <Rename
          title={draft.title}
          rename={(to) => {
            setRenaming(false);
            rename(to);
          }}
        />
      )}
    </li>
  );
}
