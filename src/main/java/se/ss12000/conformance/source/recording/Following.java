package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;

/** A conversation that knows of an earlier one with the same service. */
record Following(Conversation later, Conversation earlier) implements Conversation {
  @Override
  public List<Exchange> exchanges() {
    return later.exchanges();
  }

  @Override
  public JsonNode body(Exchange exchange) {
    return later.body(exchange);
  }

  @Override
  public void records(Exchange exchange, Consumer<JsonNode> each) {
    later.records(exchange, each);
  }

  @Override
  public void identities(Exchange exchange, Consumer<JsonNode> each) {
    later.identities(exchange, each);
  }

  @Override
  public boolean mentions(Exchange exchange, String member) {
    return later.mentions(exchange, member);
  }

  @Override
  public boolean mayRepeat(List<Exchange> pages) {
    return later.mayRepeat(pages);
  }

  @Override
  public void records(EntityType type, Consumer<JsonNode> each) {
    later.records(type, each);
  }

  @Override
  public Optional<Conversation> before() {
    return Optional.of(earlier);
  }
}
