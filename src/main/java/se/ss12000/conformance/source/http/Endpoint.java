package se.ss12000.conformance.source.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.source.Request;

/**
 * Where a service is. Whatever a request holds, its address begins with one of these.
 *
 * @param base address under which the standard's paths begin
 * @param elsewhere the same for collections that are offered somewhere else, by path such as {@code
 *     /persons}
 */
public record Endpoint(URI base, Map<String, URI> elsewhere) {
  private static final String UNRESERVED = "-_~:@";

  /**
   * Takes addresses as the user gave them.
   *
   * @throws IllegalArgumentException when an address is not one of HTTP, or holds more than host,
   *     port and path
   */
  public Endpoint {
    base = checked(base);
    elsewhere =
        elsewhere.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> checked(e.getValue())));
  }

  private static URI checked(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
      throw new IllegalArgumentException("not an address of HTTP");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("more than host, port and path");
    }
    return uri;
  }

  /** The address of what is asked for. */
  URI address(Request request) {
    String start = base(request).toString().replaceFirst("/+$", "");
    return URI.create(start + path(request.path()) + query(request.parameters()));
  }

  /** The address under which a request is made. */
  URI base(Request request) {
    return elsewhere.getOrDefault(collection(request.operation()), base);
  }

  private static String collection(String operation) {
    return operation.replaceFirst("^[A-Z]+ ", "").replaceFirst("(?<=.)/.*", "");
  }

  private static String path(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(step -> step.matches("\\.{1,2}") ? step.replace(".", "%2E") : encoded(step))
        .collect(Collectors.joining("/"));
  }

  static String query(List<Parameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
            .collect(Collectors.joining("&", "?", ""));
  }

  static String encoded(String text) {
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b)) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", b));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(byte b) {
    return (b >= '0' && b <= '9')
        || (b >= 'A' && b <= 'Z')
        || (b >= 'a' && b <= 'z')
        || b == '.'
        || (b > 0 && UNRESERVED.indexOf(b) >= 0);
  }

  /** Scheme, host and port, as people recognise them. */
  static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getHost() + ":" + port(uri);
  }

  static boolean isSameOrigin(URI one, URI other) {
    return one.getHost() != null
        && other.getHost() != null
        && origin(one).equalsIgnoreCase(origin(other));
  }

  static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }
}
