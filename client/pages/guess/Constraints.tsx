// What binds the other seat: its walk-away band, the hardest person behind it, its fear; each with how sure one is.
import { BANDS, type Prediction } from "../../../shared/table/prediction.ts";
import { t } from "../../i18n/index.ts";
import { Segments } from "../steps/Segments.tsx";
import { surenessOf, UNSAID } from "./guess.ts";

interface ConstraintsProps {
  readonly issues: readonly { readonly name: string }[];
  readonly guess: Prediction;
  readonly name: string;
  readonly set: (guess: Prediction) => void;
}

/** From a coin to certain, in words. There is nothing to be sure of before something was guessed. */
function Sureness(props: { about: string; confidence: number | null; set: (confidence: number) => void }) {
  const { about, confidence, set } = props;
  if (confidence === null) return null;
  const word = t(`guess.sure.${surenessOf(confidence)}`);
  return (
    <label class="sureness">
      <span class="lab">{t("guess.sure")}</span>
      <input
        type="range"
        min="0.5"
        max="1"
        step="0.05"
        value={confidence}
        aria-label={`${about} ${t("guess.sure")}`}
        aria-valuetext={word}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
      <strong>{word}</strong>
    </label>
  );
}

const NONE = { value: "none" as const, label: "–", said: "" };

export function Constraints({ issues, guess, name, set }: ConstraintsProps) {
  const { walkAway, hardest, fears } = guess;
  const none = { ...NONE, said: t("guess.none") };
  return (
    <section class="constraints" aria-labelledby="constraints">
      <h3 id="constraints">{t("guess.binds", { name })}</h3>
      <div class="constraint">
        <Segments
          name="walk-away"
          legend={t("guess.walk-away", { name })}
          options={[none, ...BANDS.map((value) => ({ value, label: t(`guess.walk-away.${value}`) }))]}
          chosen={walkAway?.band ?? "none"}
          choose={(band) =>
            set({ ...guess, walkAway: band === "none" ? null : { band, confidence: walkAway?.confidence ?? UNSAID } })
          }
        />
        <Sureness
          about={t("guess.walk-away", { name })}
          confidence={walkAway?.confidence ?? null}
          set={(confidence) => walkAway && set({ ...guess, walkAway: { ...walkAway, confidence } })}
        />
      </div>
      <div class="constraint">
        <Segments
          name="hardest"
          legend={t("guess.hardest", { name })}
          options={[
            none,
            ...issues.map((issue, index) => ({ value: String(index), label: issue.name })),
            { value: "-1", label: t("guess.hardest.nobody") },
          ]}
          chosen={hardest ? String(hardest.issue) : "none"}
          choose={(value) =>
            set({
              ...guess,
              hardest: value === "none" ? null : { issue: Number(value), confidence: hardest?.confidence ?? UNSAID },
            })
          }
        />
        <Sureness
          about={t("guess.hardest", { name })}
          confidence={hardest?.confidence ?? null}
          set={(confidence) => hardest && set({ ...guess, hardest: { ...hardest, confidence } })}
        />
      </div>
      <div class="constraint">
        <Segments
          name="fears"
          legend={t("guess.fears", { name })}
          options={[none, { value: "yes", label: t("guess.fears.yes") }, { value: "no", label: t("guess.fears.no") }]}
          chosen={fears ? (fears.value ? "yes" : "no") : "none"}
          choose={(value) =>
            set({
              ...guess,
              fears: value === "none" ? null : { value: value === "yes", confidence: fears?.confidence ?? UNSAID },
            })
          }
        />
        <Sureness
          about={t("guess.fears", { name })}
          confidence={fears?.confidence ?? null}
          set={(confidence) => fears && set({ ...guess, fears: { ...fears, confidence } })}
        />
      </div>
    </section>
  );
}
