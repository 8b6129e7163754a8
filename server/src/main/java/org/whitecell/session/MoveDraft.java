package org.whitecell.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActionId;
import org.whitecell.scenario.ActorId;
import org.whitecell.words.Text;

/**
 * A move that is being written by the seats of one actor, field by field. It lies beside the log
 * and enters it when it is submitted.
 *
 * @param from the move of the same actor whose words it began with; null for one that began empty
 * @param version counts every change
 */
public record MoveDraft(
    DraftId id,
    ActorId actor,
    @Nullable MoveId from,
    long version,
    Instant openedAt,
    Map<Slot, Written> slots) {

  /** A field stays its writer's until this long after the last key press. */
  public static final Duration HOLD = Duration.ofSeconds(5);

  /** Stands between two texts that were written at once. */
  private static final String BETWEEN = "\n\n";

  /** The fields of a draft. */
  public enum Slot {
    ACTION,
    TITLE,
    EFFECT,
    REASON_1,
    REASON_2,
    REASON_3,
    DISCLOSURE;

    static final List<Slot> REASONS = List.of(REASON_1, REASON_2, REASON_3);
  }

  /**
   * What a field holds.
   *
   * @param text for ACTION an action's id or nothing; for DISCLOSURE "open" or "sealed"
   * @param evidence only on reasons
   * @param version the draft's version when it was written
   * @param above whose words stand above the writer's, where two wrote at once; null where one did
   */
  public record Written(
      String text,
      List<Evidence> evidence,
      SeatId by,
      Instant at,
      long version,
      @Nullable SeatId above) {
    public Written {
      evidence = List.copyOf(evidence);
    }
  }

  /** What became of writing a field. */
  public sealed interface Outcome {
    record Kept(MoveDraft draft) implements Outcome {}

    /** Somebody else had changed the field in between: both texts stay, one under the other. */
    record Merged(MoveDraft draft) implements Outcome {}

    record Held(SeatId by) implements Outcome {}
  }

  public MoveDraft {
    slots = slots.isEmpty() ? Map.of() : Map.copyOf(slots);
  }

  public static MoveDraft open(DraftId id, ActorId actor, Instant at) {
    return new MoveDraft(id, actor, null, 1, at, Map.of());
  }

  /**
   * A draft that says what a move says, to write on; nothing where words of it were blanked.
   *
   * @param by whose writing it counts as
   */
  public static Optional<MoveDraft> of(DraftId id, Move move, SeatId by, Instant at) {
    MoveContent content = move.content();
    MoveDraft draft = new MoveDraft(id, move.actor(), move.id(), 1, at, Map.of());
    if (content.action() != null) {
      draft = draft.with(Slot.ACTION, content.action().value(), List.of(), by, at);
    }
    @Nullable String title = content.title().value();
    @Nullable String effect = content.effect().value();
    if (title == null || effect == null) {
      return Optional.empty();
    }
    draft = draft.with(Slot.TITLE, title, List.of(), by, at);
    draft = draft.with(Slot.EFFECT, effect, List.of(), by, at);
    for (int i = 0; i < content.reasons().size(); i++) {
      Reason reason = content.reasons().get(i);
      @Nullable String text = reason.text().value();
      if (text == null) {
        return Optional.empty();
      }
      draft = draft.with(Slot.REASONS.get(i), text, reason.evidence(), by, at);
    }
    String disclosure = content.disclosure() == Disclosure.OPEN ? "open" : "sealed";
    return Optional.of(draft.with(Slot.DISCLOSURE, disclosure, List.of(), by, at));
  }

  /** Whether nobody has written in it since. */
  public boolean isUntouchedSince(Instant at) {
    return slots.values().stream().noneMatch(written -> written.at().isAfter(at));
  }

  /**
   * Writes a field.
   *
   * @param base the version of the draft that the writer had in view
   */
  public Outcome write(
      Slot slot, String text, List<Evidence> evidence, long base, SeatId by, Instant at) {
    Written before = slots.get(slot);
    if (before == null) {
      return new Outcome.Kept(with(slot, text, evidence, by, at));
    }
    if (before.by().equals(by)) {
      // On its way when the two texts were put together, it is no answer to the one above.
      return before.above() == null || before.version() <= base
          ? new Outcome.Kept(with(slot, text, evidence, by, at))
          : merged(slot, before, below(before.text(), text), evidence, by, before.above(), at);
    }
    if (at.isBefore(before.at().plus(HOLD))) {
      return new Outcome.Held(before.by());
    }
    if (before.version() > base && isProse(slot) && bothSaySomethingElse(before.text(), text)) {
      String both = before.text() + BETWEEN + text;
      return merged(slot, before, both, evidence, by, before.by(), at);
    }
    return new Outcome.Kept(with(slot, text, evidence, by, at));
  }

  private Outcome merged(
      Slot slot,
      Written before,
      String text,
      List<Evidence> evidence,
      SeatId by,
      SeatId above,
      Instant at) {
    List<Evidence> both = new ArrayList<>(before.evidence());
    evidence.stream().filter(e -> !both.contains(e)).forEach(both::add);
    return new Outcome.Merged(with(slot, new Written(text, both, by, at, version + 1, above)));
  }

  /** The text in place of the lower one that it goes on from; where it is another, below both. */
  private static String below(String both, String text) {
    for (int at = both.indexOf(BETWEEN); at >= 0; at = both.indexOf(BETWEEN, at + 1)) {
      if (text.startsWith(both.substring(at + BETWEEN.length()))) {
        return both.substring(0, at) + BETWEEN + text;
      }
    }
    return both + BETWEEN + text;
  }

  private static boolean bothSaySomethingElse(String before, String now) {
    return !before.isBlank() && !now.isBlank() && !before.equals(now);
  }

  /** What the draft says, as a move. */
  public MoveContent content() {
    String action = text(Slot.ACTION);
    List<Reason> reasons =
        Slot.REASONS.stream()
            .map(slots::get)
            .filter(written -> written != null && !written.text().isBlank())
            .map(written -> new Reason(Text.of(written.text()), written.evidence()))
            .toList();
    return new MoveContent(
        action.isBlank() ? null : new ActionId(action),
        Text.of(text(Slot.TITLE)),
        Text.of(text(Slot.EFFECT)),
        reasons,
        text(Slot.DISCLOSURE).equals("open") ? Disclosure.OPEN : Disclosure.SEALED);
  }

  private String text(Slot slot) {
    @Nullable Written written = slots.get(slot);
    return written == null ? "" : written.text();
  }

  private MoveDraft with(Slot slot, String text, List<Evidence> evidence, SeatId by, Instant at) {
    return with(slot, new Written(text, evidence, by, at, version + 1, null));
  }

  private MoveDraft with(Slot slot, Written written) {
    Map<Slot, Written> next = new EnumMap<>(Slot.class);
    next.putAll(slots);
    next.put(slot, written);
    return new MoveDraft(id, actor, from, version + 1, openedAt, next);
  }

  private static boolean isProse(Slot slot) {
    return slot != Slot.ACTION && slot != Slot.DISCLOSURE;
  }
}
