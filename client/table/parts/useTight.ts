// Whether the rails have too little room to keep the names of options above and below the line. Measures, and changes nothing.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Rail } from "../present/rails.ts";

/** Heights in rem that a rail wants: with names above and below its line, and once it is agreed or locked. */
const ROOMY = 3.875;
const CLOSED = { agreed: 2.25, locked: 3 };

/** The height, in rem, at which no rail touches another. */
export const roomFor = (rails: readonly Pick<Rail, "agreed" | "locked">[]): number =>
  rails.reduce((sum, { agreed, locked }) => sum + (locked ? CLOSED.locked : agreed ? CLOSED.agreed : ROOMY), 0);

/** `host` holds the rails; it is as high as the table leaves it, or, on a phone, as they need. */
export function useTight(host: RefObject<HTMLElement | null>, rails: readonly Rail[]): boolean {
  const [height, setHeight] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setHeight(element.clientHeight / rem);
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return height < roomFor(rails);
}
