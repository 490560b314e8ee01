// The colours of look.css as numbers for the canvas, read anew whenever the scheme changes.

const NAMES = [
  "paper",
  "line",
  "ink",
  "buyer",
  "buyer-wash",
  "seller",
  "seller-wash",
  "brass",
  "brass-fill",
  "slot",
  "hair",
] as const;
export type ColourName = (typeof NAMES)[number];
export type Palette = Readonly<Record<ColourName, number>>;

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: ColourName): number =>
    Number.parseInt(style.getPropertyValue(`--${name}`).trim().slice(1), 16) || 0;
  return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Palette;
}

/** Calls back when the colours have changed: the system's scheme, or the page's own choice. */
export function watchPalette(changed: () => void): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const theme = new MutationObserver(changed);
  scheme.addEventListener("change", changed);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    scheme.removeEventListener("change", changed);
    theme.disconnect();
  };
}
