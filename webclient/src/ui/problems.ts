/** After a form was sent back: to the first field that says what is wrong with it. */
export function toFirstProblem(form: EventTarget | null): void {
  // Once it is drawn with what is wrong.
  requestAnimationFrame(() => {
    if (form instanceof HTMLElement) form.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  });
}
