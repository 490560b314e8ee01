// A link as a QR code, drawn by code of its own that is fetched when it is needed. What the link is for is up to the page.
import { useEffect, useState } from "preact/hooks";

/** The code as SVG, dark on light in either theme; empty until it is there, and the link does without. `ecc` "Q" bears a mark in its middle. */
export function useQr(link: string, ecc: "M" | "Q" = "M"): string {
  const [qr, setQr] = useState("");
  useEffect(() => {
    import("uqr").then(
      ({ renderSVG }) => setQr(renderSVG(link, { ecc, border: 2, blackColor: "#1e2429", whiteColor: "#fdfaf2" })),
      () => undefined,
    );
  }, [link, ecc]);
  return qr;
}
