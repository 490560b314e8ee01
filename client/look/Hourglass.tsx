// An hourglass: level 1 is full, 0 is run out. It shows a level and knows no clock; the figures stand beside it.
export function Hourglass({ level, size = "2.5rem" }: { level: number; size?: string }) {
  const left = Math.min(1, Math.max(0, level));
  const top = 28 - 18 * Math.sqrt(left);
  const half = 3 + (28 - top) * 0.62 - 2;
  const heap = 52 - 16 * Math.sqrt(1 - left) - 6;
  return (
    <svg viewBox="0 0 40 60" style={{ width: size, height: `calc(${size} * 1.5)`, flex: "none" }} aria-hidden="true">
      <path d={`M${20 - half} ${top}H${20 + half}L21 29.5H19Z`} fill="var(--brass-fill)" />
      {left > 0 && <path d="M20 30V50" stroke="var(--brass-fill)" stroke-width="1.75" stroke-dasharray="2 2.5" />}
      {left < 1 && <path d={`M8 54Q20 ${heap} 32 54Z`} fill="var(--brass-fill)" />}
      <g fill="none" stroke="var(--hg, currentColor)" stroke-linecap="round">
        <path d="M7 6C7 20 18 24 18 30S7 40 7 54M33 6C33 20 22 24 22 30S33 40 33 54" stroke-width="2.25" />
        <path d="M4 5H36M4 55.5H36" stroke-width="4" />
      </g>
    </svg>
  );
}
