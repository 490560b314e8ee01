// A native dialog with a title and a way out: Escape, the close button or a press outside. It closes by being taken away.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";

export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** A drawer rises from the near edge of a narrow table. */
  drawer?: boolean;
  wide?: boolean;
}) {
  const { title, onClose, children, drawer = false, wide = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press outside is a shortcut; Escape and the close button do the same
    <dialog
      ref={dialog}
      class={`paper ask ${drawer ? "drawer" : ""} ${wide ? "wide" : ""}`}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="inside">
        <header>
          <h2 id="dialog-title" tabIndex={-1} autofocus>
            {title}
          </h2>
          <button type="button" class="btn plain round" aria-label={t("table.dialog.close")} onClick={onClose}>
            <Icon name="close" size="1.25rem" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
