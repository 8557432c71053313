package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** An object that finds its members without asking a map of no known class; not to be changed. */
@SuppressWarnings("unchecked") // How a copy is typed is the library's.
final class ShapedNode extends ObjectNode {
  private static final long serialVersionUID = 1L;

  private final transient Members members;

  ShapedNode(Members members) {
    super(JsonNodeFactory.instance, members);
    this.members = members;
  }

  @Override
  public @Nullable JsonNode get(String name) {
    return members.of(name);
  }

  @Override
  public JsonNode path(String name) {
    JsonNode value = members.of(name);
    return value == null ? MissingNode.getInstance() : value;
  }
}
