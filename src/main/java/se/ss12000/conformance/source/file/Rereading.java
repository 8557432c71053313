package se.ss12000.conformance.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.source.DocumentReader;
import se.ss12000.conformance.standard.EntityType;

/** The reading of documents once more, of which not all is of interest. */
final class Rereading {
  private final DocumentReader reader;
  private final Map<EntityType, Optional<Sieve>> sieves = new HashMap<>();

  /**
   * @param types those of interest, with the ids of which a record must hold one to be, if any
   */
  Rereading(DocumentReader reader, Map<EntityType, Optional<Set<UUID>>> types) {
    this.reader = reader;
    types.forEach((type, ids) -> sieves.put(type, ids.map(Sieve::new)));
  }

  /** Whether a document is not of interest at all. */
  boolean passesOver(Contents contents) {
    return contents.types().stream().noneMatch(sieves::containsKey);
  }

  /** Pushes what is of interest in a document, and perhaps more. */
  void read(InputStream in, String label, Contents contents, Consumer<Payload> payloads)
      throws IOException {
    var origin = new Origin.File(label);
    Optional<Sieve> sieve = contents.onlyType().flatMap(this::sieveOf);
    if (sieve.isPresent() && contents.isEven()) {
      var lines = new SomeLines(in, contents, sieve.get());
      reader.read(lines, origin, label, payload -> lines.pass(payload, payloads));
    } else {
      reader.read(in, origin, label, payload -> pass(payload, payloads));
    }
  }

  private void pass(Payload payload, Consumer<Payload> payloads) {
    if (!(payload instanceof Entity entity) || entity.certainty() == Certainty.NONE) {
      payloads.accept(payload);
      return;
    }
    Optional<Sieve> sieve = sieveOf(entity.type());
    byte[] utf8 = entity.excerpt().utf8();
    if (sieve.isEmpty() || sieve.get().holds(utf8, 0, utf8.length)) {
      payloads.accept(payload);
    }
  }

  private Optional<Sieve> sieveOf(EntityType type) {
    return sieves.getOrDefault(type, Optional.empty());
  }
}
