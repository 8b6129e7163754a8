package org.whitecell.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How types and constants are called in JSON. */
public final class Names {

  private Names() {}

  /** An enum's constant, in lower case with hyphens: {@code WHITE_CELL} is {@code white-cell}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The {@code type} of a member of a sealed type: its simple name in lower case with hyphens,
   * without the sealed type's own name at the end ({@code MoveCard} of {@code Card} is {@code
   * move}).
   *
   * @return null for a type that belongs to no sealed one
   */
  public static @Nullable String ofMember(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .filter(Class::isSealed)
        .findFirst()
        .map(sealed -> {
          String name = type.getSimpleName();
          String end = sealed.getSimpleName();
          boolean bears = name.endsWith(end) && name.length() > end.length();
          return kebab(bears ? name.substring(0, name.length() - end.length()) : name);
        })
        .orElse(null);
  }

  /** The records of a sealed type, however deep. */
  public static Stream<Class<?>> members(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Names::members)
        : Stream.of(type);
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
