package org.whitecell.store.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoSilentServerException;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Closes every connection that our own driver did not open. The driver names its client when it
 * greets, as MongoDB's protocol has it; the name is a secret made at each start, which never leaves
 * the process but over loopback.
 */
final class Doorkeeper {

  private static final AttributeKey<Boolean> KNOWN =
      AttributeKey.valueOf(Doorkeeper.class, "known");

  private static final int SECRET_BYTES = 32;

  private final String secret;

  Doorkeeper() {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    this.secret = HexFormat.of().formatHex(random);
  }

  /** The name that our client gives. */
  String secret() {
    return secret;
  }

  /** Lets a command of our driver pass; anybody else's ends its connection. */
  void admit(Channel channel, Document command) {
    if (channel.hasAttr(KNOWN)) {
      return;
    }
    if (!isOurs(command)) {
      turnAway(channel);
    }
    channel.attr(KNOWN).set(true);
  }

  /** Ends a connection. */
  void turnAway(Channel channel) {
    var _ = channel.close();
    throw new MongoSilentServerException("this server is not open to others");
  }

  private boolean isOurs(Document command) {
    return command.get("client") instanceof Document client
        && client.get("application") instanceof Document application
        && application.get("name") instanceof String name
        && MessageDigest.isEqual(name.getBytes(UTF_8), secret.getBytes(UTF_8));
  }
}
