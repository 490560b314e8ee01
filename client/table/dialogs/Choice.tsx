// A row of a dialog's list: one radio or checkbox with its words, wide enough for a thumb.
import type { ComponentChildren } from "preact";

export function Choice(props: {
  type: "radio" | "checkbox";
  name: string;
  checked: boolean;
  disabled?: boolean;
  onChange: () => void;
  children: ComponentChildren;
}) {
  const { type, name, checked, disabled = false, onChange, children } = props;
  return (
    <label class={`choice ${checked ? "on" : ""} ${disabled ? "off" : ""}`}>
      <input type={type} name={name} checked={checked} disabled={disabled} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}
