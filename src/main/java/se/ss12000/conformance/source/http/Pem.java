package se.ss12000.conformance.source.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Certificates and keys between lines of dashes. */
final class Pem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
  private static final List<String> KEY_KINDS = List.of("RSA", "EC", "Ed25519");

  private Pem() {}

  static List<X509Certificate> certificates(String pem) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    var certificates = new ArrayList<X509Certificate>();
    for (byte[] block : blocks(pem, "CERTIFICATE")) {
      certificates.add(
          (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block)));
    }
    return List.copyOf(certificates);
  }

  /** The key, if there is one in PKCS #8 without a password. */
  static Optional<PrivateKey> key(String pem) {
    return blocks(pem, "PRIVATE KEY").stream()
        .flatMap(block -> KEY_KINDS.stream().flatMap(kind -> key(block, kind).stream()))
        .findFirst();
  }

  /** A key does not say what kind it is: it is what it can be read as. */
  private static Optional<PrivateKey> key(byte[] block, String kind) {
    try {
      return Optional.of(
          KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(block)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static List<byte[]> blocks(String pem, String name) {
    return BLOCK
        .matcher(pem)
        .results()
        .filter(block -> block.group(1).equals(name))
        .map(Pem::decoded)
        .toList();
  }

  private static byte[] decoded(MatchResult block) {
    return Base64.getMimeDecoder().decode(block.group(2).getBytes(StandardCharsets.US_ASCII));
  }
}
