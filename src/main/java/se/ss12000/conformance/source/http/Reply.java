package se.ss12000.conformance.source.http;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came back when something was asked once. */
final class Reply {
  private static final HttpHeaders NONE = HttpHeaders.of(Map.of(), (name, value) -> true);
  private static final int BEGINNING = 100;
  private static final Set<Integer> WORTH_WAITING = Set.of(429, 502, 503, 504);

  private final int status;
  private final HttpHeaders headers;
  private final byte[] content;
  private final Optional<Hindrance> hindrance;

  private Reply(int status, HttpHeaders headers, byte[] content, Optional<Hindrance> hindrance) {
    this.status = status;
    this.headers = headers;
    this.content = content;
    this.hindrance = hindrance;
  }

  Reply(int status, HttpHeaders headers, byte[] content) {
    this(status, headers, content, Optional.empty());
  }

  static Reply none(Hindrance hindrance) {
    return new Reply(0, NONE, new byte[0], Optional.of(hindrance));
  }

  /** HTTP status; 0 when nothing came. */
  int status() {
    return status;
  }

  HttpHeaders headers() {
    return headers;
  }

  /** The body, unpacked; not to be changed. */
  byte[] content() {
    return content;
  }

  /** Why there is nothing to judge, if so. */
  Optional<Hindrance> hindrance() {
    return hindrance;
  }

  /** How often to ask again after this. */
  int retries(int most) {
    return hindrance
        .map(met -> met.obstacle().retries(most))
        .orElse(WORTH_WAITING.contains(status) ? most : 0);
  }

  /** Whether nobody seems to be there. */
  boolean isAbsence() {
    return hindrance.map(met -> met.obstacle().isAbsence()).orElse(false);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Whether it is made for people, such as a page to log in; JSON under a wrong name is not. */
  boolean isWebPage() {
    int length = Math.min(content.length, BEGINNING);
    String begin = new String(content, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
    boolean html = header("Content-Type").toLowerCase(Locale.ROOT).contains("html");
    return begin.startsWith("<") || (html && !begin.startsWith("{") && !begin.startsWith("["));
  }

  Reply but(Hindrance met) {
    return new Reply(status, headers, content, Optional.of(met));
  }
}
