// Which page the address names, as a signal. Never puts a secret into a path: tokens and invitations stay in the fragment.
import { signal } from "@preact/signals";

export type Route =
  | { readonly page: "home" | "new" | "practice" | "host" | "privacy" | "not-found" }
  | { readonly page: "table"; readonly table: string; readonly fragment: string }
  | { readonly page: "facilitate" | "show" | "session"; readonly session: string; readonly fragment: string }
  /** The print pack of a round, counted from 1. */
  | { readonly page: "pack"; readonly session: string; readonly round: number; readonly fragment: string }
  /** `code` is "" until it is typed. */
  | { readonly page: "join"; readonly code: string }
  /** `draft` is "" for the list of cases. */
  | { readonly page: "desk"; readonly draft: string };

/** The pages of a session by the start of their addresses. */
const OF_SESSION = { h: "facilitate", s: "session" } as const;

/** The route of an address. */
export function routeOf(path: string, hash: string): Route {
  if (path === "/") return { page: "home" };
  if (/^\/new\/?$/.test(path)) return { page: "new" };
  if (/^\/practice\/?$/.test(path)) return { page: "practice" };
  if (/^\/host\/?$/.test(path)) return { page: "host" };
  if (/^\/privacy\/?$/.test(path)) return { page: "privacy" };
  const [desk, , draft = ""] = /^\/desk(\/([\w-]+))?\/?$/.exec(path) ?? [];
  if (desk !== undefined) return { page: "desk", draft };
  const fragment = hash.replace(/^#/, "");
  const [, table] = /^\/t\/([\w-]+)\/?$/.exec(path) ?? [];
  if (table) return { page: "table", table, fragment };
  const [, shown] = /^\/h\/([\w-]+)\/show\/?$/.exec(path) ?? [];
  if (shown) return { page: "show", session: shown, fragment };
  const [, packed, round] = /^\/h\/([\w-]+)\/print\/(\d)\/?$/.exec(path) ?? [];
  if (packed) return { page: "pack", session: packed, round: Number(round), fragment };
  const [, start, session] = /^\/([hs])\/([\w-]+)\/?$/.exec(path) ?? [];
  if (session) return { page: OF_SESSION[start as keyof typeof OF_SESSION], session, fragment };
  const [joins, , code = ""] = /^\/join(\/(\w+))?\/?$/.exec(path) ?? [];
  return joins === undefined ? { page: "not-found" } : { page: "join", code: code.toUpperCase() };
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

/** The addresses of a session: its facilitator's, the projector's, joining it, a participant's. */
export const facilitatorAddress = (session: string, token: string, show = false): string =>
  show ? showAddress(session, token) : `/h/${session}#${token}`;
export const showAddress = (session: string, token: string): string => `/h/${session}/show#${token}`;
export const packAddress = (session: string, round: number, token: string): string =>
  `/h/${session}/print/${round}#${token}`;
export const joinAddress = (code: string): string => `/join/${code}`;
export const sessionAddress = (session: string, token: string): string => `/s/${session}#${token}`;

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
