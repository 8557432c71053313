package se.ss12000.conformance.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.standard.Standard;

/** Between HTTP and what the provider understands. */
final class Wire {
  /** Nobody has that much to say to a provider. */
  private static final int LONGEST = 10_000_000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WORTH_PACKING = 1_000;

  private final Standard standard;
  private final Router router;

  Wire(Standard standard) {
    this.standard = standard;
    this.router = new Router(standard);
  }

  /**
   * @param path below the base address
   */
  Asked asked(HttpExchange http, long number, String path) throws IOException {
    Optional<Router.Match> match = router.match(http.getRequestMethod(), path);
    var operation = match.flatMap(Router.Match::operation);
    var headers = new HashMap<String, String>();
    http.getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return new Asked(
        number,
        http.getRequestMethod(),
        path,
        operation,
        operation.flatMap(known -> standard.typeOf(known.key())),
        match.map(Router.Match::id).orElse(""),
        parameters(http.getRequestURI().getRawQuery()),
        headers,
        body(http));
  }

  /** Whether the standard knows a path, be it with another method. */
  boolean knows(Asked asked) {
    return router.match(asked.method(), asked.path()).isPresent();
  }

  private static String body(HttpExchange http) throws IOException {
    try (InputStream in = http.getRequestBody()) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
  }

  static Map<String, String> form(String body) {
    var form = new HashMap<String, String>();
    parameters(body).forEach(field -> form.put(field.name(), field.value()));
    return form;
  }

  private static List<Parameter> parameters(@Nullable String query) {
    var parameters = new ArrayList<Parameter>();
    if (query != null) {
      for (String part : query.split("&", -1)) {
        String[] pair = part.split("=", 2);
        if (!pair[0].isEmpty()) {
          String name = decoded(pair[0]);
          parameters.add(new Parameter(name, pair.length < 2 ? "" : value(name, pair[1])));
        }
      }
    }
    return parameters;
  }

  /** In a time the plus sign of an offset is often left as it is. */
  private static String value(String name, String raw) {
    String value = decoded(raw);
    boolean instant = value.matches("\\d{4}-\\d{2}-\\d{2}[Tt][\\d:.]+ \\d{2}:\\d{2}");
    return instant && !name.equals("nameContains") ? value.replace(' ', '+') : value;
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Half an escape is taken as it stands.
      return raw;
    }
  }

  /** An answer as bytes. */
  static Sending sending(Reply reply) {
    Sending sending =
        Sending.of(
            reply.status(),
            reply.headers(),
            reply.body().isMissingNode() ? new byte[0] : written(reply.body()));
    return reply.body().isMissingNode() || reply.headers().containsKey("Content-Type")
        ? sending
        : sending.with("Content-Type", "application/json");
  }

  private static byte[] written(JsonNode body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /** Packed, when the client can unpack and it is worth while. */
  static Sending packed(Asked asked, Sending sending) {
    boolean can = asked.header("accept-encoding").orElse("").contains("gzip");
    if (!can || !sending.isWhole() || sending.content().length < WORTH_PACKING) {
      return sending;
    }
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(sending.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sending.with(bytes.toByteArray()).with("Content-Encoding", "gzip");
  }
}
