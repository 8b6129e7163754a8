package org.whitecell.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.Names;
import org.whitecell.scenario.Points;
import org.whitecell.session.Limits;
import org.whitecell.words.Text;

/** Writes the socket's messages as an AsyncAPI 3 document, by the rules of the JSON door. */
final class AsyncApi {

  private static final String HEAD =
      """
      # Generated from the server's types by AsyncApiTest; not to be edited.
      asyncapi: 3.0.0
      info:
        title: Whitecell's socket
        version: '1'
        description: The one connection of a window; socket.md tells how it is used.
      channels:
        socket:
          address: /api/socket
          description: WebSocket, text frames.
          messages:
            fromClient:
              description: A frame of the client's is one of these.
              contentType: application/json
              payload:
                $ref: '#/components/schemas/ClientMessage'
            fromServer:
              description: A frame of the server's is a list of these.
              contentType: application/json
              payload:
                type: array
                items:
                  $ref: '#/components/schemas/ServerMessage'
      operations:
        receiveFromClient:
          action: receive
          channel:
            $ref: '#/channels/socket'
          messages:
            - $ref: '#/channels/socket/messages/fromClient'
        sendToClient:
          action: send
          channel:
            $ref: '#/channels/socket'
          messages:
            - $ref: '#/channels/socket/messages/fromServer'
      components:
        schemas:
      """;

  /** What of the server's fields is not told by name and type. */
  private static final Map<String, String> SAID =
      Map.of(
          "ServerMessage.Snapshot.cursor",
          "description: 'With the last part alone: the sealed place of this view, opaque; given back in hello"
              + " it continues while the view was shown at most 256 messages since, in the same loading.'",
          "ServerMessage.Changes.cursor",
          "description: 'The sealed place behind these changes, opaque; keep the last one, and give it back in"
              + " hello to get only what this view was shown since.'");

  private final Map<String, String> limits = Limits.all();
  private final Map<String, List<String>> schemas = new TreeMap<>();
  private final Deque<Class<?>> waiting = new ArrayDeque<>();

  static String all() {
    AsyncApi api = new AsyncApi();
    api.waiting.addAll(List.of(ClientMessage.class, ServerMessage.class));
    while (!api.waiting.isEmpty()) {
      api.write(api.waiting.poll());
    }
    StringBuilder out = new StringBuilder(HEAD);
    api.schemas.forEach((name, lines) -> {
      out.append("    ").append(name).append(":\n");
      lines.forEach(line -> out.append("      ").append(line).append('\n'));
    });
    return out.toString();
  }

  private void write(Class<?> type) {
    if (schemas.containsKey(nameOf(type))) {
      return;
    }
    schemas.put(nameOf(type), List.of());
    schemas.put(nameOf(type), schema(type));
  }

  private List<String> schema(Class<?> type) {
    if (type.isEnum()) {
      return List.of(
          "type: string",
          Arrays.stream(type.getEnumConstants())
              .map(constant -> Names.of((Enum<?>) constant))
              .collect(Collectors.joining(", ", "enum: [", "]")));
    }
    List<String> lines = new ArrayList<>();
    if (type.isSealed()) {
      lines.add("oneOf:");
      Names.members(type).forEach(member -> lines.add("  - " + reference(member)));
      return lines;
    }
    lines.add("type: object");
    lines.add("additionalProperties: false");
    List<String> required = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    @Nullable String typeName = Names.ofMember(type);
    if (typeName != null) {
      required.add("type");
      properties.add("  type: { const: " + typeName + " }");
    }
    for (RecordComponent part : type.getRecordComponents()) {
      if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(part.getName());
      }
      String name = nameOf(type) + "." + part.getName();
      @Nullable String limit = limits.getOrDefault(name, SAID.get(name));
      properties.add(
          "  "
              + part.getName()
              + ": { "
              + value(part.getGenericType())
              + (limit == null ? "" : ", " + limit)
              + " }");
    }
    if (!required.isEmpty()) {
      lines.add(required.stream().collect(Collectors.joining(", ", "required: [", "]")));
      lines.add("properties:");
      lines.addAll(properties);
    }
    return lines;
  }

  /** The fields that a client sends and that could be of any length or size, by type and field. */
  static SortedSet<String> boundless() {
    SortedSet<String> fields = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(ClientMessage.class));
    while (!left.isEmpty()) {
      Class<?> type = left.poll();
      if (!seen.add(type)) {
        continue;
      }
      if (type.isSealed()) {
        Names.members(type).forEach(left::add);
      } else if (type.isRecord()) {
        for (RecordComponent part : type.getRecordComponents()) {
          if (isBoundless(part.getGenericType())) {
            fields.add(nameOf(type) + "." + part.getName());
          }
          left.addAll(within(part.getGenericType()));
        }
      }
    }
    return fields;
  }

  private static boolean isBoundless(Type type) {
    return type instanceof ParameterizedType
        || (type instanceof Class<?> c
            && Set.of(
                    String.class,
                    Text.class,
                    int.class,
                    Integer.class,
                    long.class,
                    Points.class,
                    Duration.class)
                .contains(c));
  }

  /** The types of ours that a value of this type holds. */
  private static List<Class<?>> within(Type type) {
    List<Class<?>> types = new ArrayList<>();
    if (type instanceof ParameterizedType p) {
      for (Type of : p.getActualTypeArguments()) {
        types.addAll(within(of));
      }
    } else if (type instanceof Class<?> c
        && (c.isRecord() || c.isSealed())
        && !isId(c)
        && c != Text.class
        && c != Points.class) {
      types.add(c);
    }
    return types;
  }

  private String value(Type type) {
    if (type instanceof ParameterizedType p) {
      Class<?> raw = (Class<?>) p.getRawType();
      Type[] of = p.getActualTypeArguments();
      if (Map.class.isAssignableFrom(raw)) {
        return "type: object, additionalProperties: { " + value(of[1]) + " }";
      }
      String unique = Set.class.isAssignableFrom(raw) ? ", uniqueItems: true" : "";
      if (Collection.class.isAssignableFrom(raw)) {
        return "type: array, items: { " + value(of[0]) + " }" + unique;
      }
      throw new IllegalStateException("no schema for " + type);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) {
      return "type: integer";
    } else if (raw == boolean.class) {
      return "type: boolean";
    } else if (raw == Instant.class) {
      return "type: string, format: date-time";
    } else if (raw == Duration.class) {
      return "type: number, description: seconds";
    } else if (raw == Points.class) {
      return "type: number, multipleOf: 0.5";
    } else if (raw == Text.class) {
      return "type: ['string', 'null']";
    } else if (raw == String.class || isId(raw)) {
      return "type: string";
    }
    return reference(raw);
  }

  private String reference(Class<?> type) {
    waiting.add(type);
    return "$ref: '#/components/schemas/" + nameOf(type) + "'";
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getSimpleName().endsWith("Id")
        && type.getRecordComponents().length == 1;
  }

  /** Nested types bear the names of those around them, so that none is taken for another. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
  }
}
