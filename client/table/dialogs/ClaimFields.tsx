// A claim put together from a few choices, read back as the sentence that will be said. True or not is not its affair.

import { useEffect, useRef } from "preact/hooks";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import { BANDS } from "../../../shared/table/prediction.ts";
import { t } from "../../i18n/index.ts";
import { CLAIM_KINDS, claimWords, firstClaim } from "../present/claims.ts";
import { say } from "../say.ts";
import type { Desk } from "../useDesk.ts";

export function ClaimFields({ desk, claim, set }: { desk: Desk; claim: SeatClaim; set: (claim: SeatClaim) => void }) {
  const { folder } = desk;
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.scrollIntoView({ block: "nearest" }), []);
  const kind = (
    <Pick
      label={t("table.claim.about")}
      value={claim.kind}
      options={CLAIM_KINDS.map((one) => [one, t(`table.claim.kind.${one}`)])}
      set={(value) => {
        const next = CLAIM_KINDS.find((one) => one === value);
        if (next) set(firstClaim(next, folder));
      }}
    />
  );
  return (
    <div class="claiming" ref={fields}>
      {kind}
      {"issue" in claim && (
        <Pick
          label={t("table.claim.issue")}
          value={claim.issue}
          options={folder.issues.map((issue, index) => [index, issue.name])}
          set={(value) =>
            set(
              claim.kind === "limit"
                ? { ...claim, issue: Number(value), option: 0 }
                : { ...claim, issue: Number(value) },
            )
          }
        />
      )}
      {claim.kind === "priority" && (
        <Pick
          label={t("table.claim.rank")}
          value={claim.rank}
          options={folder.issues.map((_, index) => [index + 1, String(index + 1)])}
          set={(value) => set({ ...claim, rank: Number(value) })}
        />
      )}
      {claim.kind === "limit" && (
        <Pick
          label={t("table.claim.option")}
          value={claim.option}
          options={(folder.issues[claim.issue]?.options ?? []).map((name, index) => [index, name])}
          set={(value) => set({ ...claim, option: Number(value) })}
        />
      )}
      {claim.kind === "walk-away" && (
        <Pick
          label={t("table.claim.band")}
          value={claim.band}
          options={BANDS.map((band) => [band, t(`table.claim.band.${band}`)])}
          set={(value) => set({ ...claim, band: BANDS.find((band) => band === value) ?? "middle" })}
        />
      )}
      {claim.kind === "deadline" && (
        <Pick
          label={t("table.claim.turns")}
          value={claim.turns}
          options={Array.from({ length: folder.turns }, (_, index) => [index + 1, String(index + 1)])}
          set={(value) => set({ ...claim, turns: Number(value) })}
        />
      )}
      {claim.kind === "fear" && (
        <Pick
          label={t("table.claim.fears")}
          value={claim.fears ? "yes" : "no"}
          options={[
            ["yes", t("table.claim.fears.yes")],
            ["no", t("table.claim.fears.no")],
          ]}
          set={(value) => set({ ...claim, fears: value === "yes" })}
        />
      )}
      <p class="sentence" aria-live="polite">
        <q>{say(claimWords(folder, claim))}</q>
      </p>
    </div>
  );
}

type Value = string | number;

function Pick(props: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  set: (value: string) => void;
}) {
  const { label, value, options, set } = props;
  return (
    <label>
      <span class="lab">{label}</span>
      <select class="field" value={String(value)} onChange={(event) => set(event.currentTarget.value)}>
        {options.map(([one, text]) => (
          <option key={one} value={String(one)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
