// Has each new line of the history read aloud once, the last minute, and a package that is due; never the lines that were there on arrival.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { announce } from "../pages/announce.ts";
import type { Presented } from "./present.ts";
import { say, sayLine } from "./say.ts";

export function useAnnounced({ history, clock, bands }: Presented): void {
  const heard = useRef(history.length);
  useEffect(() => {
    const fresh = history.slice(heard.current);
    heard.current = history.length;
    if (fresh.length > 0) announce(fresh.map(sayLine).join(". "));
  }, [history.length]);
  useEffect(() => {
    if (clock.short) announce(t("table.clock.short"));
  }, [clock.short]);
  const due = bands.find((band) => band.kind === "package");
  useEffect(() => {
    if (due) announce(say(due.words));
  }, [due?.about]);
}
