package se.ss12000.conformance.source;

import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.source.TypeTeller.Hint;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** What all that is read from one document has in common. */
record Site(
    Origin origin,
    Hint hint,
    TypeTeller teller,
    Optional<Acceptance> acceptance,
    Consumer<Payload> payloads) {
  void report(
      Problem problem, Optional<EntityType> type, String pointer, Position position, Text found) {
    payloads.accept(new Malformed(origin, problem, type, pointer, position, found));
  }
}
