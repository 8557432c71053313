package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.provider.Access;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** ES256 tokens of our own, from the command line. */
final class SignedTokenTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Standard STANDARD = Standards.load("2.0", Reading.ADOPTED);
  private static final String WHO = "SE9990001112";
  private static final String SMALL = "crawl --standard 2.0 --language en --only Room ";
  private static final KeyPair KEYS = keys();

  @TempDir Path folder;

  @Test
  void opensTheDoorAndIsKeptNowhere() throws IOException {
    Path recording = folder.resolve("crawl.jsonl");
    Path report = folder.resolve("report.json");

    Cli.Result result = crawl(" --record " + recording + " --report json=" + report);

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(Files.readString(recording)).contains("\"access\":\"jwt\"").doesNotContain("eyJ");
    assertThat(Files.readString(report)).doesNotContain("eyJ");
    assertThat(asked(report))
        .contains(
            "EXPIRED_TOKEN 401",
            "WRONG_KEY 401",
            "UNSIGNED_TOKEN 401",
            "WRONG_LOCATION 401",
            "WRONG_ORGANISATION 401");
  }

  @Test
  void isForTheServiceUnlessAnotherIsNamed() throws IOException {
    Cli.Result result = crawl(" --jwt-location https://other.example/v2.0");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("did not let us in");
  }

  @ParameterizedTest
  @CsvSource({
    "accepts-expired-token, API-094",
    "accepts-wrong-key, API-095",
    "accepts-unsigned-token, API-096",
    "accepts-wrong-location, API-097",
    "accepts-wrong-organisation, API-098"
  })
  void findsWhatIsLetInWrongly(String fault, String rule) throws IOException {
    Path report = folder.resolve("report.json");
    String demo = SMALL + "--demo --fault " + fault + " --report json=";

    Cli.Result result = Cli.plain().and(words(demo + report));

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(JSON.readTree(report.toFile()).path("findings"))
        .extracting(finding -> finding.path("rule").asText())
        .containsExactly(rule);
  }

  @Test
  void showsWhatWillBeTriedAtTheDoor() throws IOException {
    Cli.Result result =
        Cli.plain()
            .and(
                words(
                    SMALL + "--dry-run http://127.0.0.1:1/v2.0 --jwt-key",
                    pem("PRIVATE KEY", KEYS.getPrivate().getEncoded())));

    assertThat(result.exitCode()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("an expired token")
        .doesNotContain("another's token");
  }

  @Test
  void isSaidInTheConfigurationAsWell() throws IOException {
    pem("PRIVATE KEY", KEYS.getPrivate().getEncoded());
    String jwt = "{key: 'file:key.pem', organisation: " + WHO + ", lifetime: 60}";
    Path config =
        Files.writeString(
            folder.resolve("config.yaml"),
            "endpoint: {url: 'http://127.0.0.1:1/v2.0', credentials: {jwt: " + jwt + "}}");

    Cli.Result result = Cli.plain().and(words(SMALL + "--dry-run --config", config));

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("an expired token", "another's token");
  }

  @ParameterizedTest
  @CsvSource({
    "crawl --jwt-issuer me http://127.0.0.1:1/v2.0, --jwt-issuer needs --jwt-key",
    "crawl --jwt-key missing.pem http://127.0.0.1:1/v2.0, missing.pem cannot be read",
    "crawl --jwt-key pom.xml http://127.0.0.1:1/v2.0, PKCS #8",
    "crawl --jwt-key pom.xml --jwt-lifetime 0 http://127.0.0.1:1/v2.0, at least 1",
    "serve --access jwt, needs --jwt-public-key",
    "serve --access jwt --jwt-public-key pom.xml, holds no public EC key"
  })
  void saysInOneSentenceWhatIsWrong(String command, String said) {
    Cli.Result result = Cli.run((command + " --language en").split(" ", -1));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).contains(said);
  }

  private Cli.Result crawl(String more) throws IOException {
    Path key = pem("PRIVATE KEY", KEYS.getPrivate().getEncoded());
    var access = new Access.Jwt(KEYS.getPublic(), "", "", WHO, "");
    var settings = ProviderSettings.of(STANDARD, Cli.CLOCK).with(access);
    try (Provider provider = Provider.start(settings, ServedRecords.bundled(STANDARD))) {
      String command = SMALL + provider.address() + " --max-requests-per-second 0";
      String own = " --jwt-organisation " + WHO + " --jwt-key " + key;
      return Cli.plain().and(words(command + own + more));
    }
  }

  private static List<String> asked(Path report) throws IOException {
    return JSON.readTree(report.toFile()).path("exchanges").findParents("question").stream()
        .map(exchange -> text(exchange, "question") + " " + text(exchange, "status"))
        .toList();
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asText();
  }

  private Path pem(String name, byte[] der) throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(der);
    return Files.writeString(
        folder.resolve("key.pem"),
        "-----BEGIN " + name + "-----\n" + base64 + "\n-----END " + name + "-----\n");
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"));
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
