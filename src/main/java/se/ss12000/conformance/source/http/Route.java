package se.ss12000.conformance.source.http;

import java.net.ProxySelector;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import se.ss12000.conformance.source.SourceException;

/** How to get to a service: whom we trust, what certificate we show, and through which proxy. */
public final class Route {
  private final SSLContext tls;
  private final BooleanSupplier certificateAsked;
  private final ProxySelector proxy;

  /** A way without a client certificate. */
  public Route(SSLContext tls, ProxySelector proxy) {
    this(tls, () -> false, proxy);
  }

  Route(SSLContext tls, BooleanSupplier certificateAsked, ProxySelector proxy) {
    this.tls = tls;
    this.certificateAsked = certificateAsked;
    this.proxy = proxy;
  }

  /**
   * The way that this machine would go.
   *
   * @param environment may name proxies, as {@code https_proxy}; otherwise Java's are used
   * @throws SourceException when a certificate cannot be used
   */
  public static Route of(Tls tls, Map<String, String> environment) throws SourceException {
    ProxySelector usual =
        Optional.ofNullable(ProxySelector.getDefault()).orElseGet(() -> ProxySelector.of(null));
    return tls.route(new Proxies(environment, usual));
  }

  /** Trusting whom Java trusts, without a proxy. */
  public static Route direct() {
    try {
      return new Route(SSLContext.getDefault(), ProxySelector.of(null));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public SSLContext tls() {
    return tls;
  }

  ProxySelector proxy() {
    return proxy;
  }

  /** Whether a server has asked for a client certificate. */
  boolean isCertificateAsked() {
    return certificateAsked.getAsBoolean();
  }
}
