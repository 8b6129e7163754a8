package org.whitecell.formats;

import net.jqwik.api.Arbitrary;
import org.whitecell.json.AnyValue;
import org.whitecell.session.Recorded;
import org.whitecell.words.Text;

/** Events of every kind in any place. */
final class AnyRecorded {
  private AnyRecorded() {}

  static Arbitrary<Recorded> all() {
    return AnyValue.of(Recorded.class).map(AnyRecorded::asTheRoomMakesThem);
  }

  static Recorded at(long seq, long seed) {
    Recorded any = asTheRoomMakesThem(AnyValue.of(Recorded.class, seed));
    return new Recorded(seq, any.at(), any.by(), any.key(), any.made(), any.digest(), any.event());
  }

  private static Recorded asTheRoomMakesThem(Recorded any) {
    return new Recorded(
        any.seq() + 1,
        any.at(),
        any.by(),
        any.key(),
        any.made(),
        any.key() == null ? Text.NONE : any.digest(),
        any.event());
  }
}
