package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.provider.Access;
import se.ss12000.conformance.provider.TokenKey;
import se.ss12000.conformance.text.Text;

/** Which signed tokens the built-in provider lets in. */
final class ServeJwtOptions {
  private static final Text WANTED =
      Text.sv("--access jwt kräver --jwt-public-key").en("--access jwt needs --jwt-public-key");
  private static final Text NO_KEY =
      Text.sv("--jwt-public-key: {file} innehåller ingen publik EC-nyckel på P-256 i PEM")
          .en("--jwt-public-key: {file} holds no public EC key on P-256 in PEM");

  @Option(names = "--jwt-public-key", paramLabel = "FILE", descriptionKey = "jwt-public-key")
  @Nullable Path key;

  @Option(names = "--jwt-issuer", paramLabel = "TEXT", descriptionKey = "serve-jwt-issuer")
  String issuer = "";

  @Option(names = "--jwt-audience", paramLabel = "TEXT", descriptionKey = "serve-jwt-audience")
  String audience = "";

  @Option(
      names = "--jwt-organisation",
      paramLabel = "ID",
      descriptionKey = "serve-jwt-organisation")
  String organisation = "";

  @Option(names = "--jwt-location", paramLabel = "URL", descriptionKey = "serve-jwt-location")
  String location = "";

  Access access() {
    return new Access.Jwt(read(), issuer, audience, organisation, location);
  }

  private PublicKey read() {
    Path file = key;
    if (file == null) {
      throw new UsageException(WANTED);
    }
    try {
      return TokenKey.ofPem(Files.readString(file, StandardCharsets.ISO_8859_1))
          .orElseThrow(() -> new UsageException(NO_KEY.with("file", file)));
    } catch (IOException e) {
      throw new UsageException(NO_KEY.with("file", file));
    }
  }
}
