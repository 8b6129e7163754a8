package org.whitecell.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.Block;
import org.whitecell.scenario.Points;
import org.whitecell.session.Command;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.Roll;
import org.whitecell.sight.Card;
import org.whitecell.words.Text;

/** Writes the wire's Java types as TypeScript, by the rules of the JSON door. */
final class TypeScriptTypes {
  /** Where the name made by the rules below is another's already. */
  private static final Map<Class<?>, String> RENAMED = Map.of(Roll.Dice.class, "DiceOrigin");

  private final Map<Class<?>, String> written = new LinkedHashMap<>();
  private final Deque<Class<?>> waiting = new ArrayDeque<>();

  static String all() {
    TypeScriptTypes types = new TypeScriptTypes();
    types.waiting.addAll(
        List.of(
            ClientMessage.class,
            ServerMessage.class,
            Card.class,
            Command.FromASeat.class,
            Event.class,
            Issuer.class,
            Block.class));
    while (!types.waiting.isEmpty()) {
      types.write(types.waiting.poll());
    }
    return types.written.values().stream()
        .sorted()
        .collect(
            Collectors.joining(
                "\n",
                "// The wire's types, generated from the server's by WireTypesTest; not to be"
                    + " edited.\n\n",
                ""));
  }

  private void write(Class<?> type) {
    if (written.containsKey(type)) {
      return;
    }
    written.put(type, "");
    if (type.isEnum()) {
      String names =
          Arrays.stream(type.getEnumConstants())
              .map(c -> "'" + kebab(((Enum<?>) c).name()) + "'")
              .collect(Collectors.joining(" | "));
      written.put(type, "export type " + nameOf(type) + " = " + names + "\n");
    } else if (type.isSealed()) {
      List<Class<?>> members = leaves(type).toList();
      waiting.addAll(members);
      String union = members.stream().map(this::nameOf).collect(Collectors.joining(" | "));
      written.put(type, "export type " + nameOf(type) + " = " + union + "\n");
    } else {
      StringBuilder out = new StringBuilder("export interface " + nameOf(type) + " {\n");
      if (sealedParent(type)) {
        out.append("  type: '").append(typeName(type)).append("'\n");
      }
      for (RecordComponent part : type.getRecordComponents()) {
        boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        out.append("  ").append(part.getName()).append(nullable ? "?" : "").append(": ");
        out.append(reference(part.getGenericType())).append("\n");
      }
      written.put(type, out.append("}\n").toString());
    }
  }

  private String reference(Type type) {
    if (type instanceof ParameterizedType p) {
      Class<?> raw = (Class<?>) p.getRawType();
      Type[] of = p.getActualTypeArguments();
      if (Collection.class.isAssignableFrom(raw)) {
        String inner = reference(of[0]);
        return inner.contains(" ") ? "(" + inner + ")[]" : inner + "[]";
      }
      if (Map.class.isAssignableFrom(raw)) {
        return "Partial<Record<" + reference(of[0]) + ", " + reference(of[1]) + ">>";
      }
      throw new IllegalStateException("no TypeScript for " + type);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) {
      return "number";
    }
    if (raw == String.class || raw == Instant.class) {
      return "string";
    }
    if (raw == Points.class || raw == Duration.class) {
      return "number";
    }
    if (raw == Text.class) {
      return "string | null";
    }
    if (raw.isRecord() && raw.getSimpleName().endsWith("Id")) {
      return "string";
    }
    if (raw.isRecord() || raw.isEnum() || raw.isSealed()) {
      waiting.add(raw);
      return nameOf(raw);
    }
    throw new IllegalStateException("no TypeScript for " + type);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TypeScriptTypes::leaves)
        : Stream.of(type);
  }

  private static boolean sealedParent(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  /** Nested types that could be mistaken for others bear their outer type's name. */
  private String nameOf(Class<?> type) {
    if (RENAMED.containsKey(type)) {
      return RENAMED.get(type);
    }
    Class<?> outer = type.getEnclosingClass();
    if (outer == null) {
      return type.getSimpleName();
    }
    if (outer == Command.class || outer == Card.class) {
      return type.getSimpleName();
    }
    if (outer == ClientMessage.class || outer == ServerMessage.class) {
      String simple = type.getSimpleName();
      return type.isEnum() || simple.equals("Activity") ? simple : simple + suffix(outer);
    }
    return outer.getSimpleName() + type.getSimpleName();
  }

  private static String suffix(Class<?> outer) {
    return outer == ClientMessage.class ? "FromClient" : "FromServer";
  }

  private static String typeName(Class<?> type) {
    String simple = type.getSimpleName();
    String name =
        Card.class.isAssignableFrom(type)
            ? simple.substring(0, simple.length() - "Card".length())
            : simple;
    return kebab(name.replaceAll("(?<=.)(?=[A-Z])", "_"));
  }

  private static String kebab(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
