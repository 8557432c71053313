package se.ss12000.conformance.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.ss12000.conformance.source.http.Credentials;
import se.ss12000.conformance.source.http.Secret;
import se.ss12000.conformance.text.Text;

/** How a service lets us in. No secret is ever an argument, where others could see it. */
final class AccessOptions {
  private static final Text NO_SECRET =
      Text.sv("hemligheten saknas: sätt {variable}, eller ange --secret-file eller --ask-secret")
          .en("the secret is missing: set {variable}, or give --secret-file or --ask-secret");
  private static final Text NO_FILE =
      Text.sv("--secret-file: {file} går inte att läsa eller är tom")
          .en("--secret-file: {file} is unreadable or empty");
  private static final Text NOBODY_TO_ASK =
      Text.sv("--ask-secret: det finns ingen terminal att fråga i")
          .en("--ask-secret: there is no terminal to ask at");
  private static final Text NO_CLIENT =
      Text.sv("--token-url kräver också --client-id").en("--token-url needs --client-id too");

  static final String TOKEN = "SS12000_TOKEN";
  private static final String CLIENT_SECRET = "SS12000_CLIENT_SECRET";
  private static final String API_KEY = "SS12000_API_KEY";
  private static final String PASSWORD = "SS12000_PASSWORD";

  @Option(names = "--token-url", paramLabel = "URL", descriptionKey = "token-url")
  @Nullable URI tokenUrl;

  @Option(names = "--client-id", paramLabel = "ID", descriptionKey = "client-id")
  String clientId = "";

  @Option(names = "--token-scope", paramLabel = "SCOPE", descriptionKey = "token-scope")
  String tokenScope = "";

  @Option(names = "--api-key-header", paramLabel = "NAME", descriptionKey = "api-key-header")
  String apiKeyHeader = "";

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "user")
  String user = "";

  @Option(names = "--secret-file", paramLabel = "FILE", descriptionKey = "secret-file")
  @Nullable Path secretFile;

  @Option(names = "--ask-secret", descriptionKey = "ask-secret")
  boolean askSecret;

  @Mixin JwtOptions jwt = new JwtOptions();

  /**
   * What to show at the door; nothing when nothing was given.
   *
   * @param service its address, which a token of our own is for
   */
  Credentials credentials(URI service, Surroundings surroundings) {
    return jwt.credentials(service).orElseGet(() -> credentials(surroundings));
  }

  private Credentials credentials(Surroundings surroundings) {
    if (tokenUrl != null) {
      if (clientId.isEmpty()) {
        throw new UsageException(NO_CLIENT);
      }
      Secret secret = secret(CLIENT_SECRET, surroundings);
      return new Credentials.ClientCredentials(tokenUrl, clientId, secret, tokenScope, false);
    }
    if (!apiKeyHeader.isEmpty()) {
      return new Credentials.ApiKey(apiKeyHeader, secret(API_KEY, surroundings));
    }
    if (!user.isEmpty()) {
      return new Credentials.Basic(user, secret(PASSWORD, surroundings));
    }
    boolean given = secretFile != null || askSecret || surroundings.variable(TOKEN).isPresent();
    return given ? new Credentials.Bearer(secret(TOKEN, surroundings)) : new Credentials.None();
  }

  private Secret secret(String variable, Surroundings surroundings) {
    if (secretFile != null) {
      return fromFile(secretFile);
    }
    if (askSecret) {
      return asked(surroundings);
    }
    return surroundings
        .variable(variable)
        .map(Secret::of)
        .orElseThrow(() -> new UsageException(NO_SECRET.with("variable", variable)));
  }

  private static Secret fromFile(Path file) {
    try {
      return Secret.ofFile(file);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(NO_FILE.with("file", file));
    }
  }

  @SuppressWarnings("SystemConsoleNull") // Newer Java has a console without a terminal, too.
  private static Secret asked(Surroundings surroundings) {
    Console console = surroundings.errIsTerminal() ? System.console() : null;
    char[] answer = console == null ? null : console.readPassword("? ");
    if (answer == null || answer.length == 0) {
      throw new UsageException(NOBODY_TO_ASK);
    }
    return Secret.of(new String(answer));
  }
}
