package se.ss12000.conformance.source.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The proxies that the environment names, as {@code https_proxy} and {@code no_proxy} do. */
final class Proxies extends ProxySelector {
  private final Map<String, String> environment;
  private final ProxySelector others;

  /**
   * @param others what to ask when the environment names none
   */
  Proxies(Map<String, String> environment, ProxySelector others) {
    this.environment = Map.copyOf(environment);
    this.others = others;
  }

  @Override
  public List<Proxy> select(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    Optional<URI> proxy =
        variable(scheme + "_proxy").or(() -> variable("all_proxy")).flatMap(Proxies::address);
    if (proxy.isEmpty()) {
      return others.select(uri);
    }
    if (isNear(uri.getHost())) {
      return List.of(Proxy.NO_PROXY);
    }
    // Its name is looked up when it is needed, not now.
    var address =
        InetSocketAddress.createUnresolved(proxy.get().getHost(), Endpoint.port(proxy.get()));
    return List.of(new Proxy(Proxy.Type.HTTP, address));
  }

  private boolean isNear(String host) {
    return List.of("localhost", "127.0.0.1", "[::1]").contains(host)
        || variable("no_proxy").stream()
            .flatMap(list -> Arrays.stream(list.split(",", -1)))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .anyMatch(entry -> covers(entry.replaceFirst("^\\*?\\.", ""), host));
  }

  private static boolean covers(String entry, String host) {
    return entry.equals("*") || host.equalsIgnoreCase(entry) || endsWith(host, "." + entry);
  }

  private static boolean endsWith(String host, String end) {
    return host.toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  private static Optional<URI> address(String value) {
    try {
      return Optional.of(URI.create(value.contains("://") ? value : "http://" + value))
          .filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      // What is no address is no proxy.
      return Optional.empty();
    }
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    others.connectFailed(uri, address, failure);
  }
}
