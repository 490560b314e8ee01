// The settings in preparation, kept in this browser so that a reload loses nothing. What was stored is checked before it is used.
import { useEffect, useState } from "preact/hooks";
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { DEFAULT_PRESET } from "../../../shared/session/presets.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { t } from "../../i18n/index.ts";
import { preparing } from "../../net/keep.ts";
import { listed } from "./brought.ts";
import { checkSettings } from "./settingsFile.ts";
import { fittingCase, prepare, unknownCases, withCase } from "./setup.ts";

export interface Setup {
  readonly settings: SessionSettings;
  /** Whether somebody has chosen anything; until then each preset may bring the case that fits it. */
  readonly touched: boolean;
  set(settings: SessionSettings): void;
}

/** Null while what was stored is being checked. `wanted` is the case to begin with, if there is one of this id. */
export function useSetup(cases: readonly ScenarioCard[], wanted: string): Setup | null {
  const [settings, setSettings] = useState<SessionSettings | null>(null);
  const [touched, touch] = useState(false);
  useEffect(() => {
    const first = prepare(DEFAULT_PRESET, t("host.title.default"), cases, fittingCase(DEFAULT_PRESET, listed(cases)));
    const asked = cases.some(({ id }) => id === wanted);
    const begin = (settings: SessionSettings, used: boolean): void => {
      setSettings(asked ? withCase(settings, cases, wanted) : settings);
      touch(used || asked);
    };
    const stored = preparing.get();
    if (stored === null) return begin(first, false);
    let gone = false;
    checkSettings(stored).then((checked) => {
      const fits = checked.ok && unknownCases(checked.value.agenda, cases).length === 0;
      if (gone) return;
      begin(fits ? checked.value : first, fits);
    });
    return () => {
      gone = true;
    };
  }, [cases]);
  if (!settings) return null;
  return {
    settings,
    touched,
    set(next) {
      setSettings(next);
      touch(true);
      preparing.set(next);
    },
  };
}
