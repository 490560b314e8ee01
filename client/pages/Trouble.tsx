// Pages for when something does not work: what happened, in words, and what to do.
import type { ComponentChildren } from "preact";
import type { HttpReason } from "../../shared/protocol.ts";
import { t } from "../i18n/index.ts";
import { refusalText } from "../i18n/refusal.ts";
import { Mark } from "../look/Mark.tsx";
import { Heading } from "./Heading.tsx";
import { Page } from "./Page.tsx";

function Trouble({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <Page kind="middle">
      <section class="paper sheet trouble">
        <Mark kind="open" size="3rem" />
        <Heading text={title} />
        <p class="lead">{text}</p>
        <p class="actions">
          {children}
          <a class="btn" href="/">
            {t("error.home")}
          </a>
        </p>
      </section>
    </Page>
  );
}

const reload = (): void => location.reload();

function titleOf(reason: HttpReason): string {
  switch (reason) {
    case "unknown-link":
    case "unknown-table":
    case "reload":
    case "table-full":
    case "invitation-spent":
      return t(`error.${reason}.title`);
    default:
      return t("error.title");
  }
}

/** A refusal that leaves nothing to show; `retry` is what the button does, reloading by default. */
export function Refused({ reason, retry = reload }: { reason: HttpReason; retry?: () => void }) {
  return (
    <Trouble title={titleOf(reason)} text={refusalText(reason)}>
      {reason !== "unknown-table" && (
        <button type="button" class="btn primary" onClick={retry}>
          {t(reason === "reload" ? "error.reload.do" : "error.again")}
        </button>
      )}
    </Trouble>
  );
}

export const NotFound = () => <Trouble title={t("error.not-found.title")} text={t("error.not-found.text")} />;

export const NoSeat = () => <Trouble title={t("error.no-token.title")} text={t("error.no-token.text")} />;

export function Crash() {
  return (
    <Trouble title={t("error.crash.title")} text={t("error.crash.text")}>
      <button type="button" class="btn primary" onClick={reload}>
        {t("error.reload.do")}
      </button>
    </Trouble>
  );
}
