package se.ss12000.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/**
 * What of the standard is offered, and so judged. Of what it does not limit, everything is.
 *
 * @param types names of entity types; none for all
 * @param operations as the standard writes them; none for all
 */
public record Offer(Set<String> types, Set<String> operations) {
  /** All there is. */
  public static final Offer EVERYTHING = new Offer(Set.of(), Set.of());

  public Offer {
    types = Set.copyOf(types);
    operations = Set.copyOf(operations);
  }

  /** Some types and operations of a version, where operations on other types are none. */
  public static Offer of(Standard standard, Set<String> types, Set<String> operations) {
    if (types.isEmpty()) {
      return new Offer(types, operations);
    }
    var offered = new HashSet<>(operations.isEmpty() ? standard.operations().keySet() : operations);
    offered.removeIf(
        key -> standard.typeOf(key).filter(type -> !types.contains(type.name())).isPresent());
    return new Offer(types, offered);
  }

  /** Whether records of a type are judged. */
  public boolean includes(EntityType type) {
    return types.isEmpty() || !type.isResource() || types.contains(type.name());
  }

  /** Whether something that was read is judged. */
  public boolean includes(Payload payload) {
    if (payload.origin() instanceof Origin.Http http) {
      return includes(http.exchange());
    }
    return types.isEmpty() || typeOf(payload).filter(type -> !includes(type)).isEmpty();
  }

  private boolean includes(Exchange exchange) {
    return operations.isEmpty() || operations.contains(exchange.operation());
  }

  private static Optional<EntityType> typeOf(Payload payload) {
    if (payload instanceof Entity entity) {
      return Optional.of(entity.type());
    }
    if (payload instanceof Envelope envelope) {
      return Optional.of(envelope.type());
    }
    if (payload instanceof Malformed malformed) {
      return malformed.type();
    }
    return payload instanceof Unavailable lost ? lost.type() : Optional.empty();
  }

  /** That part of a conversation that is about what is offered. */
  public Conversation within(Conversation whole) {
    return operations.isEmpty() ? whole : new Narrowed(whole);
  }

  private final class Narrowed implements Conversation {
    private final Conversation whole;
    private final List<Exchange> exchanges;

    Narrowed(Conversation whole) {
      this.whole = whole;
      this.exchanges = whole.exchanges().stream().filter(e -> includes(e)).toList();
    }

    @Override
    public Optional<Conversation> before() {
      return whole.before();
    }

    @Override
    public List<Exchange> exchanges() {
      return exchanges;
    }

    @Override
    public JsonNode body(Exchange exchange) {
      return whole.body(exchange);
    }

    @Override
    public void records(Exchange exchange, Consumer<JsonNode> each) {
      whole.records(exchange, each);
    }

    @Override
    public void identities(Exchange exchange, Consumer<JsonNode> each) {
      whole.identities(exchange, each);
    }

    @Override
    public boolean mentions(Exchange exchange, String member) {
      return whole.mentions(exchange, member);
    }

    @Override
    public boolean mayRepeat(List<Exchange> pages) {
      return whole.mayRepeat(pages);
    }

    @Override
    public void records(EntityType type, Consumer<JsonNode> each) {
      if (Offer.this.includes(type)) {
        whole.records(type, each);
      }
    }
  }
}
