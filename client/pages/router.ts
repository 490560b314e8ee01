// Which page the address names, as a signal. Never puts a secret into a path: tokens and invitations stay in the fragment.
import { signal } from "@preact/signals";

export type Route =
  | { readonly page: "home" | "new" | "not-found" }
  | { readonly page: "table"; readonly table: string; readonly fragment: string };

/** The route of an address. */
export function routeOf(path: string, hash: string): Route {
  if (path === "/") return { page: "home" };
  if (/^\/new\/?$/.test(path)) return { page: "new" };
  const [, table] = /^\/t\/([\w-]+)\/?$/.exec(path) ?? [];
  return table ? { page: "table", table, fragment: hash.replace(/^#/, "") } : { page: "not-found" };
}

const here = (): Route => routeOf(location.pathname, location.hash);

export const route = signal<Route>(here());

function follow(): void {
  route.value = here();
  scrollTo(0, 0);
}

/** Goes to an address of ours. */
export function go(address: string): void {
  history.pushState(null, "", address);
  follow();
}

/** The same page under a new address: the seat's own link in place of an invitation. */
export function readdress(address: string): void {
  history.replaceState(history.state, "", address);
  follow();
}

/** The address of a seat. */
export const seatAddress = (table: string, token: string): string => `/t/${table}#${token}`;

/** The address of an invitation. */
export const invitationAddress = (table: string, invitation: string): string => `/t/${table}#join.${invitation}`;

/** The invitation in a fragment, null when it is something else. */
export const invitationIn = (fragment: string): string | null =>
  fragment.startsWith("join.") ? fragment.slice("join.".length) : null;

function onClick(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest("a");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.target || link.getAttribute("href")?.startsWith("#")) return;
  event.preventDefault();
  go(link.pathname + link.hash);
}

/** Starts listening to links and to the browser's own buttons. */
export function startRouter(): void {
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  document.addEventListener("click", onClick);
}
