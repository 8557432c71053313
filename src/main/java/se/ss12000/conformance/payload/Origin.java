package se.ss12000.conformance.payload;

/** What a payload was read from. */
public sealed interface Origin {
  /** How people recognise it in a report. */
  String label();

  /**
   * A file, an entry of an archive, or standard input.
   *
   * @param label the path as the user gave it, with {@code /} between folders; entries of an
   *     archive follow a {@code !}
   */
  record File(String label) implements Origin {}
}
