package se.ss12000.conformance.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The same for the same fault in the next run, and equal when the values are. It is made when it is
 * asked for: few reports tell it, and a short run saves what Java needs for digests.
 */
public final class Fingerprint {
  private static final int BYTES = 8;

  private final Supplier<String> making;

  private Fingerprint(Supplier<String> making) {
    this.making = making;
  }

  /** The beginning of SHA-256 over what tells faults apart, a line each. */
  public static Fingerprint over(String... parts) {
    String lines = String.join("\n", parts);
    return new Fingerprint(() -> beginning(lines));
  }

  /** One that was told before. */
  public static Fingerprint told(String value) {
    return new Fingerprint(() -> value);
  }

  private static String beginning(String lines) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hexadecimal digits, or whatever was told. */
  public String value() {
    return making.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint fingerprint && value().equals(fingerprint.value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return value();
  }
}
