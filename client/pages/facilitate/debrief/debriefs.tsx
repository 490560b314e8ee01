// The debrief on the facilitator's page and on the projector, as a chunk that comes with its words when it is needed.
import type { ComponentChildren } from "preact";
import { t, withWords } from "../../../i18n/index.ts";
import { useModule } from "../../useModule.ts";
import type { Running } from "../running.ts";

const loadHost = () => withWords(["host", "room", "debrief", "table", "steps"], import("./HostDebrief.tsx"));
const loadShown = () => withWords(["host", "room", "debrief", "table", "steps"], import("./ShownDebrief.tsx"));

export function HostDebrief(props: { running: Running; tabs: ComponentChildren }) {
  const Page = useModule(loadHost);
  return Page ? <Page {...props} /> : <p role="status">{t("page.loading")}</p>;
}

export function ShownDebrief(props: { running: Running }) {
  const Page = useModule(loadShown);
  return Page ? <Page {...props} /> : <p role="status">{t("page.loading")}</p>;
}
