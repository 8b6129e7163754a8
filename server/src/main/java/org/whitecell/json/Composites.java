package org.whitecell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values that are made of others, records apart. */
final class Composites {

  private Composites() {}

  /** A member of a sealed type, told apart by {@code type}. */
  record OfSealed(Map<String, Supplier<Codec>> byName, Function<Class<?>, Codec> codecs)
      implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      codecs.apply(value.getClass()).write(value, out, texts);
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      @Nullable Tree type = Codec.object(tree, path).members().get("type");
      if (type == null) {
        throw path.bad("type is missing");
      }
      @Nullable Supplier<Codec> member = byName.get(Codec.string(type, path.at("type")));
      if (member == null) {
        throw path.at("type").bad("this type is not known here");
      }
      return member.get().read(tree, path, texts);
    }
  }

  record OfEnum(Map<String, ? extends Enum<?>> byName) implements Codec {
    static OfEnum of(Class<?> type) {
      Map<String, Enum<?>> byName = new LinkedHashMap<>();
      for (Object constant : type.getEnumConstants()) {
        Enum<?> named = (Enum<?>) constant;
        byName.put(Names.of(named), named);
      }
      return new OfEnum(byName);
    }

    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      out.writeString(Names.of((Enum<?>) value));
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      @Nullable Enum<?> constant = byName.get(Codec.string(tree, path));
      if (constant == null) {
        throw path.bad("one of these was expected: " + String.join(", ", byName.keySet()));
      }
      return constant;
    }
  }

  record OfList(Codec items) implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      out.writeStartArray();
      for (Object item : (Collection<?>) value) {
        items.write(item, out, texts);
      }
      out.writeEndArray();
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      return List.copyOf(readAll(items, tree, path, texts));
    }
  }

  /** Written in the order of the items' JSON names, for a set has none of its own. */
  record OfSet(Codec items, Function<Object, String> names) implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      out.writeStartArray();
      for (Object item :
          ((Set<?>) value)
              .stream().map(Object.class::cast).sorted(Comparator.comparing(names)).toList()) {
        items.write(item, out, texts);
      }
      out.writeEndArray();
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      List<Object> all = readAll(items, tree, path, texts);
      Set<Object> set = new LinkedHashSet<>(all);
      if (set.size() < all.size()) {
        throw path.bad("an item stands there twice");
      }
      return Collections.unmodifiableSet(set);
    }
  }

  /** Written in the order of the keys' JSON names. */
  record OfMap(Codec keys, Function<Object, String> names, Codec values, Class<?> keyType)
      implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      Map<String, Object> sorted =
          ((Map<?, ?>) value)
              .entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          e -> names.apply(e.getKey()),
                          Map.Entry::getValue,
                          (a, _) -> a,
                          TreeMap::new));
      out.writeStartObject();
      for (Map.Entry<String, Object> entry : sorted.entrySet()) {
        out.writeFieldName(entry.getKey());
        values.write(entry.getValue(), out, texts);
      }
      out.writeEndObject();
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      Map<Object, Object> read = empty();
      Codec.object(tree, path)
          .members()
          .forEach((name, value) -> {
            Path here = path.at(name);
            read.put(keys.read(new Tree.Str(name), here, texts), values.read(value, here, texts));
          });
      return Collections.unmodifiableMap(read);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Map<Object, Object> empty() {
      return keyType.isEnum() ? new EnumMap(keyType) : new LinkedHashMap<>();
    }
  }

  /** JSON as it stands, of this kind. */
  record OfTree(Class<?> kind) implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      Trees.write((Tree) value, out);
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      if (!kind.isInstance(tree)) {
        throw path.bad("another kind of value was expected");
      }
      return tree;
    }

    @Override
    public boolean readsNull() {
      return kind == Tree.class;
    }
  }

  private static List<Object> readAll(Codec items, Tree tree, Path path, TextForm texts) {
    List<Tree> from = Codec.array(tree, path).items();
    List<Object> all = new ArrayList<>(from.size());
    for (int i = 0; i < from.size(); i++) {
      all.add(items.read(from.get(i), path.at(i), texts));
    }
    return all;
  }
}
