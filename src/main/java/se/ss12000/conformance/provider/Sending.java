package se.ss12000.conformance.provider;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** An answer on its way. */
final class Sending {
  static final long FOREVER = Long.MAX_VALUE;
  static final int PAD = 64 * 1024;

  private final int status;
  private final Map<String, String> headers;
  private final byte[] content;
  private final int missing;
  private final long padding;
  private final long millis;

  private Sending(
      int status,
      Map<String, String> headers,
      byte[] content,
      int missing,
      long padding,
      long millis) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.content = content;
    this.missing = missing;
    this.padding = padding;
    this.millis = millis;
  }

  /** 0 to close the connection without an answer. */
  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** What is sent; callers do not change it. */
  byte[] content() {
    return content;
  }

  /** How many times {@link #PAD} spaces follow the content. */
  long padding() {
    return padding;
  }

  /** How long to wait before answering. */
  long millis() {
    return millis;
  }

  static Sending of(int status, Map<String, String> headers, byte[] content) {
    return new Sending(status, headers, content, 0, 0, 0);
  }

  static Sending nothing() {
    return of(0, Map.of(), new byte[0]);
  }

  /** How many bytes are announced. */
  long length() {
    return content.length + missing + padding * PAD;
  }

  /** Whether the content is sent as it is. */
  boolean isWhole() {
    return missing == 0 && padding == 0;
  }

  Sending with(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Sending(status, more, content, missing, padding, millis);
  }

  Sending with(byte[] other) {
    return new Sending(status, headers, other, missing, padding, millis);
  }

  Sending after(long wait) {
    return new Sending(status, headers, content, missing, padding, wait);
  }

  Sending padded(long times) {
    return new Sending(status, headers, content, missing, times, millis);
  }

  /** The same with only the first half of the content, as when a connection breaks. */
  Sending broken() {
    int half = content.length / 2;
    return new Sending(
        status, headers, Arrays.copyOf(content, half), content.length - half, padding, millis);
  }
}
