package se.ss12000.conformance.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsTest {
  private static final String PASSWORD = "changeit";

  @TempDir static Path folder;

  @BeforeAll
  static void makeKeys() throws IOException, InterruptedException {
    keytool(
        "-genkeypair",
        "-alias",
        "p",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost,ip:127.0.0.1",
        "-validity",
        "2");
    keytool("-exportcert", "-alias", "p", "-rfc", "-file", folder.resolve("p.pem").toString());
  }

  private static void keytool(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(
        List.of(
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD,
            "-keystore",
            folder.resolve("p.p12").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /** Keys of ours, trusting ourselves: good for either side. */
  private static SSLContext context() {
    try (InputStream keys = Files.newInputStream(folder.resolve("p.p12"));
        InputStream trusted = Files.newInputStream(folder.resolve("p.pem"))) {
      return Tls.context(keys, PASSWORD.toCharArray(), Optional.of(trusted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpClient trustingOnly() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream in = Files.newInputStream(folder.resolve("p.pem"))) {
      store.setCertificateEntry(
          "p", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    var managers = TrustManagerFactory.getInstance("PKIX");
    managers.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  @Test
  void provesWhoItIs() throws GeneralSecurityException, IOException {
    try (Served served = Served.of(Served.settings().with(context(), false), trustingOnly())) {
      assertThat(served.provider().address().toString()).startsWith("https://localhost:");
      assertThat(served.get("/rooms").statusCode()).isEqualTo(200);
    }
    try (Served served =
        Served.of(Served.settings().with(context(), false), HttpClient.newHttpClient())) {
      assertThatThrownBy(() -> served.get("/rooms")).hasRootCauseInstanceOf(Exception.class);
    }
  }

  @Test
  void asksForACertificate() throws GeneralSecurityException, IOException {
    ProviderSettings settings = Served.settings().with(context(), true);
    try (Served served =
        Served.of(settings, HttpClient.newBuilder().sslContext(context()).build())) {
      assertThat(served.get("/rooms").statusCode()).isEqualTo(200);
    }
    try (Served served = Served.of(settings, trustingOnly())) {
      assertThatThrownBy(() -> served.get("/rooms")).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void refusesAStoreThatIsNone() {
    assertThatThrownBy(
            () ->
                Tls.context(
                    new ByteArrayInputStream(new byte[] {1, 2, 3}),
                    PASSWORD.toCharArray(),
                    Optional.empty()))
        .isInstanceOf(IOException.class);
  }
}
