package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command with all that the core cannot make by itself.
 *
 * @param key what makes it recognisable when sent again; null for the server's own commands
 * @param digest tells whether a repeated key carries the same content; SHA-256 in hex
 * @param at when the server received it
 * @param fresh a new random id, for what the command makes; further things append to it
 */
public record Order(
    Issuer by,
    @Nullable CommandKey key,
    String digest,
    Instant at,
    String fresh,
    Chance chance,
    Command command) {

  /**
   * Chance that comes with the command, used or not.
   *
   * @param first a die, 1 to 6
   * @param second a die, 1 to 6
   * @param draw 0 to 2^31-1, to draw from lists
   */
  public record Chance(int first, int second, int draw) {}
}
