// Which web pages may open a socket here: our own, and those that the settings name.

/** Whether a request's Origin is its own Host, one of `allowed`, or absent (not a browser). */
export function isAllowedOrigin(headers: Headers, allowed: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin === null || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
