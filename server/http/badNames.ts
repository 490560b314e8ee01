// Which names are refused because of what they say. English words come from a library that also sees through spelling tricks.
import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  pattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  toAsciiLowerCaseTransformer,
} from "obscenity";

/** Words that are people's names as well, and names in which a word hides: refusing somebody's own name is worse than a bad joke. */
const NAMES = new Set(["dick", "anal"]);
const INNOCENT = ["shital", "shitan", "cumming", "penisto", "analia"];

const english = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => NAMES.has(metadata?.originalWord ?? ""))
  .build();

const matchers = [
  new RegExpMatcher({
    ...english,
    whitelistedTerms: [...(english.whitelistedTerms ?? []), ...INNOCENT],
    ...englishRecommendedTransformers,
  }),
  new RegExpMatcher({
    blacklistedTerms: [
      pattern`arschloch`,
      pattern`fotze`,
      pattern`hurensohn`,
      pattern`wichser`,
      pattern`|nutte|`,
      pattern`schlampe`,
      pattern`|hure|`,
      pattern`|hitler|`,
      pattern`missgeburt`,
      pattern`schwuchtel`,
    ].map((term, id) => ({ id, pattern: term })),
    blacklistMatcherTransformers: [resolveConfusablesTransformer(), toAsciiLowerCaseTransformer()],
  }),
];

/** A name spelled out letter by letter, put together again; any other as it is. */
const unspelled = (name: string): string => (/^(\w[\W_]+)+\w$/.test(name) ? name.replace(/[\W_]+/g, "") : name);

/** Whether a name says something that a room should not have to read. */
export const isBadName = (name: string): boolean => matchers.some((matcher) => matcher.hasMatch(unspelled(name)));
