// The other seat's top three, in order: drag a term to a place, or use the buttons. Which order is right is unknown here.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon, type IconName } from "../../look/Icon.tsx";
import { announce } from "../announce.ts";
import { MAX_PRIORITIES, rank, unrank } from "./guess.ts";

const PLACES = [0, 1, 2] as const;

export function Priorities(props: {
  issues: readonly { readonly name: string }[];
  priorities: readonly number[];
  name: string;
  set: (priorities: number[]) => void;
}) {
  const { issues, priorities, name, set } = props;
  const frame = useRef<HTMLFieldSetElement>(null);
  const [over, setOver] = useState<number | null>(null);
  const dragged = useRef<number | null>(null);
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
  const drag = (issue: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      dragged.current = issue;
      event.dataTransfer?.setData("text/plain", nameOf(issue));
    },
    onDragEnd: () => {
      dragged.current = null;
      setOver(null);
    },
  });
  const target = (at: number) => ({
    onDragOver: (event: DragEvent) => {
      if (dragged.current === null) return;
      event.preventDefault();
      setOver(at);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged.current !== null) place(dragged.current, at);
      setOver(null);
    },
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
              class={`rank ${issue === undefined ? "empty" : ""} ${over === at ? "over" : ""}`}
              {...target(at)}
            >
              <span class="place num" aria-hidden="true">
                {at + 1}
              </span>
              {issue === undefined ? (
                <span class="cap">{t("guess.top.empty")}</span>
              ) : (
                <>
                  <span class="ranked" tabIndex={-1} data-issue={issue} {...drag(issue)}>
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
      <ul class="pool" aria-label={t("guess.top.others")}>
        {issues.map((issue, index) =>
          priorities.includes(index) ? null : (
            <li key={issue.name}>
              <button
                type="button"
                class="btn"
                data-issue={index}
                disabled={priorities.length >= MAX_PRIORITIES}
                aria-label={t("guess.top.add", { issue: issue.name })}
                onClick={() => place(index, priorities.length)}
                {...drag(index)}
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
