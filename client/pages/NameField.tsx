// The field for a person's name. The server has the last word on what a name is.
export function NameField(props: { label: string; hint: string; name: string; change: (name: string) => void }) {
  return (
    <div class="name">
      <label for="name" class="serif">
        {props.label}
      </label>
      <input
        id="name"
        class="field"
        name="name"
        required
        maxLength={40}
        autoComplete="name"
        aria-describedby="name-hint"
        value={props.name}
        onInput={(event) => props.change(event.currentTarget.value)}
      />
      <p id="name-hint" class="cap">
        {props.hint}
      </p>
    </div>
  );
}
