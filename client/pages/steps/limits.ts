// The limits of shared/table/commands.ts that a page has to show; that file brings the parser, which no page needs. A test holds them together.

export const MAX_SAY = 500;
export const MAX_AT_ONCE = 3;
