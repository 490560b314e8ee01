// Names and aliases that are unique in one session. Pure.

/** Aliases are names of stars: nobody's own name, and the same in every language. */
const STARS =
  "Acrux Adhara Alcor Alcyone Aldebaran Algol Alhena Alioth Alnair Alnilam Alnitak Alphard Altair Ankaa Antares Arcturus Atria Avior Bellatrix Betelgeuse Canopus Capella Castor Caph Deneb Diphda Dubhe Electra Elnath Enif Errai Fomalhaut Gacrux Hadar Hamal Izar Kochab Maia Markab Meissa Menkar Merak Merope Mimosa Mintaka Mira Mirach Mizar Nashira Nunki Peacock Phact Pleione Polaris Pollux Procyon Rasalas Regulus Rigel Ruchbah Sabik Sadr Saiph Scheat Shaula Sirius Spica Suhail Tarazed Taygeta Thuban Tureis Vega Wezen Zosma".split(
    " ",
  );

/** The name, or the name with the first number from 2 that nobody has. Compared without regard to case. */
export function distinct(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLocaleLowerCase("en")));
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name} ${number}`;
    if (!known.has(tried.toLocaleLowerCase("en"))) return tried;
  }
}

/** An alias that nobody has. `start` picks where in the list of stars the search begins, so that the order of joining does not show. */
export function freeAlias(taken: readonly string[], start: number): string {
  const known = new Set(taken);
  for (let index = 0; index < STARS.length; index++) {
    const star = STARS[(start + index) % STARS.length] as string;
    if (!known.has(star)) return star;
  }
  return distinct(STARS[start % STARS.length] as string, taken);
}
