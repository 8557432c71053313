package se.ss12000.conformance.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.standard.EntityType;

/** Reads documents of JSON, one record at a time, whatever their size. */
public final class DocumentReader {
  private static final String PACKED = ".gz";

  private final TypeTeller teller;
  private final Optional<Acceptance> acceptance;

  public DocumentReader(TypeTeller teller) {
    this(teller, Optional.empty());
  }

  /**
   * @param acceptance reads what is certainly valid, without a parser
   */
  public DocumentReader(TypeTeller teller, Optional<Acceptance> acceptance) {
    this.teller = teller;
    this.acceptance = acceptance;
  }

  /**
   * Pushes the records of a document, what stands around them, and what is wrong with it.
   *
   * @param name path of the document, with {@code /} between folders, for what it may tell
   * @throws IOException when the stream cannot be read; what it holds never makes it fail
   */
  public void read(InputStream in, Origin origin, String name, Consumer<Payload> payloads)
      throws IOException {
    var site = new Site(origin, teller.hint(name), teller, acceptance, payloads);
    var window = new Window(in, acceptance.isPresent());
    new DocumentReading(window, site, isLines(name)).read();
  }

  /** The type that the name of a document promises, if any. */
  public Optional<EntityType> typeOf(String name) {
    return teller.hint(name).type();
  }

  /** The name without the ending of what is packed. */
  static String unpacked(String name) {
    int end = name.length() - PACKED.length();
    return name.regionMatches(true, end, PACKED, 0, PACKED.length())
        ? name.substring(0, end)
        : name;
  }

  /** Whether every line should be a record of its own. */
  private static boolean isLines(String name) {
    String plain = unpacked(name.toLowerCase(Locale.ROOT));
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
  }
}
