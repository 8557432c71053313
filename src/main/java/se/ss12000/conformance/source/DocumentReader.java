package se.ss12000.conformance.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.standard.EntityType;

/** Reads documents of JSON, one record at a time, whatever their size. */
public final class DocumentReader {
  private final TypeTeller teller;

  public DocumentReader(TypeTeller teller) {
    this.teller = teller;
  }

  /**
   * Pushes the records of a document, what stands around them, and what is wrong with it.
   *
   * @param name path of the document, with {@code /} between folders, for what it may tell
   * @throws IOException when the stream cannot be read; what it holds never makes it fail
   */
  public void read(InputStream in, Origin origin, String name, Consumer<Payload> payloads)
      throws IOException {
    var site = new Site(origin, teller.hint(name), teller, payloads);
    new DocumentReading(new Window(in), site, isLines(name)).read();
  }

  /** The type that the name of a document promises, if any. */
  public Optional<EntityType> typeOf(String name) {
    return teller.hint(name).type();
  }

  /** Whether every line should be a record of its own. */
  private static boolean isLines(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
  }
}
