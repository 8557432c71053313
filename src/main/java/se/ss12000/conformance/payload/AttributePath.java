package se.ss12000.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The way to an attribute within a record, such as {@code enrolments[].enroledAt}. */
public record AttributePath(List<Step> steps) {
  private static final JsonNode[] NOTHING = {};

  public AttributePath {
    steps = List.copyOf(steps);
  }

  /** A member of an object; {@code each} of its elements, when it is an array. */
  public record Step(String name, boolean each) {
    /** Names are looked up in every record, and told alike at a glance when they are the same. */
    public Step {
      name = name.intern();
    }
  }

  public static AttributePath of(String path) {
    return new AttributePath(
        Arrays.stream(path.split("\\.", -1))
            .map(
                s ->
                    s.endsWith("[]")
                        ? new Step(s.substring(0, s.length() - 2), true)
                        : new Step(s, false))
            .toList());
  }

  /** The same with array indices left out: {@code /enrolments/3/enroledAt} gives a path. */
  public static String ofPointer(String pointer) {
    var path = new StringBuilder();
    for (String step : pointer.split("/", -1)) {
      if (step.isEmpty()) {
        continue;
      }
      if (step.chars().allMatch(Character::isDigit)) {
        path.append("[]");
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.replace("~1", "/").replace("~0", "~"));
      }
    }
    return path.toString();
  }

  /** Visits every value that is there, with its JSON Pointer from the record. */
  public void visit(JsonNode record, BiConsumer<String, JsonNode> visitor) {
    visit(record, 0, "", visitor);
  }

  /** Every value that is there. */
  public List<JsonNode> in(JsonNode record) {
    return List.of(all(record));
  }

  /**
   * Every value that is there, as an array that is the caller's own: for loops that are made for
   * every record, and would meet lists of several classes.
   */
  public JsonNode[] all(JsonNode record) {
    JsonNode node = record;
    for (int depth = 0; depth < steps.size(); depth++) {
      Step step = steps.get(depth);
      JsonNode next = node.path(step.name());
      if (next.isMissingNode()) {
        return NOTHING;
      }
      if (step.each()) {
        var found = new ArrayList<JsonNode>();
        any(
            node,
            depth,
            value -> {
              found.add(value);
              return false;
            });
        return found.toArray(new JsonNode[found.size()]);
      }
      node = next;
    }
    return new JsonNode[] {node};
  }

  /** Whether a test holds for any value that is there. */
  public boolean any(JsonNode record, Predicate<JsonNode> test) {
    return any(record, 0, test);
  }

  private boolean any(JsonNode from, int depth, Predicate<JsonNode> test) {
    if (depth == steps.size()) {
      return test.test(from);
    }
    Step step = steps.get(depth);
    JsonNode value = from.get(step.name());
    if (value == null || !step.each()) {
      return value != null && any(value, depth + 1, test);
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      if (any(value.get(i), depth + 1, test)) {
        return true;
      }
    }
    return false;
  }

  private void visit(
      JsonNode node, int depth, String pointer, BiConsumer<String, JsonNode> visitor) {
    if (depth == steps.size()) {
      visitor.accept(pointer, node);
      return;
    }
    Step step = steps.get(depth);
    JsonNode value = node.get(step.name());
    if (value == null) {
      return;
    }
    String here = pointer + "/" + step.name();
    if (!step.each()) {
      visit(value, depth + 1, here, visitor);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        visit(value.get(i), depth + 1, here + "/" + i, visitor);
      }
    }
  }
}
