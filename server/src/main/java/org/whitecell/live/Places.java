package org.whitecell.live;

import java.util.HashMap;
import java.util.Map;
import org.whitecell.session.Issuer;

/**
 * The places in a room's queue or a desk's. No seat takes more than its own share, so that what
 * others have waiting there is not told by the answers that one gets. Safe for use by many threads.
 */
final class Places {

  private final int all;
  private final int each;
  private final Map<Issuer, Integer> taken = new HashMap<>();
  private int takenInAll;

  /**
   * @param all for everybody together, but for the server itself
   * @param each for one seat
   */
  Places(int all, int each) {
    this.all = all;
    this.each = each;
  }

  /** Takes a place, which is to be freed; false if there is none. */
  synchronized boolean take(Issuer by) {
    int own = taken.getOrDefault(by, 0);
    boolean isFree =
        switch (by) {
          case Issuer.Server _ -> true;
          case Issuer.Door _ -> takenInAll < all;
          case Issuer.Seated _ -> takenInAll < all && own < each;
        };
    if (isFree) {
      taken.put(by, own + 1);
      takenInAll++;
    }
    return isFree;
  }

  synchronized void free(Issuer by) {
    taken.computeIfPresent(by, (_, own) -> own == 1 ? null : own - 1);
    takenInAll--;
  }

  synchronized boolean areAllFree() {
    return takenInAll == 0;
  }
}
