// The order in which the keys of a case's file are written. A key that is not here goes last.

export const ORDER: readonly string[] = [
  ...["format", "id", "kind", "language", "twinOf", "order", "title", "name", "summary", "teaches", "minutes"],
  ...["setting", "turns", "quorum", "unlockedBy", "whileLocked", "topic", "brief", "text", "options", "points"],
  ...["forbidden", "alternatives", "pressure", "fear", "relief", "facts", "claim", "evidence", "objections"],
  ...["minimum", "power", "veto", "stakeholders", "happens", "questions", "accepted", "issues", "seats", "note"],
];
