package se.ss12000.conformance.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** A source that passes on what another one gives, in a way of its own. */
abstract class Relay implements Source {
  final Source source;

  Relay(Source source) {
    this.source = source;
  }

  @Override
  public void confine(Map<EntityType, Optional<Set<UUID>>> types) {
    source.confine(types);
  }

  @Override
  public Optional<Conversation> conversation() {
    return source.conversation();
  }

  @Override
  public List<Text> extent() {
    return source.extent();
  }

  @Override
  public String digest() {
    return source.digest();
  }
}
