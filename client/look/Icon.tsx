// Icons: one path each in a box of 24, line 1.75, in the colour of the text. Always decorative: words stand beside them.
const PATHS = {
  outcome: "M3 18h18M6 18a6 6 0 0 1 12 0M12 5v3M4.5 9.5l2 1.6M19.5 9.5l-2 1.6",
  concerns: "M7 18h10a4 4 0 0 0 .6-7.95A6 6 0 0 0 6.2 11.1 3.5 3.5 0 0 0 7 18ZM10 21.5v-1M14 21.5v-1",
  fit: "M4 4h7v3.2a1.8 1.8 0 1 0 0 3.6V14H4zM11 10.8V14h3.2a1.8 1.8 0 1 1 3.6 0H20v6h-9v-3",
  alternative: "M12 21v-7M12 14 5 6M12 14l7-8M5 11V6h5M19 11V6h-5",
  clarity:
    "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21M8.7 9a2 2 0 1 1 2.6 1.9c-.5.2-.8.6-.8 1.1M10.5 14v.1",
  ack: "M3 5h11v8H8l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-5v-1",
  object: "M6 21V4M6 5h11l-2.5 4L17 13H6",
  tell: "M4 10v4h3l6 4V6l-6 4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8.5 8.5 0 0 1 0 11",
  favour: "M4 10h16v4H4zM6 14v6h12v-6M12 10v10M12 10C9 10 7 8.5 7.5 6.5S11 5 12 10c1-5 4-5.5 4.5-3.5S15 10 12 10Z",
  engage: "M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11ZM3 20c0-4 2.5-6 6-6s6 2 6 6M18 8v7M14.5 11.5h7",
  warn: "M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1",
  beside: "M4 5h6.5v14H4zM13.5 5H20v14h-6.5z",
  walk: "M4 4h9v16H4zM13 12h8M18 9l3 3-3 3",
  folder: "M3 6h6l2 2.5h10V19H3z",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  more: "M5 12v.1M12 12v.1M19 12v.1",
  play: "M7 5l12 7-12 7z",
  pause: "M8 5v14M16 5v14",
  eye: "M2 12c4-7 16-7 20 0-4 7-16 7-20 0ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  flag: "M6 21V4M6 5h11l-2.5 4L17 13H6",
  link: "M4 15a11 11 0 0 1 16 0M7.5 18a6 6 0 0 1 9 0M12 21v.1",
  cut: "M4 15a11 11 0 0 1 16 0M12 21v.1M4 4l16 16",
  cards: "M4 7l8-3 5 13-8 3zM14 5h6v14h-2",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2",
  msg: "M4 5h16v11h-9l-4 4v-4H4z",
  plus: "M12 5v14M5 12h14",
  check: "M5 12.5l4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6 6 18",
  up: "M6 15l6-6 6 6",
  next: "M9 5l7 7-7 7",
  previous: "M15 5l-7 7 7 7",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = "1.5rem" }: { name: IconName; size?: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" style={{ width: size, height: size, flex: "none" }} aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
