package se.ss12000.conformance.cli;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Map;
import se.ss12000.conformance.provider.Access;
import se.ss12000.conformance.source.http.Credentials;
import se.ss12000.conformance.source.http.SigningKey;
import se.ss12000.conformance.source.http.TokenClaims;

/** Signed tokens between the provider of the demo and us, by a key that is made up for one run. */
final class DemoTokens {
  /** Who asks, as the tokens say. */
  private static final String ORGANISATION = "SE2021004185";

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final KeyPair keys;

  DemoTokens() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"));
      this.keys = pairs.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  Access access() {
    return new Access.Jwt(keys.getPublic(), "", "", ORGANISATION, "");
  }

  Credentials credentials(URI provider) {
    var claims = new TokenClaims("", "", ORGANISATION, provider.toString(), "", LIFETIME, Map.of());
    return new Credentials.SignedToken(SigningKey.of(keys.getPrivate()), claims);
  }
}
