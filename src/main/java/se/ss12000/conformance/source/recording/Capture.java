package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.ss12000.conformance.payload.Exchange.Parameter;

/** One exchange as another program saved it: request, status, headers and body in one file. */
record Capture(
    String name,
    String method,
    URI url,
    boolean plain,
    String sent,
    int status,
    Map<String, List<String>> headers,
    long millis,
    String body,
    Instant at) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KEPT =
      Set.of("allow", "content-length", "content-type", "date", "retry-after", "server");

  /** What a file holds; nothing when it is no exchange. */
  static Optional<Capture> read(Path file) throws IOException {
    JsonNode json = JSON.readTree(Files.readAllBytes(file));
    JsonNode request = json.path("request");
    JsonNode response = json.path("response");
    Optional<URI> url = url(request.path("url").asText());
    if (url.isEmpty() || !response.path("status").isInt()) {
      return Optional.empty();
    }
    return Optional.of(
        new Capture(
            file.getFileName().toString(),
            request.path("method").asText(),
            url.get(),
            request.path("headers").isEmpty(),
            request.path("body").asText(""),
            response.path("status").asInt(),
            headers(response.path("headers")),
            response.path("timeMs").asLong(),
            response.path("body").asText(""),
            Files.getLastModifiedTime(file).toInstant()));
  }

  private static Optional<URI> url(String text) {
    try {
      return Optional.of(URI.create(text)).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      // What is no address was not asked.
      return Optional.empty();
    }
  }

  private static Map<String, List<String>> headers(JsonNode pairs) {
    var headers = new TreeMap<String, List<String>>();
    for (JsonNode pair : pairs) {
      String name = pair.path(0).asText().toLowerCase(Locale.ROOT);
      if (KEPT.contains(name)) {
        headers.put(name, List.of(pair.path(1).asText()));
      }
    }
    return headers;
  }

  /** Scheme, host and port. */
  String origin() {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return url.getScheme() + "://" + url.getHost() + port;
  }

  /** The address without what may name somebody who asked. */
  String address() {
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return origin() + url.getRawPath() + query;
  }

  List<Parameter> parameters() {
    if (url.getRawQuery() == null) {
      return List.of();
    }
    return Arrays.stream(url.getRawQuery().split("&", -1))
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Parameter(decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])))
        .toList();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The token of the page that follows; empty when there is none. */
  String nextToken() {
    try {
      JsonNode json = JSON.readTree(body);
      return json == null ? "" : json.path("pageToken").asText("");
    } catch (IOException e) {
      // What is not JSON has no page token.
      return "";
    }
  }
}
