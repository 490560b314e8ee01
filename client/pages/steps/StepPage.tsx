// The frame of a page of a round: clock at the top, where in the round it is, its heading and one sentence. No content of its own.
import "./steps.css";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useSize } from "../../charts/useSize.ts";
import { t } from "../../i18n/index.ts";
import { Heading } from "../Heading.tsx";
import { Page } from "../Page.tsx";
import { Clock } from "./Clock.tsx";
import type { StepProps } from "./stepProps.ts";

const ORDER = ["planning", "negotiating", "predicting", "ratifying", "improving", "reflecting"] as const;

/** The steps of this round as a line of words, the present one marked. */
function Course({ view }: Pick<StepProps, "view">) {
  const { steps, phase } = view.table;
  const own = ORDER.filter((step) => step === "negotiating" || steps.includes(step));
  const at = (own as readonly string[]).indexOf(phase);
  return (
    <ol class="course" aria-label={t("step.course")}>
      {own.map((step, index) => (
        <li key={step} class={index < at ? "past" : ""} aria-current={index === at ? "step" : undefined}>
          {t(`step.name.${step}`)}
        </li>
      ))}
    </ol>
  );
}

export function StepPage(
  props: StepProps & { kind: string; title: string; lead?: string; children: ComponentChildren },
) {
  const { folder, kind, title, lead, children } = props;
  const head = useRef<HTMLDivElement>(null);
  const height = useSize(head)?.height;
  // The table's edge runs below the heading, however many lines that takes.
  useLayoutEffect(() => {
    const room = head.current?.closest<HTMLElement>(".room");
    if (height) room?.style.setProperty("--edge", `calc(${4.5 + height / 16}rem + 0.25rem)`);
  }, [height]);
  return (
    <Page kind={`step ${kind} of-${folder.seat}`} beside={<Clock {...props} />}>
      <div class="step-head" ref={head}>
        <Course view={props.view} />
        <Heading text={title} />
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children}
    </Page>
  );
}
