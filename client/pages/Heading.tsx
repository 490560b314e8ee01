// The h1 of a page: names the document, and takes the focus unless it is the first one since the browser loaded.
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/index.ts";

let first = true;

export function Heading({ text, plain = false }: { text: string; plain?: boolean }) {
  const element = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = plain ? text : t("page.title", { page: text });
  }, [text, plain]);
  useLayoutEffect(() => {
    if (!first) element.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  return (
    <h1 ref={element} tabIndex={-1}>
      {text}
    </h1>
  );
}
