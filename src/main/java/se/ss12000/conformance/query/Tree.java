package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which organisation lies below which. */
final class Tree {
  static final String TYPE = "Organisation";

  private final Map<String, String> parents = new HashMap<>();

  private Tree() {}

  static Tree of(Records records) {
    var tree = new Tree();
    records.forEach(TYPE, tree::add);
    return tree;
  }

  private void add(JsonNode organisation) {
    JsonNode parent = organisation.path("parentOrganisation");
    if (parent.isObject()) {
      parents.put(Keys.of(organisation), Keys.of(parent));
    }
  }

  /** Some organisations and all below them. */
  Set<String> under(Set<String> tops) {
    var found = new HashSet<>(tops);
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, String> child : parents.entrySet()) {
        more |= found.contains(child.getValue()) && found.add(child.getKey());
      }
    }
    return found;
  }

  /** The organisations that have others below them. */
  Set<String> withChildren() {
    return new HashSet<>(parents.values());
  }
}
