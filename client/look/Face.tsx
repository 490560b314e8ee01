// A face: the head has the shape of its seat (disc, diamond), a stakeholder is a rounded tile; six moods. Decides no mood itself.
import type { Seat } from "../../shared/scenario/types.ts";
import { FEATURES, type Mood } from "./faceMoods.ts";

export type { Mood } from "./faceMoods.ts";

const DIAMOND = "M28 6.5Q32 3 36 6.5L57.5 28Q61 32 57.5 36L36 57.5Q32 61 28 57.5L6.5 36Q3 32 6.5 28Z";

function Head({ shape }: { shape: Seat | "tile" }) {
  if (shape === "buyer") {
    return <circle cx="32" cy="32" r="24" fill="var(--buyer-face)" stroke="var(--buyer)" stroke-width="2.5" />;
  }
  if (shape === "seller")
    return <path d={DIAMOND} fill="var(--seller-face)" stroke="var(--seller)" stroke-width="2.5" />;
  return (
    <rect
      x="9"
      y="9"
      width="46"
      height="46"
      rx="11"
      fill="var(--tile-face, var(--fold))"
      stroke="var(--line)"
      stroke-width="2"
    />
  );
}

function Shoulders({ seat }: { seat: Seat }) {
  return (
    <g class="shoulders">
      <path d="M-6 88C-4 66 12 62 24 60H40C52 62 68 66 70 88Z" fill={`var(--${seat})`} />
      <path d="M24 60 32 70 40 60" fill="none" stroke="var(--paper)" stroke-width="2.5" stroke-linejoin="round" />
    </g>
  );
}

function Eye({ x, mood }: { x: number; mood: Mood }) {
  const { eyes, gaze } = FEATURES[mood];
  if (eyes === "arc") return <path d={`M${x - 3.6} 31.5Q${x} 26.5 ${x + 3.6} 31.5`} />;
  return (
    <>
      <ellipse cx={x + gaze[0]} cy={30 + gaze[1]} rx="2.5" ry={3 * eyes} fill="currentColor" stroke="none" />
      {eyes < 0.6 && <path d={`M${x - 4} 27.6H${x + 4}`} stroke-width="2" />}
    </>
  );
}

/** A face of `size` (a CSS length); `bust` adds shoulders. Decorative unless given a label. */
export function Face(props: { shape: Seat | "tile"; mood: Mood; size?: string; bust?: boolean; label?: string }) {
  const { shape, mood, size = "4rem", bust = false, label } = props;
  const { inner, outer, mouth, width, skew } = FEATURES[mood];
  const brow = (near: number, far: number) => 21.6 - (near + far) / 2;
  const brows =
    `M18.5 ${23.5 - outer[0]}Q23 ${brow(outer[0], inner[0])} 27 ${23 - inner[0]}` +
    `M37 ${23 - inner[1]}Q41 ${brow(outer[1], inner[1])} 45.5 ${23.5 - outer[1]}`;
  const lips = `M${32 - width} ${41.5 - skew}Q32 ${41.5 + mouth * 1.7} ${32 + width} ${41.5 + skew}`;
  const colour = shape === "tile" ? "var(--ink)" : "var(--face-ink)";
  const height = bust ? `calc(${size} * 1.1)` : size;
  const style = { width: size, height, flex: "none", color: colour };
  const drawing = (
    <svg class="face" viewBox={bust ? "-8 0 80 88" : "0 0 64 64"} style={style} aria-hidden="true">
      {bust && shape !== "tile" && <Shoulders seat={shape} />}
      <Head shape={shape} />
      <g key={mood} class="mood" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round">
        <path d={brows} />
        <Eye x={23} mood={mood} />
        <Eye x={41} mood={mood} />
        <path d={lips} />
      </g>
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
