package org.whitecell.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes that are short enough to be read off a wall: a bird and a number, {@code KESTREL-427}. */
final class LobbyCodes {

  private static final List<String> BIRDS =
      List.of(
          "AVOCET",
          "BITTERN",
          "BUNTING",
          "BUZZARD",
          "CHOUGH",
          "CONDOR",
          "COOT",
          "CORMORANT",
          "CRANE",
          "CROW",
          "CUCKOO",
          "CURLEW",
          "DIPPER",
          "DOVE",
          "DUNLIN",
          "EAGLE",
          "EGRET",
          "EIDER",
          "FALCON",
          "FINCH",
          "FULMAR",
          "GANNET",
          "GODWIT",
          "GOSHAWK",
          "GREBE",
          "GROUSE",
          "GULL",
          "HARRIER",
          "HERON",
          "HOBBY",
          "HOOPOE",
          "IBIS",
          "JACKDAW",
          "JAY",
          "KESTREL",
          "KINGFISHER",
          "KITE",
          "LAPWING",
          "LARK",
          "LINNET",
          "MAGPIE",
          "MARTIN",
          "MERLIN",
          "NIGHTJAR",
          "NUTHATCH",
          "ORIOLE",
          "OSPREY",
          "OWL",
          "PARTRIDGE",
          "PELICAN",
          "PETREL",
          "PINTAIL",
          "PIPIT",
          "PLOVER",
          "PUFFIN",
          "QUAIL",
          "RAVEN",
          "REDSTART",
          "ROBIN",
          "ROOK",
          "RUFF",
          "SANDPIPER",
          "SHRIKE",
          "SISKIN",
          "SKUA",
          "SNIPE",
          "SPARROW",
          "STARLING",
          "STILT",
          "STORK",
          "SWALLOW",
          "SWAN",
          "SWIFT",
          "TEAL",
          "TERN",
          "THRUSH",
          "TURNSTONE",
          "WAGTAIL",
          "WARBLER",
          "WAXWING",
          "WHEATEAR",
          "WHIMBREL",
          "WIGEON",
          "WOODCOCK",
          "WREN");

  /** A code with all the spaces and dashes that somebody may type around it. */
  private static final int LONGEST = 40;

  private static final Pattern FORM = Pattern.compile("[A-Z]{3,12}-[0-9]{3}");

  private LobbyCodes() {}

  static String fresh() {
    return BIRDS.get(Secrets.below(BIRDS.size())) + "-" + (100 + Secrets.below(900));
  }

  /** The code as it was given out, from what somebody typed; empty when it can be none. */
  static Optional<String> read(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String tidy = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s–—-]+", "-");
    return FORM.matcher(tidy).matches() ? Optional.of(tidy) : Optional.empty();
  }
}
