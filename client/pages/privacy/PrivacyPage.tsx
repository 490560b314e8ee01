// What is stored here, who sees it, for how long, and how it goes away again. It says what this server does, not what one would wish.
import "./privacy.css";
import { t } from "../../i18n/index.ts";
import { readHosting } from "../../net/hostApi.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { useFetched } from "../seat/useFetched.ts";

const PARTS = ["stored", "seen", "not-stored", "device", "delete"] as const;

export default function PrivacyPage() {
  const hosting = useFetched("hosting", readHosting);
  return (
    <Page kind="middle privacy">
      <article class="paper sheet">
        <Heading text={t("privacy.title")} />
        <p class="lead">{t("privacy.lead")}</p>
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(`privacy.${part}`)}</h2>
            <p>{t(`privacy.${part}.text`)}</p>
          </section>
        ))}
        <section>
          <h2>{t("privacy.kept")}</h2>
          {hosting && (
            <p>
              {t(hosting.retentionDays > 0 ? "privacy.kept.days" : "privacy.kept.ever", {
                days: hosting.retentionDays,
              })}
            </p>
          )}
        </section>
      </article>
    </Page>
  );
}
