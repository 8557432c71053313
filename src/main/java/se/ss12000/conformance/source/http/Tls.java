package se.ss12000.conformance.source.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/**
 * Whom we trust, and who we are, when a connection is made secure.
 *
 * @param authority certificates to trust instead of those that Java trusts, as PEM or PKCS #12
 * @param certificate who we are, with the key: as PKCS #12, or as PEM
 * @param key the key of the certificate, when it is in a file of its own
 * @param password what opens the PKCS #12
 */
public record Tls(
    Optional<Path> authority,
    Optional<Path> certificate,
    Optional<Path> key,
    Optional<Secret> password) {
  public static final Tls USUAL =
      new Tls(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Text UNREADABLE =
      Text.sv("certifikatfilen {file} går inte att läsa").en("{file} cannot be read");
  private static final Text NO_CERTIFICATE =
      Text.sv("{file} innehåller inget certifikat; PEM och PKCS #12 går att använda")
          .en("{file} holds no certificate; PEM and PKCS #12 can be used");
  private static final Text NO_KEY =
      Text.sv("{file} innehåller ingen nyckel; den ska vara PKCS #8 utan lösenord, eller PKCS #12")
          .en("{file} holds no key; it should be PKCS #8 without a password, or PKCS #12");
  private static final Text LOCKED =
      Text.sv("{file} går inte att öppna: fel lösenord, eller ingen PKCS #12")
          .en("{file} cannot be opened: wrong password, or no PKCS #12");

  private static final int DER_SEQUENCE = 0x30;

  /**
   * Makes it ready to use.
   *
   * @throws SourceException when a file is not what it should be
   */
  Route route(ProxySelector proxy) throws SourceException {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(authority.isPresent() ? trusted(authority.get()) : null);
      Identity identity = identity();
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[] {identity}, trust.getTrustManagers(), null);
      return new Route(context, identity::wasAsked, proxy);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Identity identity() throws SourceException, GeneralSecurityException, IOException {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(certificate.isPresent() ? identity(certificate.get()) : null, letters());
    return Arrays.stream(keys.getKeyManagers())
        .filter(X509ExtendedKeyManager.class::isInstance)
        .map(X509ExtendedKeyManager.class::cast)
        .map(Identity::new)
        .findFirst()
        .orElseThrow();
  }

  private KeyStore trusted(Path path)
      throws SourceException, GeneralSecurityException, IOException {
    byte[] content = content(path);
    KeyStore from = isPacked(content) ? unlocked(path, content) : null;
    KeyStore store = empty();
    List<? extends Certificate> certificates =
        from == null ? pem(path, content) : certificatesOf(from);
    for (Certificate one : certificates) {
      store.setCertificateEntry("authority-" + store.size(), one);
    }
    if (store.size() == 0) {
      throw about(path, NO_CERTIFICATE);
    }
    return store;
  }

  private static List<Certificate> certificatesOf(KeyStore store) throws GeneralSecurityException {
    var certificates = new ArrayList<Certificate>();
    for (String alias : Collections.list(store.aliases())) {
      certificates.add(store.getCertificate(alias));
    }
    return certificates;
  }

  private KeyStore identity(Path path)
      throws SourceException, GeneralSecurityException, IOException {
    byte[] content = content(path);
    if (isPacked(content)) {
      return unlocked(path, content);
    }
    List<X509Certificate> chain = pem(path, content);
    if (chain.isEmpty()) {
      throw about(path, NO_CERTIFICATE);
    }
    Path keyPath = key.orElse(path);
    PrivateKey found =
        Pem.key(new String(content(keyPath), StandardCharsets.ISO_8859_1))
            .orElseThrow(() -> about(keyPath, NO_KEY));
    KeyStore store = empty();
    store.setKeyEntry("client", found, letters(), chain.toArray(new Certificate[0]));
    return store;
  }

  private char[] letters() {
    return password.map(secret -> secret.reveal().toCharArray()).orElseGet(() -> new char[0]);
  }

  private KeyStore unlocked(Path path, byte[] content)
      throws SourceException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(new ByteArrayInputStream(content), letters());
      return store;
    } catch (IOException e) {
      throw about(path, LOCKED);
    }
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static List<X509Certificate> pem(Path path, byte[] content) throws SourceException {
    try {
      return Pem.certificates(new String(content, StandardCharsets.ISO_8859_1));
    } catch (GeneralSecurityException e) {
      throw about(path, NO_CERTIFICATE);
    }
  }

  private static boolean isPacked(byte[] content) {
    return content.length > 0 && content[0] == DER_SEQUENCE;
  }

  private static byte[] content(Path path) throws SourceException {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw about(path, UNREADABLE);
    }
  }

  private static SourceException about(Path path, Text reason) {
    return new SourceException(reason.with("file", path.toString()));
  }
}
