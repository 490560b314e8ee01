// Which streams belong to a home, as a condition in SQL: its own and those of its tables (`HOME_...`).

/** Takes the three values of `streamsOf`. Every column of streams compares byte by byte. */
export const STREAMS = "(stream = ? OR (stream >= ? AND stream < ?))";

/** "`" is the character after "_". */
export const streamsOf = (home: string): readonly [string, string, string] => [home, `${home}_`, `${home}\``];
