package se.ss12000.conformance.difference;

import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.difference.ValueComparison.Value;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** How the attributes of a type differ between two versions. */
final class AttributeComparison {
  /** Deeper than anything in the standard, for documents whose objects hold each other. */
  private static final int DEEPEST = 6;

  private final Standard first;
  private final Standard second;
  private final Consumer<Difference> differences;

  AttributeComparison(Standard first, Standard second, Consumer<Difference> differences) {
    this.first = first;
    this.second = second;
    this.differences = differences;
  }

  /** Compares a schema that both have. */
  void compare(String name) {
    Optional<ObjectSchema> ours = Optional.ofNullable(first.schemas().get(name));
    Optional<ObjectSchema> theirs = Optional.ofNullable(second.schemas().get(name));
    if (ours.isPresent() && theirs.isPresent()) {
      compare(name, "", ours.get(), theirs.get(), 0);
    }
  }

  private void compare(
      String type, String prefix, ObjectSchema ours, ObjectSchema theirs, int depth) {
    for (String name : Comparison.both(theirs.attributes().keySet(), ours.attributes().keySet())) {
      Attribute our = ours.attributes().get(name);
      Attribute their = theirs.attributes().get(name);
      if (our != null && their != null) {
        compare(type, prefix + name, our, their, depth);
      } else if (our != null) {
        add(Kind.EXTRA, type, prefix + name, our, "", "");
      } else if (their != null) {
        add(Kind.MISSING, type, prefix + name, their, "", "");
      }
    }
  }

  private void compare(String type, String path, Attribute our, Attribute their, int depth) {
    ValueComparison.compare(
        value(our), value(their), (kind, a, b) -> add(kind, type, path, their, a, b));
    Optional<ObjectSchema> ours = first.objectOf(our);
    Optional<ObjectSchema> theirs = second.objectOf(their);
    if (ours.isPresent() && theirs.isPresent() && depth < DEEPEST && !apart(our, their)) {
      String list = their.array() ? "[]." : ".";
      compare(type, path + list, ours.get(), theirs.get(), depth + 1);
    }
  }

  /** Whether what the value consists of is a schema of its own, and so compared on its own. */
  private boolean apart(Attribute our, Attribute their) {
    boolean record =
        their.schema().flatMap(second::type).filter(EntityType::isResource).isPresent();
    return record || (our.schema().isPresent() && our.schema().equals(their.schema()));
  }

  private static Value value(Attribute a) {
    // A pattern that stands for a format is compared as a pattern.
    boolean pattern = a.format().equals(a.limits().get("pattern"));
    String format = pattern ? "" : a.format();
    return new Value(a.array(), a.type(), format, a.codes(), a.limits(), a.required());
  }

  private void add(
      Kind kind, String type, String path, Attribute attribute, String first, String second) {
    Text title = attribute.title();
    differences.accept(new Difference(Area.ATTRIBUTE, kind, type, path, title, first, second));
  }
}
