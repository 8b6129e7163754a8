package org.whitecell.formats;

import java.util.function.UnaryOperator;
import org.whitecell.json.Tree;

/**
 * Lifts what an old version of an event said to the next version. Texts are numbers in it, which
 * count into the entry's words.
 *
 * @param from the version that it lifts, by one
 */
public record Upcast(EventName from, UnaryOperator<Tree.Obj> lift) {}
