package org.whitecell.sight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whitecell.json.Json;
import org.whitecell.session.Evolve;
import org.whitecell.session.Recorded;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.store.Hash;

/**
 * What everybody saw after each entry of a log, as one digest an entry: over every view key that
 * there can be, and every card in it. The order of the cards tells nobody anything, and is not part
 * of it.
 */
public final class ViewDigests {

  private final Map<Card, String> written = new HashMap<>();

  private ViewDigests() {}

  /** One line for each entry: its number and the digest. */
  public static List<String> of(Setting setting, List<Recorded> log) {
    ViewDigests digests = new ViewDigests();
    List<String> lines = new ArrayList<>();
    State state = State.start(setting);
    for (Recorded recorded : log) {
      state = Evolve.apply(state, recorded);
      lines.add(state.seq() + " " + digests.of(state));
    }
    return lines;
  }

  private String of(State state) {
    Map<String, List<String>> seen = new TreeMap<>();
    for (ViewKey key : keys(state)) {
      seen.put(key.toString(), Sight.view(key, state).stream().map(this::write).sorted().toList());
    }
    return Hash.of(Json.writeString(seen).getBytes(UTF_8)).hex().substring(0, 16);
  }

  private String write(Card card) {
    return written.computeIfAbsent(card, Json::writeString);
  }

  private static Set<ViewKey> keys(State state) {
    Stream<ViewKey> always = Stream.of(new ViewKey.OfWhiteCell(), new ViewKey.OfObserver());
    Stream<ViewKey> ofActors =
        state.scenario().actors().stream().map(actor -> new ViewKey.OfActor(actor.id(), null));
    Stream<ViewKey> ofSeats = state.seats().values().stream().map(seat -> ViewKey.of(seat, state));
    return Stream.of(always, ofActors, ofSeats).flatMap(keys -> keys).collect(Collectors.toSet());
  }
}
