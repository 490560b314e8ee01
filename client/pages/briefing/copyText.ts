// Copies what a field holds, also where the clipboard API is missing (plain http on a LAN address).

/** Selects the field's text and copies it; false when the person has to press the keys. */
export async function copyText(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
