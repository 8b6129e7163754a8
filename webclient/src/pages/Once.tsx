import { useId, useRef } from "preact/hooks";

/**
 * Words to be taken away, in a field that selects itself: it needs no clipboard, which a page
 * without TLS does not have.
 */
export function Once({ label, value }: { label: string; value: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const select = () => field.current?.select();
  return (
    <div class="once">
      <label for={id} class="heard">
        {label}
      </label>
      <input ref={field} id={id} value={value} readOnly onFocus={select} onClick={select} spellcheck={false} />
    </div>
  );
}
