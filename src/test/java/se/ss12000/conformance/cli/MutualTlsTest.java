package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client certificate and a signed token together, as DNP has it, from serve to crawl. */
final class MutualTlsTest {
  private static final String KEYS = "src/test/resources/tls/";
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s,]+");
  private static final String CERTIFICATE =
      " --client-certificate " + KEYS + "client.pem --client-key " + KEYS + "client-key.pem";

  @TempDir Path folder;

  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private Path key = Path.of("");
  private String address = "";

  @BeforeEach
  void serve() throws IOException, GeneralSecurityException {
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
    pairs.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = pairs.generateKeyPair();
    key = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    Path known = pem("PUBLIC KEY", pair.getPublic().getEncoded());
    String command =
        "serve --standard 2.0 --port 0 --access jwt --tls-keystore "
            + KEYS
            + "server.p12 --tls-client-ca "
            + KEYS
            + "client.pem --jwt-public-key";
    var said = new PipedWriter();
    try (var reader = new BufferedReader(new PipedReader(said))) {
      Surroundings surroundings = surroundings(said);
      threads.execute(() -> Main.run(surroundings, words(command, known).toArray(String[]::new)));
      Matcher first = ADDRESS.matcher(reader.readLine());
      assertThat(first.find()).isTrue();
      address = first.group();
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void bothTogetherOpenTheDoor() {
    Cli.Result result = crawl(CERTIFICATE + " --jwt-key " + key);

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).contains("CONFORMANT");
  }

  @Test
  void neitherIsEnough() {
    Cli.Result token = crawl(" --jwt-key " + key);
    Cli.Result certificate = crawl(CERTIFICATE);

    assertThat(token.exitCode()).as(token.err()).isNotZero();
    assertThat(token.errLines()).hasSize(1);
    assertThat(token.err()).contains("certificate");
    assertThat(certificate.exitCode()).isEqualTo(2);
    assertThat(certificate.err()).contains("wants credentials (status 401), but none are given");
  }

  private Cli.Result crawl(String access) {
    String command =
        "crawl --standard 2.0 --only Room --max-requests-per-second 0 --ca "
            + KEYS
            + "server.pem"
            + access;
    return Cli.plain().and(words(command, address));
  }

  private static Surroundings surroundings(Writer out) {
    return new Surroundings(
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(Writer.nullWriter()),
        false,
        false,
        80,
        Map.of("LC_ALL", "en_GB.UTF-8", "SS12000_SERVE_KEYSTORE_PASSWORD", "secret"),
        Cli.CLOCK);
  }

  private Path pem(String name, byte[] der) throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(der);
    return Files.writeString(
        folder.resolve(name.replace(' ', '-') + ".pem"),
        "-----BEGIN " + name + "-----\n" + base64 + "\n-----END " + name + "-----\n");
  }
}
