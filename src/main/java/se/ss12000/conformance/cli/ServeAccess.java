package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.ss12000.conformance.provider.Access;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.provider.Tls;
import se.ss12000.conformance.text.Text;

/** How clients show the built-in provider who they are, and it them. */
final class ServeAccess {
  private static final String PREFIX = "SS12000_SERVE_";
  private static final String HEADER = "X-Api-Key";
  private static final int SECRET_BYTES = 24;
  private static final long TOKEN_SECONDS = 3_600;

  private static final Text NO_STORE =
      Text.sv("{path} går inte att läsa som PKCS#12 med lösenordet i {variable}")
          .en("{path} cannot be read as PKCS#12 with the password in {variable}");
  private static final Text NO_CERTIFICATES =
      Text.sv("{path} går inte att läsa som certifikat i PEM")
          .en("{path} cannot be read as certificates in PEM");
  private static final Text ALONE =
      Text.sv("--tls-client-ca kräver --tls-keystore").en("--tls-client-ca needs --tls-keystore");

  @Option(
      names = "--access",
      paramLabel = "none|bearer|oauth|api-key|jwt",
      descriptionKey = "serve-access")
  AccessKind kind = AccessKind.NONE;

  @Option(names = "--tls-keystore", paramLabel = "FILE", descriptionKey = "tls-keystore")
  @Nullable Path keyStore;

  @Option(names = "--tls-client-ca", paramLabel = "FILE", descriptionKey = "tls-client-ca")
  @Nullable Path clientCa;

  @Mixin ServeJwtOptions jwt = new ServeJwtOptions();

  private Access access = new Access.Open();

  /** What can be chosen. */
  enum AccessKind {
    NONE("none"),
    BEARER("bearer"),
    OAUTH("oauth"),
    API_KEY("api-key"),
    JWT("jwt");

    private final String word;

    AccessKind(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  ProviderSettings applied(ProviderSettings settings, Surroundings surroundings)
      throws IOException {
    access = access(surroundings);
    ProviderSettings guarded = settings.with(access);
    if (keyStore == null) {
      if (clientCa != null) {
        throw new UsageException(ALONE);
      }
      return guarded;
    }
    return guarded.with(tls(keyStore, surroundings), clientCa != null);
  }

  private Access access(Surroundings surroundings) {
    return switch (kind) {
      case NONE -> new Access.Open();
      case BEARER -> new Access.Bearer(secret("TOKEN", surroundings));
      case API_KEY -> new Access.ApiKey(HEADER, secret("API_KEY", surroundings));
      case JWT -> jwt.access();
      case OAUTH ->
          new Access.OAuth(
              surroundings.variable(PREFIX + "CLIENT_ID").orElse("ss12000"),
              secret("CLIENT_SECRET", surroundings),
              TOKEN_SECONDS);
    };
  }

  /** A secret that the user gave, or one made up for this run. */
  private static String secret(String name, Surroundings surroundings) {
    return surroundings
        .variable(PREFIX + name)
        .orElseGet(
            () -> {
              byte[] bytes = new byte[SECRET_BYTES];
              new SecureRandom().nextBytes(bytes);
              return HexFormat.of().formatHex(bytes);
            });
  }

  private SSLContext tls(Path store, Surroundings surroundings) throws IOException {
    String variable = PREFIX + "KEYSTORE_PASSWORD";
    char[] password = surroundings.variable(variable).orElse("").toCharArray();
    Path ca = clientCa;
    try (InputStream keys = opened(store)) {
      if (ca == null) {
        return context(keys, password, Optional.empty(), store, variable);
      }
      try (InputStream clients = opened(ca)) {
        return context(keys, password, Optional.of(clients), store, variable);
      }
    }
  }

  private static InputStream opened(Path path) throws IOException {
    if (!Files.isReadable(path)) {
      throw new UsageException(NO_CERTIFICATES.with("path", path));
    }
    return Files.newInputStream(path);
  }

  private static SSLContext context(
      InputStream keys,
      char[] password,
      Optional<InputStream> clients,
      Path store,
      String variable) {
    try {
      return Tls.context(keys, password, clients);
    } catch (IOException | GeneralSecurityException e) {
      throw new UsageException(NO_STORE.with("path", store).with("variable", variable));
    }
  }

  /** Commands that ask the provider something. */
  List<String> howToAsk(Provider provider) {
    String list = provider.address() + "/organisations";
    String trust = provider.address().getScheme().equals("https") ? "--cacert CA.pem " : "";
    if (access instanceof Access.Bearer bearer) {
      return List.of("curl " + trust + header("Authorization", "Bearer " + bearer.token()) + list);
    }
    if (access instanceof Access.ApiKey key) {
      return List.of("curl " + trust + header(key.header(), key.key()) + list);
    }
    if (access instanceof Access.Jwt) {
      return List.of("curl " + trust + "-H \"Authorization: Bearer $SS12000_TOKEN\" " + list);
    }
    if (access instanceof Access.OAuth oauth) {
      return provider.tokenEndpoint().stream()
          .map(
              at ->
                  "curl %s-u %s:%s -d grant_type=client_credentials %s"
                      .formatted(trust, oauth.id(), oauth.secret(), at))
          .toList();
    }
    return List.of("curl " + trust + list);
  }

  private static String header(String name, String value) {
    return "-H '" + name + ": " + value + "' ";
  }
}
