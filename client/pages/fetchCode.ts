// Fetches code that is loaded when it is needed, also across an upgrade: a page whose parts are gone is loaded anew, once the server
// answers. What was typed and the draft are kept by the pages themselves.

/** Between two reloads, ms: what still fails then is no upgrade. */
const APART = 30_000;
/** Between two questions whether the server is there, ms. */
const PAUSE = 2_000;
const KEY = "two-winners-reloaded";

/** What `load` fetches. When it fails the page is loaded anew, or, when that was tried just now, it rejects as `load` did. */
export async function fetchCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (failure) {
    if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < APART) throw failure;
    while (!(await isThere())) await new Promise((done) => setTimeout(done, PAUSE));
    sessionStorage.setItem(KEY, String(Date.now()));
    location.reload();
    return new Promise(() => undefined);
  }
}

const isThere = (): Promise<boolean> =>
  fetch("/healthz", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
