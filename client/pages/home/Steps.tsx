// How a table goes, in three steps with a small drawing each. Words come from the catalogue, nothing is interactive.
import type { ComponentChildren } from "preact";
import { t } from "../../i18n/index.ts";

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 160 72" aria-hidden="true">
      {children}
    </svg>
  );
}

const diamond = (x: number, y: number, r: number) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;

const LINES = [
  [30, 70],
  [30, 88],
  [30, 52],
] as const;

function Folder() {
  return (
    <Drawing>
      <path d="M10 12Q10 8 14 8H52L60 16H118Q122 16 122 20V60Q122 64 118 64H14Q10 64 10 60Z" fill="var(--fold)" />
      <path
        d="M10 12Q10 8 14 8H52L60 16H118Q122 16 122 20V60Q122 64 118 64H14Q10 64 10 60Z"
        fill="none"
        stroke="var(--line)"
        stroke-width="2"
      />
      {LINES.map(([from, to], row) => (
        <g key={row}>
          <circle cx="20" cy={29 + row * 12} r="3" fill="var(--buyer)" />
          <path d={`M${from} ${29 + row * 12}H${to}`} stroke="var(--buyer)" stroke-width="6" opacity=".35" />
        </g>
      ))}
      <path d="M132 36H154V56H132ZM136 36V30a7 7 0 0 1 14 0V36" fill="none" stroke="var(--ink)" stroke-width="2" />
    </Drawing>
  );
}

function Gap() {
  return (
    <Drawing>
      <defs>
        <pattern id="slot" width="6.5" height="6.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.75" height="6.5" fill="var(--slot)" />
        </pattern>
      </defs>
      <path d="M8 36H152" stroke="var(--line)" stroke-width="2" />
      <rect x="44" y="32" width="72" height="8" rx="2" fill="var(--paper)" />
      <rect x="44" y="32" width="72" height="8" rx="2" fill="url(#slot)" stroke="var(--brass)" stroke-width="1.25" />
      {[8, 44, 80, 116, 152].map((x) => (
        <circle key={x} cx={x} cy="36" r="4" fill="var(--paper)" stroke="var(--line)" stroke-width="1.75" />
      ))}
      <circle cx="44" cy="47" r="9" fill="var(--buyer)" stroke="var(--paper)" stroke-width="1.75" />
      <path d={diamond(116, 25, 10)} fill="var(--seller)" stroke="var(--paper)" stroke-width="1.5" />
      <path d="M58 56H74m-4-4 4 4-4 4" fill="none" stroke="var(--buyer)" stroke-width="1.75" />
      <path d="M102 16H86m4-4-4 4 4 4" fill="none" stroke="var(--seller)" stroke-width="1.75" />
    </Drawing>
  );
}

function Chart() {
  return (
    <Drawing>
      <path d="M34 4V66M8 52H154" stroke="var(--line)" stroke-width="1.5" />
      <path d="M52 10C92 12 128 26 140 62" fill="none" stroke="var(--brass)" stroke-width="5" stroke-linecap="round" />
      <path
        d="M52 10C92 12 128 26 140 62"
        fill="none"
        stroke="var(--brass-fill)"
        stroke-width="3"
        stroke-linecap="round"
      />
      <path
        d="M18 12 44 22 70 27 105 23"
        fill="none"
        stroke="var(--seller)"
        stroke-width="1.75"
        stroke-dasharray="5 3"
      />
      <path d="M126 64 98 52 104 38 105 23" fill="none" stroke="var(--buyer)" stroke-width="1.75" />
      <path d={diamond(18, 12, 6)} fill="var(--seller)" />
      <path d={diamond(44, 22, 6)} fill="var(--seller)" />
      <path d={diamond(70, 27, 6)} fill="var(--seller)" />
      <circle cx="126" cy="64" r="5" fill="var(--buyer)" />
      <circle cx="98" cy="52" r="5" fill="var(--buyer)" />
      <circle cx="104" cy="38" r="5" fill="var(--buyer)" />
      <path d={diamond(105, 23, 11)} fill="var(--brass-fill)" stroke="var(--ink)" stroke-width="1.75" />
      <circle cx="105" cy="23" r="5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.75" />
    </Drawing>
  );
}

const STEPS = [
  { title: "home.step.1.title", text: "home.step.1.text", drawing: <Folder /> },
  { title: "home.step.2.title", text: "home.step.2.text", drawing: <Gap /> },
  { title: "home.step.3.title", text: "home.step.3.text", drawing: <Chart /> },
] as const;

export function Steps() {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" class="hidden-text">
        {t("home.steps")}
      </h2>
      <ol class="steps">
        {STEPS.map(({ title, text, drawing }) => (
          <li class="paper" key={title}>
            {drawing}
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
