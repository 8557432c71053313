package se.ss12000.conformance.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** What reading a document gives. */
record Read(List<Payload> payloads) {
  static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);

  /** Reads a text, and makes sure that nothing depends on what is read quickly. */
  static Read of(String name, String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    Read slow = of(name, new ByteArrayInputStream(utf8));
    Read quick = of(name, new ByteArrayInputStream(utf8), Optional.of(new Acceptance(STANDARD)));
    assertThat(quick.lines()).isEqualTo(slow.lines());
    assertThat(quick.records()).isEqualTo(slow.records());
    return quick;
  }

  static Read of(String name, InputStream in) {
    return of(name, in, Optional.empty());
  }

  private static Read of(String name, InputStream in, Optional<Acceptance> acceptance) {
    var payloads = new ArrayList<Payload>();
    try {
      new DocumentReader(new TypeTeller(STANDARD, Optional.empty()), acceptance)
          .read(in, new Origin.File(name), name, payloads::add);
    } catch (IOException e) {
      throw new AssertionError("a stream in memory can always be read", e);
    }
    return new Read(payloads);
  }

  /** The records, both as they were understood and as they stood there. */
  private List<String> records() {
    return entities().stream()
        .map(e -> e.json() + " of " + new String(e.excerpt().utf8(), UTF_8))
        .toList();
  }

  List<Entity> entities() {
    return all(Entity.class).toList();
  }

  List<Envelope> envelopes() {
    return all(Envelope.class).toList();
  }

  List<Malformed> malformed() {
    return all(Malformed.class).toList();
  }

  List<Unavailable> unavailable() {
    return all(Unavailable.class).toList();
  }

  /** Everything in the order in which it was read, one line each. */
  List<String> lines() {
    return payloads.stream().map(Read::line).toList();
  }

  static String line(Payload payload) {
    if (payload instanceof Entity entity) {
      var place = entity.excerpt();
      return "%s %s at %d:%d%s"
          .formatted(
              entity.type().name(),
              place.pointer().isEmpty() ? "alone" : place.pointer(),
              place.start().line(),
              place.start().column(),
              entity.listed() ? "" : " not listed");
    }
    if (payload instanceof Envelope envelope) {
      return "%s of %d %s under '%s' beside %s"
          .formatted(
              envelope.shape(),
              envelope.records(),
              envelope.type().name(),
              envelope.key(),
              envelope.members());
    }
    if (payload instanceof Malformed malformed) {
      return "%s %s'%s' at %d:%d: %s"
          .formatted(
              malformed.problem(),
              malformed.type().map(EntityType::name).map(name -> name + " ").orElse(""),
              malformed.pointer(),
              malformed.position().line(),
              malformed.position().column(),
              malformed.found().en());
    }
    return "unavailable: " + ((Unavailable) payload).reason().en();
  }

  private <P extends Payload> Stream<P> all(Class<P> kind) {
    return payloads.stream().filter(kind::isInstance).map(kind::cast);
  }
}
