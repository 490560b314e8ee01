// Fetches the canvas's code after the table is usable and keeps it shown the picture. Without it the plain rails stay.
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Presented } from "../present.ts";
import type { Stage } from "./openStage.ts";
import { pictureOf } from "./picture.ts";

export interface SceneShown {
  /** Whether the canvas draws now. */
  readonly drawn: boolean;
  /** Shows my mark on a rail where a finger holds it, in options; null when it is let go. */
  readonly hold: Stage["hold"];
}

/** Draws what is shown into `host`, which lies over `sheet`; a change of `layout` says that the rails have moved. */
export function useScene(
  sheet: RefObject<HTMLElement | null>,
  host: RefObject<HTMLElement | null>,
  shown: Presented,
  layout: unknown,
): SceneShown {
  const [drawn, setDrawn] = useState(false);
  const stage = useRef<Stage | null>(null);
  const picture = pictureOf(shown);
  const latest = useRef(picture);
  latest.current = picture;
  const wanted = JSON.stringify(picture);

  useEffect(() => {
    let gone = false;
    const close = () => {
      stage.current?.close();
      stage.current = null;
      setDrawn(false);
    };
    import("./openStage.ts")
      .then(({ openStage }) => {
        if (gone || !sheet.current || !host.current) return;
        stage.current = openStage(host.current, sheet.current, () => setDrawn(true), close);
        stage.current.show(latest.current);
      })
      .catch(close);
    return () => {
      gone = true;
      close();
    };
  }, []);
  useEffect(() => stage.current?.show(latest.current), [wanted, layout]);
  return { drawn, hold: (rail, at) => stage.current?.hold(rail, at) };
}
