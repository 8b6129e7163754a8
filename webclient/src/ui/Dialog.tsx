import type { ComponentChildren } from "preact";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { common } from "../words";
import { Button } from "./Button";
import "./ui.css";

/** The press that opened it, made twice, does not close it. */
const TWICE_MS = 600;

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A window before the others: takes the focus, gives it back, closes on Escape. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const openedAt = useMemo(() => performance.now(), []);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    const opened = dialog.current;
    return () => {
      // Nothing outside takes the focus before it is closed.
      opened?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current && performance.now() - openedAt > TWICE_MS) onClose();
      }}
    >
      <div class="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  children: ComponentChildren;
  /** A sentence: "Remove Pavel". */
  action: string;
  manner?: "main" | "danger";
  onConfirm(): void;
  onClose(): void;
}

/** Asks before what cannot be taken back. */
export function Confirm({ title, children, action, manner = "main", onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="dialog-words">{children}</div>
      <div class="dialog-foot">
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button
          manner={manner}
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
