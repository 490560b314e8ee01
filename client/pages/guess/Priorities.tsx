// The other seat's top three, in order: drag a term to a place and back, or use the buttons. Which order is right is unknown here.
import { useLayoutEffect, useRef } from "preact/hooks";
import { points, t } from "../../i18n/index.ts";
import { Icon, type IconName } from "../../look/Icon.tsx";
import { announce } from "../announce.ts";
import { MAX_PRIORITIES, rank, unrank } from "./guess.ts";
import { useDrag } from "./useDrag.ts";

const PLACES = [0, 1, 2] as const;
/** The place of those that are not ranked. */
const POOL = "pool";

export function Priorities(props: {
  issues: readonly { readonly name: string }[];
  priorities: readonly number[];
  name: string;
  set: (priorities: number[]) => void;
}) {
  const { issues, priorities, name, set } = props;
  const frame = useRef<HTMLFieldSetElement>(null);
  const nameOf = (issue: number) => issues[issue]?.name ?? "";
  const moved = useRef<number | null>(null);
  const focusOn = (issue: number) => {
    moved.current = issue;
  };
  // With the very paint that moves it, so that no later focus is taken from somebody who has gone on.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-issue="${moved.current}"]`)?.focus();
    moved.current = null;
  });

  function place(issue: number, at: number): void {
    const next = rank(priorities, issue, at);
    set(next);
    announce(t("guess.top.placed", { issue: nameOf(issue), rank: next.indexOf(issue) + 1 }));
    focusOn(issue);
  }
  function remove(issue: number): void {
    set(unrank(priorities, issue));
    announce(t("guess.top.removed", { issue: nameOf(issue) }));
    focusOn(issue);
  }
  const { drag, grip } = useDrag((issue, at) => {
    if (at !== POOL) place(issue, Number(at));
    else if (priorities.includes(issue)) remove(issue);
  });
  /** What a term needs to be dragged; while it is, it follows the pointer. */
  const dragged = (issue: number, kind: string) => ({
    ...grip(issue),
    class: drag?.what === issue ? `${kind} dragged` : kind,
    style: drag?.what === issue ? { transform: `translate(${drag.dx}px, ${drag.dy}px)` } : undefined,
  });
  const button = (icon: IconName, label: string, press: () => void, disabled = false) => (
    <button type="button" class={`btn icon ${icon}`} aria-label={label} disabled={disabled} onClick={press}>
      <Icon name={icon} size="1.25rem" />
    </button>
  );

  return (
    <fieldset class="priorities" ref={frame}>
      <legend>{t("guess.top", { name })}</legend>
      <p class="note">{t("guess.top.how")}</p>
      <ol class="ranks">
        {PLACES.map((at) => {
          const issue = priorities[at];
          return (
            <li
              key={at}
              data-place={at}
              class={`rank ${issue === undefined ? "empty" : ""} ${drag?.over === String(at) ? "over" : ""}`}
            >
              <span class="place num" aria-hidden="true">
                {points(at + 1)}
              </span>
              {issue === undefined ? (
                <span class="cap">{t("guess.top.empty")}</span>
              ) : (
                <>
                  <span tabIndex={-1} data-issue={issue} {...dragged(issue, "ranked")}>
                    {nameOf(issue)}
                  </span>
                  {button("up", t("guess.top.up", { issue: nameOf(issue) }), () => place(issue, at - 1), at === 0)}
                  {button("close", t("guess.top.remove", { issue: nameOf(issue) }), () => remove(issue))}
                </>
              )}
            </li>
          );
        })}
      </ol>
      <ul class="pool" data-place={POOL} aria-label={t("guess.top.others")}>
        {issues.map((issue, index) =>
          priorities.includes(index) ? null : (
            <li key={issue.name}>
              <button
                type="button"
                data-issue={index}
                disabled={priorities.length >= MAX_PRIORITIES}
                aria-label={t("guess.top.add", { issue: issue.name })}
                onClick={() => place(index, priorities.length)}
                {...dragged(index, "btn")}
              >
                <Icon name="plus" size="1rem" />
                {issue.name}
              </button>
            </li>
          ),
        )}
      </ul>
    </fieldset>
  );
}
