// The terms of a package as a list; those that moved, or on which several differ, stand out by weight and a mark.
import type { Term } from "../present/offers.ts";

/** `why` says aloud what the mark means. */
export function Terms({ terms, why }: { terms: readonly Term[]; why: string }) {
  return (
    <dl>
      {terms.map((term) => (
        <div key={term.issue} class={term.moved ? "moved" : ""}>
          <dt>{term.issue}</dt>
          <dd>
            {term.moved && <span class="hidden-text">{why}: </span>}
            {term.option}
          </dd>
        </div>
      ))}
    </dl>
  );
}
