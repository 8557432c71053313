package se.ss12000.conformance.source.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The headers of an answer that say something about it and cannot hold anything secret. */
final class KeptHeaders {
  private static final Set<String> HARMLESS =
      Set.of(
          "allow",
          "cache-control",
          "connection",
          "content-encoding",
          "content-language",
          "content-length",
          "content-type",
          "date",
          "deprecation",
          "etag",
          "expires",
          "last-modified",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset",
          "retry-after",
          "server",
          "sunset",
          "transfer-encoding",
          "vary",
          "x-correlation-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-reset",
          "x-request-id");

  private KeptHeaders() {}

  static Map<String, List<String>> of(HttpHeaders headers) {
    var kept = new TreeMap<String, List<String>>();
    headers
        .map()
        .forEach(
            (header, values) -> {
              String name = header.toLowerCase(Locale.ROOT);
              if (HARMLESS.contains(name)) {
                kept.put(name, values);
              } else if (name.equals("www-authenticate")) {
                kept.put(name, values.stream().map(KeptHeaders::scheme).toList());
              } else if (name.equals("location")) {
                kept.put(name, values.stream().map(KeptHeaders::withoutQuery).toList());
              }
            });
    return kept;
  }

  /** What follows the scheme may be a challenge that is made for us only. */
  private static String scheme(String challenge) {
    return challenge.strip().split("[ ,]", 2)[0];
  }

  /** Logins hand over what they know in the query. */
  private static String withoutQuery(String address) {
    try {
      URI uri = URI.create(address);
      String path = String.valueOf(uri.getRawPath());
      return uri.getHost() == null ? path : Endpoint.origin(uri) + path;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
