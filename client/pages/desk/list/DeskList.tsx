// The cases that this browser keeps: begin one, bring one along, open, copy, rename, throw away and take back.
import { useEffect, useState } from "preact/hooks";
import { LENGTHS } from "../../../../shared/scenario/limits.ts";
import { language, t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { announce } from "../../announce.ts";
import { Heading } from "../../Heading.tsx";
import { Page } from "../../Page.tsx";
import { go } from "../../router.ts";
import type { Draft } from "../drafts.ts";
import { idOfKey } from "../drafts.ts";
import { titleIn } from "../saveFile.ts";
import { deskAddress, drafts, lasts, newDraft } from "../shelf.ts";
import { Bring } from "./Bring.tsx";
import { blankWords } from "./blankWords.ts";
import { DraftRow } from "./DraftRow.tsx";

export function DeskList() {
  const [list, setList] = useState(() => drafts.list());
  const [thrown, setThrown] = useState<Draft | null>(null);
  const [refused, refuse] = useState<string | null>(null);
  const refresh = (): void => setList(drafts.list());
  useEffect(() => {
    const hear = ({ key }: StorageEvent): void => {
      if (idOfKey(key) !== null) refresh();
    };
    addEventListener("storage", hear);
    return () => removeEventListener("storage", hear);
  }, []);

  function put(draft: Draft): boolean {
    const kept = drafts.keep(draft);
    refuse(kept.ok ? null : t("desk.refusal.full"));
    refresh();
    return kept.ok;
  }
  async function begin(): Promise<void> {
    const { blankCase } = await import("../../../../shared/desk/blankCase.ts");
    const words = blankWords();
    const draft = newDraft(words.title, blankCase(words, language), true);
    if (put(draft)) go(deskAddress(draft.id));
  }
  async function rename(draft: Draft, title: string): Promise<void> {
    const { openDesk } = await import("../openDesk.ts");
    const desk = openDesk(draft, drafts, Date.now);
    const done = desk.change({ type: "name", path: [], name: title, follow: draft.begun });
    refuse(done ? null : t("desk.unreadable.list"));
    refresh();
  }
  function bring(text: string): void {
    if (text.length > LENGTHS.file) {
      refuse(t("desk.refusal.too-long", { most: LENGTHS.file }));
      return;
    }
    const draft = newDraft(titleIn(text) || t("desk.untitled"), text, false);
    if (put(draft)) go(deskAddress(draft.id));
  }
  return (
    <Page kind="desk">
      <Heading text={t("desk.heading")} />
      <p class="lead">{t("desk.lead")}</p>
      <p class="actions begin">
        <button type="button" class="btn primary large" onClick={() => void begin()}>
          <Icon name="plus" size="1.25rem" />
          {t("desk.new")}
        </button>
      </p>
      {!lasts && <p class="problem">{t("desk.kept.not")}</p>}
      {refused !== null && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
      {thrown && (
        <p class="paper thrown" role="status">
          <span>{t("desk.thrown", { title: thrown.title })}</span>
          <button
            type="button"
            class="btn"
            onClick={() => {
              put(thrown);
              setThrown(null);
            }}
          >
            {t("desk.take-back")}
          </button>
        </p>
      )}
      <section aria-labelledby="drafts">
        <h2 id="drafts">{t("desk.drafts")}</h2>
        {list.length === 0 && <p class="paper sheet lead">{t("desk.drafts.none")}</p>}
        <ul class="drafts">
          {list.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              copy={() => put({ ...newDraft(draft.title, draft.text, draft.begun), title: draft.title })}
              rename={(title) => void rename(draft, title)}
              throwAway={() => {
                setThrown(drafts.remove(draft.id));
                refresh();
                announce(t("desk.thrown", { title: draft.title }));
              }}
            />
          ))}
        </ul>
      </section>
      <Bring bring={bring} />
    </Page>
  );
}
