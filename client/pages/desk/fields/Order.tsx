// The buttons of an item of a list: earlier, later, out. For the keyboard, and for whoever would rather press than drag.
import type { Path } from "../../../../shared/scenario/locate.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { useDesk } from "./deskContext.ts";

interface OrderProps {
  /** The list. */
  readonly path: Path;
  readonly index: number;
  readonly count: number;
  /** What the item is called. */
  readonly name: string;
  /** Whether its place means anything. */
  readonly ordered?: boolean;
  readonly remove?: () => void;
}

export function Order({ path, index, count, name, ordered = false, remove }: OrderProps) {
  const { desk } = useDesk();
  const move = (to: number): void => {
    desk.flush();
    desk.change({ type: "move", path, from: index, to });
  };
  const out = (): void => {
    desk.flush();
    if (remove) remove();
    else desk.change({ type: "remove", path, index });
  };
  return (
    <span class="order">
      {ordered && (
        <>
          <button
            type="button"
            class="btn plain round"
            disabled={index === 0}
            aria-label={t("desk.up", { name })}
            onClick={() => move(index - 1)}
          >
            <Icon name="up" size="1.125rem" />
          </button>
          <button
            type="button"
            class="btn plain round turned"
            disabled={index === count - 1}
            aria-label={t("desk.down", { name })}
            onClick={() => move(index + 1)}
          >
            <Icon name="up" size="1.125rem" />
          </button>
        </>
      )}
      <button type="button" class="btn plain round" aria-label={t("desk.remove", { name })} onClick={out}>
        <Icon name="close" size="1.125rem" />
      </button>
    </span>
  );
}
