package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProxiesTest {
  private static final ProxySelector USUAL =
      ProxySelector.of(InetSocketAddress.createUnresolved("usual.example", 1));

  @ParameterizedTest
  @CsvSource({
    "https_proxy, http://p.example:3128, '', https://skola.example, p.example:3128",
    "HTTPS_PROXY, p.example:3128, '', https://skola.example, p.example:3128",
    "https_proxy, http://p.example, '', https://skola.example, p.example:80",
    "all_proxy, http://p.example:3128, '', http://skola.example, p.example:3128",
    "https_proxy, http://p.example:3128, '', http://skola.example, usual.example:1",
    "https_proxy, '', '', https://skola.example, usual.example:1",
    "https_proxy, not an address, '', https://skola.example, usual.example:1",
    "https_proxy, http://p.example:3128, 'x, .Skola.example', https://api.skola.example, none",
    "https_proxy, http://p.example:3128, skola.example, https://skola.example, none",
    "https_proxy, http://p.example:3128, skola.example, https://forskola.example, p.example:3128",
    "https_proxy, http://p.example:3128, *, https://skola.example, none",
    "http_proxy, http://p.example:3128, '', http://localhost:8080, none",
  })
  void goesWhereTheEnvironmentSays(
      String name, String value, String except, URI uri, String expected) {
    var proxies = new Proxies(Map.of(name, value, "no_proxy", except), USUAL);

    Proxy proxy = proxies.select(uri).get(0);

    assertThat(
            proxy.address() instanceof InetSocketAddress to
                ? to.getHostString() + ":" + to.getPort()
                : "none")
        .isEqualTo(expected);
  }
}
