// The marks: buyer disc, seller diamond, an agreement (the disc inside the diamond, in brass), the logo and a term still open.
// Drawn as SVG in the colours of look.css; decorative unless given a label.
const DIAMOND = "M12 1.2 22.8 12 12 22.8 1.2 12Z";

export type MarkKind = "buyer" | "seller" | "ours" | "logo" | "open";

function Shape({ kind, hollow }: { kind: MarkKind; hollow: boolean }) {
  if (kind === "buyer") {
    return (
      <circle cx="12" cy="12" r="9" fill={hollow ? "none" : "var(--buyer)"} stroke="var(--buyer)" stroke-width="2.5" />
    );
  }
  if (kind === "seller") {
    const fill = hollow ? "none" : "var(--seller)";
    return <path d={DIAMOND} fill={fill} stroke="var(--seller)" stroke-width="2" stroke-linejoin="round" />;
  }
  if (kind === "open") {
    return (
      <path d="M12 3 21 12 12 21 3 12Z" fill="none" stroke="var(--line)" stroke-width="2" stroke-dasharray="3 2.5" />
    );
  }
  const logo = kind === "logo";
  return (
    <>
      <path
        d={DIAMOND}
        fill={logo ? "var(--seller)" : "var(--brass-fill)"}
        stroke={logo ? "var(--seller)" : "var(--brass)"}
        stroke-width={logo ? "1.5" : "1.8"}
        stroke-linejoin="round"
      />
      <circle
        cx="12"
        cy="12"
        r={logo ? "6.6" : "5.2"}
        fill={logo ? "var(--buyer)" : "var(--paper)"}
        stroke={logo ? "var(--paper)" : "var(--brass)"}
        stroke-width={logo ? "2" : "1.8"}
      />
    </>
  );
}

/** A mark of the size of the text around it, or of `size` (a CSS length). */
export function Mark(props: { kind: MarkKind; size?: string; hollow?: boolean; label?: string }) {
  const { kind, size = "1em", hollow = false, label } = props;
  const drawing = (
    <svg class="mk" viewBox="0 0 24 24" style={{ width: size, height: size }} aria-hidden="true">
      <Shape kind={kind} hollow={hollow} />
    </svg>
  );
  return label ? (
    <span role="img" aria-label={label}>
      {drawing}
    </span>
  ) : (
    drawing
  );
}
