package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.query.Records;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** What the lists gave: what to ask on with. */
final class Known implements Records {
  private static final int SAMPLED = 5;
  private static final String ID = "id";

  /** What the filters by organisation go by. */
  private static final String ORGANISATION = "Organisation";

  private static final String PARENT = "parentOrganisation";

  private final Standard standard;
  private final Conversation conversation;
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();
  private @Nullable List<String> highest;

  Known(Standard standard, Conversation conversation) {
    this.standard = standard;
    this.conversation = conversation;
  }

  @Override
  public void forEach(String type, Consumer<JsonNode> each) {
    standard.type(type).ifPresent(known -> conversation.records(known, each));
  }

  /** How many records of a type there are. */
  long count(EntityType type) {
    return counts.computeIfAbsent(type.name(), this::counted);
  }

  /** The ids of some records, from all over the list. */
  List<String> ids(EntityType type) {
    return ids.computeIfAbsent(type.name(), name -> spread(name, count(type)));
  }

  /** The organisations that stand below no other, of which the first will do. */
  List<String> highest() {
    if (highest == null) {
      var found = new ArrayList<String>();
      forEach(
          ORGANISATION,
          json -> {
            if (!json.has(PARENT) && found.isEmpty() && json.path(ID).isTextual()) {
              found.add(json.path(ID).asText());
            }
          });
      highest = found;
    }
    return highest;
  }

  private long counted(String type) {
    var count = new long[1];
    forEach(type, json -> count[0]++);
    return count[0];
  }

  private List<String> spread(String type, long count) {
    long every = Math.max(1, count / SAMPLED);
    Set<String> values = new LinkedHashSet<>();
    var position = new long[1];
    forEach(
        type,
        json -> {
          if (position[0]++ % every == 0 && values.size() < SAMPLED) {
            Optional.of(json.path(ID).asText()).filter(id -> !id.isEmpty()).ifPresent(values::add);
          }
        });
    return new ArrayList<>(values);
  }
}
