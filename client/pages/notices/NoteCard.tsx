// A note of the facilitator as a card, to both seats or to this one alone, until it is put aside; a newer one shows again.
import { useEffect } from "preact/hooks";
import type { Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { announce } from "../announce.ts";
import { useKept } from "../steps/useKept.ts";

interface NoteCardProps {
  readonly kind: "note" | "hint";
  readonly table: string;
  readonly seat: Seat;
  /** Grows with every note of its kind. */
  readonly number: number;
  readonly text: string;
  /** Whether it is to be read aloud here; the table reads its own lines. */
  readonly aloud: boolean;
}

const readNumber = (stored: unknown): number => (typeof stored === "number" ? stored : 0);

export function NoteCard({ kind, table, seat, number, text, aloud }: NoteCardProps) {
  const seen = useKept(kind, table, seat, readNumber);
  const fresh = number > seen.value;
  useEffect(() => {
    if (fresh && aloud) announce(`${t(`notice.${kind}`)}: ${text}`);
  }, [fresh, aloud, kind, number, text]);
  if (!fresh) return null;
  return (
    <div class={`note-card is-${kind}`}>
      <Icon name={kind === "hint" ? "lock" : "msg"} size="1.25rem" />
      <p>
        <span class="cap">{t(`notice.${kind}`)}</span>
        <q>{text}</q>
      </p>
      <button type="button" class="btn" onClick={() => seen.set(number)}>
        {t("notice.close")}
      </button>
    </div>
  );
}
