package se.ss12000.conformance.source.http;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The keys under {@code src/test/resources/tls}, which open nothing but tests. */
final class TestKeys {
  static final Secret PASSWORD = Secret.of("secret");

  private TestKeys() {}

  static Path file(String name) {
    return Path.of("src/test/resources/tls", name);
  }

  /** What a server with a certificate needs that trusts our client. */
  static SSLContext server(String name) {
    try {
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store(name), PASSWORD.reveal().toCharArray());
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      KeyStore clients = store("client");
      clients.setCertificateEntry("trusted", clients.getCertificate("client"));
      trust.init(clients);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyStore store(String name) throws GeneralSecurityException, IOException {
    return KeyStore.getInstance(file(name + ".p12").toFile(), PASSWORD.reveal().toCharArray());
  }

  static Tls trusting(String name) {
    return new Tls(
        Optional.of(file(name + ".pem")), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
