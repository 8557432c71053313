package se.ss12000.conformance.source.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that opens a door and is never shown. */
public final class Secret {
  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Keeps a value to itself.
   *
   * @throws IllegalArgumentException when it is empty or holds what no header can
   */
  public static Secret of(String value) {
    if (value.isEmpty() || value.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      throw new IllegalArgumentException("a secret must be one line of text");
    }
    return new Secret(value);
  }

  /** The first line of a file, without its end. */
  public static Secret ofFile(Path path) throws IOException {
    String text = Files.readString(path, StandardCharsets.UTF_8);
    return of(text.lines().findFirst().orElse(""));
  }

  String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
