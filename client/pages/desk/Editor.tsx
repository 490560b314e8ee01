// One case on the desk: its parts as tabs with a form each, beside them what the rules say of it, above them undo and play.
import "../steps/steps.css";
import "./desk.css";
import "./narrow.css";
import "./terms.css";
import "./beside.css";
import { useComputed } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { pathOfField } from "../../../shared/desk/address.ts";
import type { Path } from "../../../shared/scenario/locate.ts";
import type { Problem } from "../../../shared/scenario/problems.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import { t, withWords } from "../../i18n/index.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { useModule } from "../useModule.ts";
import type { Draft } from "./drafts.ts";
import { addressOf, DeskContext } from "./fields/deskContext.ts";
import { openDesk } from "./openDesk.ts";
import { CaseSection } from "./sections/CaseSection.tsx";
import { FileSection } from "./sections/FileSection.tsx";
import { NoteSection } from "./sections/NoteSection.tsx";
import { SECTIONS, type Section, sectionOf } from "./sections/section.ts";
import { drafts } from "./shelf.ts";
import { showField } from "./showField.ts";
import { Toolbar } from "./Toolbar.tsx";
import { TermsSection } from "./terms/TermsSection.tsx";
import { useKeys } from "./useKeys.ts";
import { useReport } from "./useReport.ts";

/** The charts come once the form is there. */
function BesideLate() {
  const Beside = useModule(() => withWords(["desk"], import("./beside/Beside.tsx")));
  return Beside && <Beside />;
}

function Preview() {
  const PreviewSection = useModule(() => withWords(["desk"], import("./sections/PreviewSection.tsx")));
  return PreviewSection && <PreviewSection />;
}

function SeatLate({ seat }: { seat: Seat }) {
  const SeatSection = useModule(() => withWords(["desk"], import("./seat/SeatSection.tsx")));
  return SeatSection && <SeatSection seat={seat} />;
}

function Part({ section }: { section: Section }) {
  switch (section) {
    case "case":
      return <CaseSection />;
    case "terms":
      return <TermsSection />;
    case "buyer":
    case "seller":
      return <SeatLate key={section} seat={section} />;
    case "note":
      return <NoteSection />;
    case "preview":
      return <Preview />;
    case "file":
      return <FileSection />;
  }
}

export default function Editor({ draft }: { draft: Draft }) {
  const desk = useMemo(() => openDesk(draft, drafts, Date.now), [draft.id]);
  const report = useReport(desk.text);
  const [section, setSection] = useState<Section>("case");
  const [drawn, setDrawn] = useState(false);
  // State and no ref: the field is looked for after the very render that shows its part.
  const [wanted, setWanted] = useState<{ readonly path: Path } | null>(null);
  const problems = useComputed(() => {
    const found = report.value.reading?.problems ?? [];
    const value = desk.value.value;
    const entries = found.map((problem): [string, Problem] => [addressOf(pathOfField(value, problem.field)), problem]);
    return new Map(entries.reverse());
  });
  useKeys(desk);

  const readable = desk.value.value !== undefined;
  const shown = readable ? section : "file";
  function goTo(path: Path): void {
    setWanted({ path });
    setDrawn(false);
    setSection(path.length === 0 ? "file" : sectionOf(path));
  }
  useEffect(() => {
    if (wanted) showField(wanted.path);
  }, [wanted]);

  function choose(next: Section): void {
    desk.flush();
    setSection(next);
  }
  const open =
    report.value.reading?.problems.length || report.value.findings.filter((one) => one.severity === "warning").length;
  return (
    <DeskContext.Provider value={{ desk, report, problems, goTo }}>
      <Page kind="desk">
        <Heading text={desk.draft.value.title || t("desk.untitled")} />
        <Toolbar />
        {!readable && (
          <p class="problem" role="alert">
            {t("desk.unreadable")}
          </p>
        )}
        <nav class="sections" aria-label={t("desk.sections")}>
          {SECTIONS.map((one) => (
            <button
              key={one}
              type="button"
              class="btn"
              aria-current={one === shown ? "page" : undefined}
              disabled={!readable && one !== "file"}
              onClick={() => choose(one)}
            >
              {t(`desk.section.${one}`)}
            </button>
          ))}
        </nav>
        <div class="desk-columns">
          <div class="form">
            <Part section={shown} />
          </div>
          <aside class={drawn ? "drawn" : ""} aria-label={t("desk.beside")}>
            <button type="button" class="btn primary draw" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
              {drawn ? t("desk.beside.close") : t("desk.beside.open", { count: open || 0 })}
            </button>
            <div class="inside">
              <BesideLate />
            </div>
          </aside>
        </div>
      </Page>
    </DeskContext.Provider>
  );
}
