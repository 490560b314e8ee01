// How the room is run, beside the agenda: each setting with what it means. It knows which may be chosen, not what follows from them.
import { MAX_TEAMS } from "../../../shared/session/limits.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { t } from "../../i18n/index.ts";
import { Segments } from "../steps/Segments.tsx";

/** Settings that are a choice among a few words. */
const CHOICES = {
  talk: ["chat", "spoken"],
  clock: ["room", "pair"],
  reveal: ["case", "round"],
  names: ["names", "aliases"],
  pairing: ["random", "rotate", "hand"],
  odd: ["bot", "shared", "watch"],
  late: ["pair", "ask", "watch", "bot"],
} as const satisfies { readonly [K in keyof SessionSettings]?: readonly SessionSettings[K][] };

const SWITCHES = ["threes", "selfRun", "plays"] as const;

/** Seconds after which a bot takes an empty seat; 0 is never. */
const STAND_IN = [0, 30, 60, 180, 300] as const;

interface OptionsProps {
  readonly settings: SessionSettings;
  readonly set: (settings: SessionSettings) => void;
}

function Choice({ name, settings, set }: OptionsProps & { name: keyof typeof CHOICES }) {
  return (
    <div class="option">
      <Segments
        name={name}
        legend={t(`host.${name}`)}
        options={CHOICES[name].map((value) => ({
          value,
          label: t(`host.${name}.${value}` as Parameters<typeof t>[0]),
        }))}
        chosen={settings[name]}
        choose={(value) => set({ ...settings, [name]: value })}
      />
      <p class="cap">{t(`host.${name}.${settings[name]}.text` as Parameters<typeof t>[0])}</p>
    </div>
  );
}

/** Teams as lines of text: one a line is quicker to type than any list of fields. */
function Teams({ settings, set }: OptionsProps) {
  const { teams, apart } = settings;
  const read = (text: string): string[] => {
    const named = text.split("\n").map((line) => line.trim().slice(0, 40));
    return [...new Set(named.filter(Boolean))].slice(0, MAX_TEAMS);
  };
  return (
    <div class="option">
      <label class="labelled">
        <span class="lab">{t("host.teams")}</span>
        <textarea
          class="field"
          rows={3}
          value={teams.join("\n")}
          onChange={({ currentTarget }) => set({ ...settings, teams: read(currentTarget.value) })}
        />
      </label>
      <p class="cap">{t("host.teams.text", { most: MAX_TEAMS })}</p>
      {teams.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={apart} onChange={() => set({ ...settings, apart: !apart })} />
          <span>{t("host.apart")}</span>
        </label>
      )}
    </div>
  );
}

export function RoomOptions(props: OptionsProps) {
  const { settings, set } = props;
  return (
    <section class="room-options" aria-labelledby="room-options">
      <h3 id="room-options">{t("host.room")}</h3>
      <div class="options">
        {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
          <Choice key={name} name={name} {...props} />
        ))}
        <div class="option">
          <label class="labelled">
            <span class="lab">{t("host.standIn")}</span>
            <select
              class="field"
              value={settings.standIn}
              onChange={({ currentTarget }) => set({ ...settings, standIn: Number(currentTarget.value) })}
            >
              {[...new Set([...STAND_IN, settings.standIn])].map((seconds) => (
                <option key={seconds} value={seconds}>
                  {t("host.standIn.after", { seconds })}
                </option>
              ))}
            </select>
          </label>
          <p class="cap">{t("host.standIn.text")}</p>
        </div>
        <Teams {...props} />
        <div class="option">
          {SWITCHES.map((name) => (
            <label key={name} class="check">
              <input
                type="checkbox"
                checked={settings[name]}
                onChange={() => set({ ...settings, [name]: !settings[name] })}
              />
              <span>
                {t(`host.${name}`)}
                <small>{t(`host.${name}.text`)}</small>
              </span>
            </label>
          ))}
        </div>
      </div>
    </section>
  );
}
