// The room that every page but the table is set in: wall, mark and name, table edge, felt.
import type { ComponentChildren } from "preact";
import { t } from "../i18n/index.ts";
import { Mark } from "../look/Mark.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";

export function Page(props: { kind: string; children: ComponentChildren; beside?: ComponentChildren }) {
  return (
    <div class={`room page ${props.kind}`}>
      {props.kind !== "home" && (
        <header class="masthead">
          <a class="brand serif" href="/">
            <Mark kind="logo" size="2rem" />
            <span>{t("app.name")}</span>
          </a>
          {props.beside}
        </header>
      )}
      <main id="content" tabIndex={-1}>
        {props.children}
      </main>
      <LanguageChoice />
    </div>
  );
}
