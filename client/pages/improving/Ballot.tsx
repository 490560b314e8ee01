// The sealed ballot: up to three packages side by side against the signed one, yes or no to each, cast once.
import type { Package } from "../../../shared/scenario/types.ts";
import { points, t } from "../../i18n/index.ts";
import { Mark } from "../../look/Mark.tsx";
import { worthOf } from "../../table/present/worth.ts";
import { signedPackage } from "../ratifying/votes.ts";
import { Finish } from "../steps/Finish.tsx";
import { Segments } from "../steps/Segments.tsx";
import type { StepProps } from "../steps/stepProps.ts";
import { useAct } from "../steps/useAct.ts";
import { useKept } from "../steps/useKept.ts";
import { Gain } from "./Gain.tsx";
import { changesOf, fitTakes, gainOf } from "./packages.ts";

const LETTERS = ["A", "B", "C"];

function Signed({ step, pkg }: { step: StepProps; pkg: Package }) {
  const { folder, view } = step;
  return (
    <section class="paper sheet deal signed">
      <h2>
        <Mark kind="ours" size="1.25rem" /> {t("improve.ballot.signed")}
      </h2>
      <dl>
        {folder.issues.map((issue, index) => (
          <div key={issue.id}>
            <dt>{issue.name}</dt>
            <dd>{issue.options[pkg[index] ?? 0]}</dd>
          </div>
        ))}
      </dl>
      <p class="gain">
        <span class="lab">{t("table.worth.label")}</span>
        <b class="num">{points(worthOf(folder, view, pkg).total)}</b>
      </p>
    </section>
  );
}

export function Ballot(props: StepProps) {
  const { table, view, folder, send } = props;
  const { seat } = folder;
  const act = useAct(send);
  const signed = signedPackage(view);
  const packages = view.table.proposed.map(({ options }) => options);
  const takes = useKept("ballot", table, seat, (stored) => fitTakes(stored, packages.length));
  const closed = view.table.ready[seat];

  function cast(event: Event): void {
    event.preventDefault();
    void act.send({ type: "vote", takes: takes.value.map((take) => take === true) });
  }

  return (
    <form class="ballot" onSubmit={cast}>
      <div class="deals">
        <Signed step={props} pkg={signed} />
        {packages.map((pkg, index) => {
          const title = t("improve.package", { letter: LETTERS[index] ?? "" });
          const changes = changesOf(folder, signed, pkg);
          return (
            <section class="paper sheet deal" key={pkg.join()}>
              <h2>{title}</h2>
              <dl>
                {changes.map((change) => (
                  <div key={change.issue}>
                    <dt>{change.issue}</dt>
                    <dd>
                      <s>
                        <span class="hidden-text">{t("improve.from")} </span>
                        {change.from}
                      </s>
                      <span class="hidden-text"> {t("improve.to")} </span>
                      <strong>▸ {change.to}</strong>
                    </dd>
                  </div>
                ))}
              </dl>
              {changes.length < folder.issues.length && <p class="cap">{t("improve.rest")}</p>}
              <Gain worth={worthOf(folder, view, pkg).total} gain={gainOf(folder, view, signed, pkg)} />
              <Segments
                name={`take-${index}`}
                legend={t("improve.take", { title })}
                options={[
                  { value: "yes", label: t("improve.yes") },
                  { value: "no", label: t("improve.no") },
                ]}
                required
                disabled={closed}
                chosen={takes.value[index] === null ? null : takes.value[index] ? "yes" : "no"}
                choose={(value) => takes.set(takes.value.map((old, at) => (at === index ? value === "yes" : old)))}
              />
            </section>
          );
        })}
      </div>
      <Finish step={props} act={act} said={t("improve.voted")} hint={t("improve.vote.hint")}>
        <button
          type="submit"
          class={`btn primary large ${seat === "seller" ? "s" : ""}`}
          disabled={act.busy !== null}
          aria-busy={act.busy !== null}
        >
          {t(act.busy ? "table.pending.sent" : "improve.vote")}
        </button>
      </Finish>
    </form>
  );
}
