package org.whitecell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record: an object with a member for every component. A component that is null or empty where
 * that is allowed is left out.
 *
 * @param typeName what {@code type} says, null where the record belongs to no sealed type
 */
record OfRecord(
    Constructor<?> constructor, List<Part> parts, Set<String> names, @Nullable String typeName)
    implements Codec {

  /** Whether a component may be absent, and what is there then. */
  enum Need {
    REQUIRED,
    NULLABLE,
    OPTIONAL
  }

  record Part(String name, Method accessor, Need need, Supplier<Codec> codec) {}

  static OfRecord of(Class<?> type, Codecs codecs) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(part(component, codecs));
    }
    @Nullable String typeName = Names.ofMember(type);
    Set<String> names = parts.stream().map(Part::name).collect(Collectors.toSet());
    if (typeName != null && !names.add("type")) {
      throw new IllegalArgumentException(type + " has a component called type");
    }
    return new OfRecord(canonical(type), List.copyOf(parts), names, typeName);
  }

  private static Part part(RecordComponent component, Codecs codecs) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    boolean optional = component.getType() == Optional.class;
    Need need =
        optional
            ? Need.OPTIONAL
            : component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Need.NULLABLE
                : Need.REQUIRED;
    var type =
        optional ? Codecs.argument(component.getGenericType(), 0) : component.getGenericType();
    return new Part(component.getName(), accessor, need, () -> codecs.of(type));
  }

  private static Constructor<?> canonical(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every record has its canonical constructor", e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
    out.writeStartObject();
    if (typeName != null) {
      out.writeStringField("type", typeName);
    }
    for (Part part : parts) {
      @Nullable Object inside = valueOf(part, value);
      if (inside != null) {
        out.writeFieldName(part.name());
        part.codec().get().write(inside, out, texts);
      }
    }
    out.writeEndObject();
  }

  private static @Nullable Object valueOf(Part part, Object value) {
    Object inside;
    try {
      inside = part.accessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's component can be read", e);
    }
    if (inside == null && part.need() != Need.NULLABLE) {
      throw new IllegalArgumentException(part.name() + " is null");
    }
    return part.need() == Need.OPTIONAL && inside instanceof Optional<?> optional
        ? optional.orElse(null)
        : inside;
  }

  @Override
  public Object read(Tree tree, Path path, TextForm texts) {
    Map<String, Tree> members = Codec.object(tree, path).members();
    for (String name : members.keySet()) {
      if (!names.contains(name)) {
        throw path.at(name).bad("nothing of this name is known here");
      }
    }
    if (typeName != null
        && !(members.get("type") instanceof Tree.Str(String said) && said.equals(typeName))) {
      throw path.at("type").bad(typeName + " was expected");
    }
    @Nullable Object[] values = new @Nullable Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(parts.get(i), members, path, texts);
    }
    return make(values, path);
  }

  private static @Nullable Object read(
      Part part, Map<String, Tree> members, Path path, TextForm texts) {
    @Nullable Tree member = members.get(part.name());
    Codec codec = part.codec().get();
    if (member == null || (member instanceof Tree.Null && !codec.readsNull())) {
      return switch (part.need()) {
        case OPTIONAL -> Optional.empty();
        case NULLABLE -> null;
        case REQUIRED ->
            throw path.at(part.name())
                .bad(member == null ? "this is missing" : "this must not be null");
      };
    }
    Object value = codec.read(member, path.at(part.name()), texts);
    return part.need() == Need.OPTIONAL ? Optional.of(value) : value;
  }

  Object make(@Nullable Object[] values, Path path) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw path.bad(
          e.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null
              ? refused.getMessage()
              : "these values do not go together");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record can be made", e);
    }
  }
}
