package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whitecell.words.Text;

/**
 * An event in its place in the log.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param key the command's, null for the server's own
 * @param made the order's fresh id, by which its answer is given again
 * @param digest of the command; it lies among the words, so that nothing short can be guessed
 */
public record Recorded(
    long seq,
    Instant at,
    Issuer by,
    @Nullable CommandKey key,
    String made,
    Text digest,
    Event event) {}
