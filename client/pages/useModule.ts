// A component whose code is fetched when it is needed. A chunk that cannot be fetched is thrown, for App to catch.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fetchCode } from "./fetchCode.ts";

type Loaded<P> = { readonly component: ComponentType<P> } | { readonly failure: unknown } | null;

/** The component, null while it is on its way. */
export function useModule<P>(load: () => Promise<{ readonly default: ComponentType<P> }>): ComponentType<P> | null {
  const [loaded, setLoaded] = useState<Loaded<P>>(null);
  useEffect(() => {
    fetchCode(load).then(
      (module) => setLoaded({ component: module.default }),
      (failure: unknown) => setLoaded({ failure }),
    );
  }, []);
  if (loaded && "failure" in loaded) throw loaded.failure;
  return loaded?.component ?? null;
}
