package org.whitecell.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** A certificate and its key, looked at before the server listens with them. */
public record PemPair(X509Certificate certificate, PrivateKey key) {

  private static final byte[] PROOF = "a proof".getBytes(StandardCharsets.US_ASCII);

  /**
   * Reads both from PEM files; of a chain the certificate is the first.
   *
   * @throws IllegalArgumentException when they are not what they are said to be, or do not belong
   *     together; the message says which
   */
  public static PemPair read(Path certificate, Path key) {
    PemPair pair = new PemPair(certificate(certificate), key(key));
    if (!pair.belongsTogether()) {
      throw new IllegalArgumentException(
          "the key in " + key + " is not the one of the certificate in " + certificate);
    }
    return pair;
  }

  /** Whether browsers still take the certificate then. */
  public boolean isGoodAt(Instant time) {
    return time.isBefore(certificate.getNotAfter().toInstant());
  }

  private static X509Certificate certificate(Path file) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException(file + " holds no certificate in PEM", e);
    }
  }

  private static PrivateKey key(Path file) {
    try (PEMParser parser = new PEMParser(new StringReader(Files.readString(file)))) {
      for (Object next = parser.readObject(); next != null; next = parser.readObject()) {
        switch (next) {
          case PEMKeyPair pair -> {
            return new JcaPEMKeyConverter().getPrivateKey(pair.getPrivateKeyInfo());
          }
          case PrivateKeyInfo info -> {
            return new JcaPEMKeyConverter().getPrivateKey(info);
          }
          default -> {} // such as the parameters of a curve, which may stand before the key
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " holds no key in PEM", e);
    }
    throw new IllegalArgumentException(file + " holds no key in PEM without a passphrase");
  }

  private boolean belongsTogether() {
    PublicKey open = certificate.getPublicKey();
    String algorithm =
        switch (open.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> open.getAlgorithm();
        };
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(PROOF);
      byte[] proof = signature.sign();
      signature.initVerify(open);
      signature.update(PROOF);
      return signature.verify(proof);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
