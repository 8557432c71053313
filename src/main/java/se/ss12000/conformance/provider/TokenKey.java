package se.ss12000.conformance.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The key that signed tokens are verified with. */
public final class TokenKey {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
  private static final int BITS = 256;

  private TokenKey() {}

  /** The public EC key on P-256 in a PEM, if there is one. */
  public static Optional<PublicKey> ofPem(String pem) {
    return BLOCK
        .matcher(pem)
        .results()
        .flatMap(block -> decoded(block.group(1)).stream())
        .filter(key -> key.getParams().getCurve().getField().getFieldSize() == BITS)
        .map(PublicKey.class::cast)
        .findFirst();
  }

  private static Optional<ECPublicKey> decoded(String block) {
    byte[] der = Base64.getMimeDecoder().decode(block.getBytes(StandardCharsets.US_ASCII));
    try {
      return Optional.of(
          (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der)));
    } catch (GeneralSecurityException e) {
      // A key of another kind.
      return Optional.empty();
    }
  }
}
