// The desk: the list of cases, or one of them. The form and what reads YAML are fetched when a case is opened.
import "./list.css";
import { t, withWords } from "../../i18n/index.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { useModule } from "../useModule.ts";
import { Waiting } from "../Waiting.tsx";
import type { Draft } from "./drafts.ts";
import { DeskList } from "./list/DeskList.tsx";
import { deskAddress, drafts } from "./shelf.ts";

function Opened({ draft }: { draft: Draft }) {
  const Editor = useModule(() => withWords(["desk"], import("./Editor.tsx")));
  return Editor ? <Editor key={draft.id} draft={draft} /> : <Waiting />;
}

function Gone() {
  return (
    <Page kind="middle">
      <section class="paper sheet">
        <Heading text={t("desk.gone")} />
        <p class="lead">{t("desk.gone.text")}</p>
        <p class="actions">
          <a class="btn primary" href={deskAddress()}>
            {t("desk.all")}
          </a>
        </p>
      </section>
    </Page>
  );
}

export default function DeskPage({ draft: id }: { draft: string }) {
  if (id === "") return <DeskList />;
  const draft = drafts.read(id);
  return draft ? <Opened key={id} draft={draft} /> : <Gone />;
}
