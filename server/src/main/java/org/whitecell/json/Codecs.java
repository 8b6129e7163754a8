package org.whitecell.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the codec of a Java type by rules alone; no type is listed by hand. */
final class Codecs {

  private final Map<Type, Codec> known = new ConcurrentHashMap<>();

  /**
   * @throws IllegalArgumentException for a type that has no JSON
   */
  Codec of(Type type) {
    @Nullable Codec codec = known.get(type);
    if (codec == null) {
      codec = make(type);
      known.put(type, codec);
    }
    return codec;
  }

  private Codec make(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return make(parameterized, (Class<?>) parameterized.getRawType());
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("there is no JSON for " + type);
    }
    @Nullable Codec scalar = Scalars.of(plain);
    if (scalar != null) {
      return scalar;
    }
    if (Tree.class.isAssignableFrom(plain)) {
      return new Composites.OfTree(plain);
    }
    if (plain.isEnum()) {
      return Composites.OfEnum.of(plain);
    }
    if (plain.isSealed()) {
      return sealed(plain);
    }
    if (OfId.fits(plain)) {
      return new OfId(OfRecord.of(plain, this));
    }
    if (plain.isRecord()) {
      return OfRecord.of(plain, this);
    }
    throw new IllegalArgumentException("there is no JSON for " + type);
  }

  private Codec make(ParameterizedType type, Class<?> raw) {
    if (Map.class.isAssignableFrom(raw)) {
      Type key = argument(type, 0);
      Codec keys = of(key);
      return new Composites.OfMap(keys, names(keys), of(argument(type, 1)), (Class<?>) key);
    }
    if (Set.class.isAssignableFrom(raw)) {
      Codec items = of(argument(type, 0));
      return new Composites.OfSet(items, names(items));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return new Composites.OfList(of(argument(type, 0)));
    }
    throw new IllegalArgumentException("there is no JSON for " + type);
  }

  private Codec sealed(Class<?> type) {
    Map<String, Supplier<Codec>> byName = new HashMap<>();
    Names.members(type)
        .forEach(member -> {
          @Nullable String name = Names.ofMember(member);
          if (name == null || byName.put(name, () -> of(member)) != null) {
            throw new IllegalArgumentException(type + " has two members called " + name);
          }
        });
    return new Composites.OfSealed(Map.copyOf(byName), this::of);
  }

  /** What can be a key of an object: strings, ids and enums. */
  private static Function<Object, String> names(Codec codec) {
    return switch (codec) {
      case Composites.OfEnum _ -> constant -> Names.of((Enum<?>) constant);
      case OfId ids -> ids::name;
      default -> Object::toString;
    };
  }

  static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
