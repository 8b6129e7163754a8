package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;

/**
 * Turns away an address that cannot be read, path or query, before anything reads a part of it:
 * every {@code %} is followed by two hexadecimal digits, and what they stand for is UTF-8.
 */
final class AddressGuard implements Handler<RoutingContext> {

  private static final int HEX = 16;

  @Override
  public void handle(RoutingContext context) {
    if (isReadable(Objects.requireNonNullElse(context.request().uri(), ""))) {
      context.next();
    } else {
      Answers.send(
          context,
          Problem.badRequest(
              "The address is not well formed: after each % come two hexadecimal digits, and"
                  + " together they are UTF-8."));
    }
  }

  static boolean isReadable(String address) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < address.length(); i++) {
      char sign = address.charAt(i);
      if (sign != '%') {
        bytes.write(sign);
        continue;
      }
      if (i + 2 >= address.length()) {
        return false;
      }
      int high = Character.digit(address.charAt(i + 1), HEX);
      int low = Character.digit(address.charAt(i + 2), HEX);
      if (high < 0 || low < 0) {
        return false;
      }
      bytes.write(high * HEX + low);
      i += 2;
    }
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
