// The first page: what this is, in one look, and the way to a table.
import "./home.css";
import { t } from "../../i18n/index.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { FittingShapes } from "./FittingShapes.tsx";
import { Steps } from "./Steps.tsx";

export function Home() {
  return (
    <Page kind="home">
      <section class="hero">
        <div class="words">
          <Heading text={t("home.title")} plain />
          <p class="motto serif">{t("app.motto")}</p>
          <p class="lead">{t("home.lead")}</p>
          <p class="actions">
            <a class="btn primary large" href="/new">
              {t("home.start")}
            </a>
            <a class="btn large" href="/host">
              {t("home.host")}
            </a>
            <a class="btn plain" href="/practice">
              {t("home.practise")}
            </a>
            <a class="btn plain" href="/desk">
              {t("home.desk")}
            </a>
            <a class="btn plain" href="/join">
              {t("home.join")}
            </a>
          </p>
        </div>
        <FittingShapes />
      </section>
      <Steps />
      <details class="paper what">
        <summary>{t("home.what")}</summary>
        <div>
          <p>{t("home.what.1")}</p>
          <p>{t("home.what.2")}</p>
          <p>{t("home.what.3")}</p>
        </div>
      </details>
    </Page>
  );
}
