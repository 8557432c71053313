package se.ss12000.conformance.source.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.source.DocumentReader;
import se.ss12000.conformance.source.TypeTeller;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** Reads the bodies of answers; what was asked for tells what type their records are. */
final class Bodies {
  private final DocumentReader reader;

  Bodies(Standard standard, Optional<Acceptance> acceptance) {
    this.reader = new DocumentReader(new TypeTeller(standard, Optional.empty()), acceptance);
  }

  void read(Exchange exchange, byte[] content, Consumer<Payload> payloads) {
    try {
      reader.read(
          new ByteArrayInputStream(content), new Origin.Http(exchange), name(exchange), payloads);
    } catch (IOException e) {
      throw new UncheckedIOException("a body in memory can always be read", e);
    }
  }

  Optional<EntityType> typeOf(Exchange exchange) {
    return reader.typeOf(name(exchange));
  }

  /** An answer as a document: {@code GET /persons/{id}} answers with persons. */
  private static String name(Exchange exchange) {
    return exchange.operation().replaceFirst("^[A-Z]+ /", "").replaceFirst("/.*", "") + ".json";
  }
}
