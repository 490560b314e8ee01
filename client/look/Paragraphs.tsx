// A longer text of a case as its paragraphs: parted at blank lines; single line breaks join. It chooses no words.

/** `kind` is the class of each paragraph. */
export function Paragraphs({ text, kind }: { text: string; kind: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p class={kind} key={paragraph}>
            {paragraph}
          </p>
        ))}
    </>
  );
}
