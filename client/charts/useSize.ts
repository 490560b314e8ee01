// The size of an element in 1/16 rem, kept up to date, so that drawings scale with the page's one factor.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Size } from "./mapFigure.ts";

export function useSize(element: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      const { width, height } = watched.getBoundingClientRect();
      setSize({ width: width / unit, height: height / unit });
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
