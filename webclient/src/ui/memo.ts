import { Component, h, type ComponentType, type VNode } from "preact";

/** A component that is drawn again only when its props differ, or a signal it has read changes. */
export function memo<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now = this.props as Record<string, unknown>;
      return Object.entries(next).some(([name, value]) => now[name] !== value);
    }
    override render(): VNode {
      return h(Part as ComponentType<object>, this.props);
    }
  };
}
