// The search: compose a package from the signed one and suggest it in secret. What is better for the other nobody is told here.
import { useState } from "preact/hooks";
import { otherSeat } from "../../../shared/scenario/types.ts";
import { MAX_AT_ONCE } from "../../../shared/table/limits.ts";
import { points, t } from "../../i18n/index.ts";
import { Face } from "../../look/Face.tsx";
import { Stance } from "../../look/Stance.tsx";
import { restsAt } from "../../table/present/draft.ts";
import { presentStakeholders } from "../../table/present/stakeholders.ts";
import { worthAt, worthOf } from "../../table/present/worth.ts";
import { signedPackage } from "../ratifying/votes.ts";
import { Do, Finish, Problem } from "../steps/Finish.tsx";
import { Segments } from "../steps/Segments.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { useAct } from "../steps/useAct.ts";
import { useKept } from "../steps/useKept.ts";
import { Gain } from "./Gain.tsx";
import { changesOf, fitSuggestion, gainOf } from "./packages.ts";

const MOODS = { for: "warm", unsure: "thinking", against: "firm" } as const;

const difference = (value: number): string => (value > 0 ? `+${points(value)}` : points(value));

export function Search(props: StepProps) {
  const { table, view, folder, send } = props;
  const { seat, own } = folder;
  const { name } = view.people[otherSeat(seat)];
  const signed = signedPackage(view);
  const suggesting = useAct(send);
  const ending = useAct(send);
  const [sent, setSent] = useState<readonly string[]>([]);
  const draft = useKept("suggestion", table, seat, (stored) => fitSuggestion(folder, view, signed, stored));
  const pkg = draft.value;
  const changed = changesOf(folder, signed, pkg).length;
  const left = MAX_AT_ONCE - (view.own?.suggested ?? 0);
  const closed = view.table.ready[seat];
  const option = (issue: number, said: string, index: number) => ({
    value: String(index),
    disabled: own.forbidden[issue]?.includes(index) ?? false,
    label: (
      <>
        {said}
        <span class="num delta">
          {index === signed[issue]
            ? t("improve.signed")
            : difference(worthAt(own, issue, index) - worthAt(own, issue, signed[issue] ?? 0))}
        </span>
      </>
    ),
  });
  return (
    <div class="columns">
      <fieldset class="paper sheet compose" disabled={closed || left <= 0}>
        <legend>
          <h2>{t("improve.compose")}</h2>
        </legend>
        <p class="note">{t("improve.compose.how", { name })}</p>
        {folder.issues.map((issue, index) => (
          <Segments
            key={issue.id}
            kind="row-of"
            name={`term-${index}`}
            legend={issue.name}
            disabled={restsAt(folder, view.table, index) !== null}
            options={issue.options.map((each, at) => option(index, each, at))}
            chosen={String(pkg[index] ?? 0)}
            choose={(value) => draft.set(pkg.map((old, at) => (at === index ? Number(value) : old)))}
          />
        ))}
      </fieldset>
      <aside>
        <section class="paper sheet suggest">
          <h2>{t("improve.suggestion", { changes: changed })}</h2>
          <Gain worth={worthOf(folder, view, pkg).total} gain={gainOf(folder, view, signed, pkg)} />
          {own.stakeholders.length > 0 && (
            <ul class="moods" aria-label={t("table.people.title")}>
              {presentStakeholders(folder, pkg).map((person) => (
                <li key={person.id}>
                  <Face shape="tile" mood={MOODS[person.stand]} size="2.25rem" />
                  <span>
                    {person.name} <Stance stance={person.stand} /> {t(`table.people.${person.stand}`)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <p class="note">{t("improve.secret")}</p>
          <Problem act={suggesting} />
          {!closed && left > 0 && changed > 0 && !sent.includes(pkg.join()) && (
            <Do
              act={suggesting}
              seat={seat}
              plain
              command={{ type: "suggest", package: [...pkg] }}
              onDone={() => setSent([...sent, pkg.join()])}
            >
              {t("improve.suggest")}
            </Do>
          )}
          <p class="cap" role="status">
            {t("improve.suggested", { count: MAX_AT_ONCE - left, left })}
          </p>
        </section>
        <Finish step={props} act={ending} said={t("improve.searched")}>
          <Do act={ending} seat={seat} command={{ type: "ready" }}>
            {t("improve.end")}
          </Do>
        </Finish>
      </aside>
    </div>
  );
}
