package se.ss12000.conformance.declaration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a system offers, or needs.
 *
 * @param name of the system
 * @param standard name of the version whose words it uses
 * @param observed what was observed, such as an address, and when; empty when nothing was
 * @param statements in the order in which they are shown
 */
public record Declaration(
    Role role,
    String name,
    String standard,
    String observed,
    Map<Subject, Statement> statements,
    List<Deviation> deviations) {
  /** Says nothing. */
  public static final Declaration NONE =
      new Declaration(Role.PROVIDER, "", "", "", Map.of(), List.of());

  public Declaration {
    statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    deviations = List.copyOf(deviations);
  }

  public Optional<Statement> statement(Subject subject) {
    return Optional.ofNullable(statements.get(subject));
  }

  /** What is said of a subject of its own. */
  public Statement said(Subject subject) {
    return statement(subject).orElseThrow();
  }

  /** The subjects of a kind, in order. */
  public Stream<Subject> subjects(Subject.Kind kind) {
    return statements.keySet().stream().filter(subject -> subject.kind() == kind);
  }

  /** What is said of a kind of thing within an operation or an entity type, in order. */
  public List<Subject> within(Subject.Kind kind, String of) {
    return subjects(kind).filter(subject -> subject.of().equals(of)).toList();
  }

  /** The same as far as it is declared, which is what a provider can be held to. */
  public Declaration promised() {
    var declared = new LinkedHashMap<>(statements);
    declared.values().removeIf(statement -> statement.origin() == Origin.OBSERVED);
    return with(declared, deviations.stream().filter(d -> d.origin() == Origin.DECLARED).toList());
  }

  /** The same with all that was observed declared: the provider stands by it. */
  public Declaration adopted() {
    var adopted = new LinkedHashMap<>(statements);
    adopted.replaceAll((subject, statement) -> statement.declared());
    return with(
        adopted,
        deviations.stream()
            .map(d -> new Deviation(d.rule(), d.scope(), d.reason(), Origin.DECLARED))
            .toList());
  }

  private Declaration with(Map<Subject, Statement> others, List<Deviation> otherDeviations) {
    return new Declaration(role, name, standard, observed, others, otherDeviations);
  }
}
