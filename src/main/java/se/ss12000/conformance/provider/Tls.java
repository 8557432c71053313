package se.ss12000.conformance.provider;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Proves who a provider is, and asks clients to do the same. */
public final class Tls {
  private Tls() {}

  /**
   * Reads what is needed for TLS.
   *
   * @param keys a PKCS#12 store with the key and certificate of the provider
   * @param clients certificates in PEM, of those who vouch for clients; nobody vouches without
   * @throws IOException when the store cannot be read with that password
   */
  public static SSLContext context(InputStream keys, char[] password, Optional<InputStream> clients)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(keys, password);
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), trusting(clients), null);
    return context;
  }

  /**
   * Reads whom to trust: whoever has a certificate in a PKCS#12 store.
   *
   * @throws IOException when the store cannot be read with that password
   */
  public static SSLContext trusting(InputStream keys, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(keys, password);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    for (String alias : Collections.list(store.aliases())) {
      trusted.setCertificateEntry(alias, store.getCertificate(alias));
    }
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers(trusted), null);
    return context;
  }

  private static TrustManager[] trusting(Optional<InputStream> clients)
      throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    if (clients.isPresent()) {
      int number = 0;
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509").generateCertificates(clients.get())) {
        trusted.setCertificateEntry("client" + number++, certificate);
      }
    }
    return managers(trusted);
  }

  private static TrustManager[] managers(KeyStore trusted) throws GeneralSecurityException {
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    return managers.getTrustManagers();
  }
}
