import type { Import } from "../../http/bodies";

/** The text as it was brought: before any change. */
export type Source = Omit<Import, "edits">;
