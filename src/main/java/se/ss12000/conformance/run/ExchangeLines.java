package se.ss12000.conformance.run;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.report.ReportedExchange;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Tells what a service was asked, without what names somebody in the question. */
final class ExchangeLines {
  private static final String MASKED = "***";

  /** What curl chooses by itself, by whether there is a body. */
  private static final Set<String> METHODS_OF_CURL = Set.of("GET", "POST");

  private static final String PAGE_TOKEN = "pageToken";
  private static final Pattern ADDRESS = Pattern.compile("(\\w+://[^/]*)(.*)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final Standard standard;
  private final boolean showValues;
  private final Credential credential;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param access what was shown at the door, as a conversation tells it
   */
  ExchangeLines(Standard standard, boolean showValues, String access) {
    this.credential = new Credential(access);
    this.standard = standard;
    this.showValues = showValues;
  }

  ReportedExchange of(Exchange exchange) {
    String url = url(exchange);
    return new ReportedExchange(
        exchange.number(),
        exchange.question(),
        exchange.operation(),
        exchange.method(),
        url,
        exchange.keys().stream().map(Masked::name).toList(),
        exchange.status(),
        exchange.millis(),
        exchange.at(),
        exchange.question().isAsked() ? curl(exchange, url) : "");
  }

  /** Numbered as they come up, so that two of them can be told apart. */
  private String masked(String value) {
    return MASKED + numbers.computeIfAbsent(value, v -> numbers.size() + 1);
  }

  private String url(Exchange exchange) {
    String base = base(exchange.url().replaceFirst("\\?.*", ""));
    String query =
        exchange.parameters().stream()
            .map(p -> encoded(p.name()) + "=" + value(exchange, p))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? base : base + "?" + query;
  }

  private String base(String url) {
    Matcher parts = ADDRESS.matcher(url);
    boolean mask = !showValues && parts.matches();
    return mask ? parts.group(1) + Masked.path(parts.group(2)) : url;
  }

  private String value(Exchange exchange, Exchange.Parameter parameter) {
    boolean mask = !showValues && isPersonal(exchange.operation(), parameter);
    return mask ? masked(parameter.value()) : encoded(parameter.value());
  }

  /** What is a code, an id, a time or a number names nobody; neither does what only we can read. */
  private boolean isPersonal(String operation, Exchange.Parameter parameter) {
    Optional<Operation.Parameter> defined =
        Optional.ofNullable(standard.operations().get(operation)).stream()
            .flatMap(o -> o.parameters().stream())
            .filter(p -> p.name().equals(parameter.name()))
            .findFirst();
    boolean free =
        defined
            .map(p -> p.type().equals("string") && p.format().isEmpty() && p.codes().isEmpty())
            .orElse(true);
    return Masked.isTelling(parameter.value())
        || (free
            && !parameter.name().equals(PAGE_TOKEN)
            && standard
                .typeOf(operation)
                .map(type -> standard.isPersonal(type, parameter.name()))
                .orElse(true));
  }

  private String curl(Exchange exchange, String url) {
    var line = new StringBuilder("curl");
    if (!METHODS_OF_CURL.contains(exchange.method())) {
      line.append(" -X ").append(exchange.method());
    }
    if (exchange.question().isAsked()) {
      line.append(credential.shownFor(exchange.question()));
    }
    if (!exchange.body().isEmpty()) {
      line.append(" -H 'Content-Type: application/json' -d '")
          .append(body(exchange.body()).replace("'", "'\\''"))
          .append("'");
    }
    return line.append(" '").append(url.replace("'", "%27")).append("'").toString();
  }

  private String body(String json) {
    return showValues
        ? json
        : QUOTED
            .matcher(json)
            .replaceAll(
                m -> Masked.isTelling(m.group(1)) ? "\"" + masked(m.group(1)) + "\"" : "$0");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
