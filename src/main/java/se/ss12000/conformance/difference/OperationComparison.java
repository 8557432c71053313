package se.ss12000.conformance.difference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ss12000.conformance.difference.ValueComparison.Value;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Operation.Answer;
import se.ss12000.conformance.standard.Operation.Parameter;
import se.ss12000.conformance.text.Text;

/** How an operation differs between two versions. */
final class OperationComparison {
  private final Consumer<Difference> differences;

  OperationComparison(Consumer<Difference> differences) {
    this.differences = differences;
  }

  void compare(Operation first, Operation second) {
    compareParameters(first, second);
    String sent = first.body().orElse(Terms.NOTHING);
    String expected = second.body().orElse(Terms.NOTHING);
    if (!sent.equals(expected)) {
      add(Area.BODY, Kind.CONTENT, first.key(), "", sent, expected);
    }
    compareAnswers(first, second);
  }

  private void compareParameters(Operation first, Operation second) {
    Map<String, Parameter> ours = parameters(first);
    Map<String, Parameter> theirs = parameters(second);
    for (String name : Comparison.both(theirs.keySet(), ours.keySet())) {
      Optional<Parameter> our = Optional.ofNullable(ours.get(name));
      Optional<Parameter> their = Optional.ofNullable(theirs.get(name));
      if (our.isPresent() && their.isPresent()) {
        ValueComparison.compare(
            value(our.get()),
            value(their.get()),
            (kind, a, b) -> add(Area.PARAMETER, kind, first.key(), name, a, b));
      } else {
        Kind kind = our.isPresent() ? Kind.EXTRA : Kind.MISSING;
        add(Area.PARAMETER, kind, first.key(), name, "", "");
      }
    }
  }

  private static Map<String, Parameter> parameters(Operation operation) {
    return operation.parameters().stream()
        .collect(
            Collectors.toMap(
                Parameter::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static Value value(Parameter p) {
    return new Value(p.repeatable(), p.type(), p.format(), p.codes(), p.limits(), p.required());
  }

  private void compareAnswers(Operation first, Operation second) {
    Map<String, Answer> theirs = new TreeMap<>(second.answers());
    Map<String, Answer> ours = new TreeMap<>(first.answers());
    for (String status : Comparison.both(theirs.keySet(), ours.keySet())) {
      Answer our = ours.get(status);
      Answer their = theirs.get(status);
      if (our == null || their == null) {
        Kind kind = our == null ? Kind.MISSING : Kind.EXTRA;
        add(Area.ANSWER, kind, first.key(), status, "", "");
      } else if (!our.equals(their)) {
        add(Area.ANSWER, Kind.CONTENT, first.key(), status, word(our), word(their));
      }
    }
  }

  private static String word(Answer answer) {
    return switch (answer.shape()) {
      case EMPTY -> Terms.NOTHING;
      case OBJECT -> answer.schema();
      case ARRAY -> Terms.LIST + answer.schema();
      case PAGE -> Terms.PAGE + answer.schema();
    };
  }

  private void add(Area area, Kind kind, String key, String place, String first, String second) {
    differences.accept(new Difference(area, kind, key, place, Text.NONE, first, second));
  }
}
