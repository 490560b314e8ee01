// Where the DOM has put the rails and the seal, in CSS pixels from the corner of the sheet. It measures and changes nothing.

export interface RailPlace {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Not when the row is folded or scrolled away. */
  readonly shown: boolean;
  /** Where the word of an agreed rail stands on the line, which keeps clear of it. */
  readonly word: readonly [number, number] | null;
}

export interface Places {
  readonly width: number;
  readonly height: number;
  readonly rails: readonly RailPlace[];
  readonly seal: { readonly x: number; readonly y: number; readonly size: number } | null;
  /** Pixels of one rem: the table grows with the screen. */
  readonly rem: number;
}

export function measure(sheet: HTMLElement): Places {
  const box = sheet.getBoundingClientRect();
  const opening = sheet.querySelector(".rails")?.getBoundingClientRect() ?? box;
  const rails = [...sheet.querySelectorAll<HTMLElement>(".box")].map((rail): RailPlace => {
    const place = rail.getBoundingClientRect();
    const word = rail.querySelector(".name.both")?.getBoundingClientRect();
    const y = place.top + place.height / 2;
    return {
      left: place.left - box.left,
      right: place.right - box.left,
      y: y - box.top,
      shown: place.width > 0 && y > opening.top && y < opening.bottom,
      word: word ? [word.left - box.left, word.right - box.left] : null,
    };
  });
  const seal = sheet.querySelector(".stamp > svg")?.getBoundingClientRect();
  return {
    width: box.width,
    height: box.height,
    rails,
    seal: seal
      ? { x: seal.left + seal.width / 2 - box.left, y: seal.top + seal.height / 2 - box.top, size: seal.width }
      : null,
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
}
