package org.whitecell.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.DiceSpec;
import org.whitecell.scenario.Points;
import org.whitecell.session.CommandKey;
import org.whitecell.wire.ClientMessage;
import org.whitecell.words.Text;

/** Makes values of any of our types, by its shape alone. */
public final class AnyValue {

  private static final List<String> STRINGS =
      List.of("", "x", "Жезқазған", "a \"quoted\"\nline\u2028", "🛰 and 中亚", "\u0000\u001f", "é");

  /** What all keys bear. */
  public static final String INSTANCE = "page";

  private final Random random;

  private AnyValue(Random random) {
    this.random = random;
  }

  /** Values of this type; for a sealed one, of all its members. */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return Arbitraries.randomValue(random -> type.cast(new AnyValue(random).value(type)));
  }

  /** One value of exactly this type. */
  public static <T> T of(Class<T> type, long seed) {
    return type.cast(new AnyValue(new Random(seed)).value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return collection(parameterized, (Class<?>) parameterized.getRawType());
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return STRINGS.get(random.nextInt(STRINGS.size()));
    } else if (plain == Text.class) {
      return Text.of((String) value(String.class));
    } else if (plain == int.class || plain == Integer.class) {
      return 1 + random.nextInt(6);
    } else if (plain == long.class || plain == Long.class) {
      return random.nextLong(1L << 53);
    } else if (plain == boolean.class) {
      return random.nextBoolean();
    } else if (plain == Points.class) {
      return new Points(random.nextInt(-40, 40));
    } else if (plain == Instant.class) {
      return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    } else if (plain == Duration.class) {
      return Duration.ofMillis(random.nextLong(-1_000_000, 100_000_000));
    } else if (plain == DiceSpec.class) {
      return DiceSpec.USUAL;
    } else if (plain == CommandKey.class) {
      return new CommandKey(INSTANCE, random.nextLong(1, 1L << 53));
    } else if (plain == ClientMessage.Hello.class) {
      return new ClientMessage.Hello((String) value(String.class), INSTANCE, null);
    } else if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    } else if (plain.isSealed()) {
      List<Class<?>> members = Names.members(plain).toList();
      return value(members.get(random.nextInt(members.size())));
    }
    return record(plain);
  }

  private Object collection(ParameterizedType type, Class<?> raw) {
    Type[] of = type.getActualTypeArguments();
    int size = random.nextInt(3);
    if (Map.class.isAssignableFrom(raw)) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(of[0]), value(of[1]));
      }
      return map;
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(value(of[0]));
    }
    return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(items) : items;
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          isNullable(components[i].getAnnotatedType()) && random.nextBoolean()
              ? null
              : value(components[i].getGenericType());
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new AssertionError(type + " wants values of its own", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record can be made", e);
    }
  }

  private static boolean isNullable(AnnotatedElement type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
