// How a stakeholder takes a package, as a badge: tick, wave or cross in a ring. The word stands beside it, never in it.
export const STANCES = ["for", "unsure", "against"] as const;
export type StanceKind = (typeof STANCES)[number];

const LINES: Readonly<Record<StanceKind, string>> = {
  for: "M6.5 12.5l3.6 3.6 7.4-8",
  unsure: "M6 13.5c2-4 4-4 6-1.5s4 2.5 6-1.5",
  against: "M8 8l8 8M16 8l-8 8",
};

export function Stance({ stance, size = "1rem" }: { stance: StanceKind; size?: string }) {
  const solid = stance === "against";
  return (
    <svg class="mk" viewBox="0 0 24 24" style={{ width: size, height: size }} aria-hidden="true">
      <circle
        cx="12"
        cy="12"
        r="10.6"
        fill={solid ? "var(--ink)" : "var(--paper)"}
        stroke="var(--ink)"
        stroke-width="2"
      />
      <path
        d={LINES[stance]}
        fill="none"
        stroke={solid ? "var(--paper)" : "var(--ink)"}
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
