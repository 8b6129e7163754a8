import "./ui.css";

/** Somebody's name, in whatever script and from its own side: clipped where there is no room, the whole at hand. */
export function Name({ children }: { children: string }) {
  return (
    <bdi class="name" title={children}>
      {children}
    </bdi>
  );
}
