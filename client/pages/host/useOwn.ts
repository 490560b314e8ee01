// The cases of this browser on the host's page. What reads them is fetched only when there are any.
import { useEffect, useState } from "preact/hooks";
import { drafts } from "../desk/shelf.ts";
import type { readOwn } from "./ownCases.ts";

type Own = ReturnType<typeof readOwn>;

/** Null while they are being read; they begin to be once the page is `ready`, which need not wait for them. */
export function useOwn(ready: boolean): Own | null {
  const [own, setOwn] = useState<Own | null>(null);
  useEffect(() => {
    if (!ready) return;
    const list = drafts.list();
    if (list.length === 0) return setOwn({ cards: [], broken: [] });
    // Two frames later the page stands, so that the reader of cases is not waited for.
    const read = () => import("./ownCases.ts").then((reader) => setOwn(reader.readOwn(list)));
    requestAnimationFrame(() => requestAnimationFrame(() => void read()));
  }, [ready]);
  return own;
}
