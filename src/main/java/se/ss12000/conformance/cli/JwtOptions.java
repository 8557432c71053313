package se.ss12000.conformance.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Credentials;
import se.ss12000.conformance.source.http.SigningKey;
import se.ss12000.conformance.source.http.TokenClaims;
import se.ss12000.conformance.text.Text;

/** Tokens that we sign ourselves, as somebody whom the service trusts. */
final class JwtOptions {
  private static final Text ALONE =
      Text.sv("{option} kräver --jwt-key").en("{option} needs --jwt-key");
  private static final Text TOO_SHORT =
      Text.sv("--jwt-lifetime ska vara minst 1").en("--jwt-lifetime must be at least 1");

  @Option(names = "--jwt-key", paramLabel = "FILE", descriptionKey = "jwt-key")
  @Nullable Path key;

  @Option(names = "--jwt-key-id", paramLabel = "ID", descriptionKey = "jwt-key-id")
  String keyId = "";

  @Option(names = "--jwt-issuer", paramLabel = "TEXT", descriptionKey = "jwt-issuer")
  String issuer = "";

  @Option(names = "--jwt-audience", paramLabel = "TEXT", descriptionKey = "jwt-audience")
  String audience = "";

  @Option(names = "--jwt-organisation", paramLabel = "ID", descriptionKey = "jwt-organisation")
  String organisation = "";

  @Option(names = "--jwt-location", paramLabel = "URL", descriptionKey = "jwt-location")
  String location = "";

  @Option(names = "--jwt-lifetime", paramLabel = "SECONDS", descriptionKey = "jwt-lifetime")
  long lifetime = 300;

  @Option(names = "--jwt-claim", paramLabel = "NAME=TEXT", descriptionKey = "jwt-claim")
  Map<String, String> claims = new LinkedHashMap<>();

  /**
   * What to show at the door, if a key was given.
   *
   * @param service the address that access is asked for, unless another one is named
   */
  Optional<Credentials> credentials(URI service) {
    Path file = key;
    if (file == null) {
      refuseAlone();
      return Optional.empty();
    }
    if (lifetime < 1) {
      throw new UsageException(TOO_SHORT);
    }
    var said =
        new TokenClaims(
            issuer,
            audience,
            organisation,
            location.isEmpty() ? service.toString() : location,
            keyId,
            Duration.ofSeconds(lifetime),
            claims);
    return Optional.of(new Credentials.SignedToken(read(file), said));
  }

  private static SigningKey read(Path file) {
    try {
      return SigningKey.ofFile(file);
    } catch (SourceException e) {
      throw new UsageException(e.reason());
    }
  }

  private void refuseAlone() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("--jwt-key-id", keyId);
    texts.put("--jwt-issuer", issuer);
    texts.put("--jwt-audience", audience);
    texts.put("--jwt-organisation", organisation);
    texts.put("--jwt-location", location);
    texts.put("--jwt-claim", String.join("", claims.keySet()));
    texts.forEach(
        (option, value) -> {
          if (!value.isEmpty()) {
            throw new UsageException(ALONE.with("option", option));
          }
        });
  }
}
