package se.ss12000.conformance.declaration;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.Scope;

/** Writes a provider's declaration as a file that people edit and publish. */
public final class DeclarationYaml {
  private static final Text HEAD =
      Text.sv(
              """
              # Vad ett system erbjuder, med standardens ord. Redigera, och publicera.
              # origin: observed står vid det som någon har sett, declared vid det som leverantören står för.
              # offer: offered, withheld (finns inte eller lämnas inte) eller not-observed (ingen vet).
              # percent: hur stor del som är ifylld av de ställen där attributet kan stå, avrundat nedåt.
              """)
          .en(
              """
              # What a system offers, in the words of the standard. To be edited, and published.
              # origin: observed is what somebody saw, declared what the provider stands by.
              # offer: offered, withheld (not there, or not given) or not-observed (nobody knows).
              # percent: how much is filled of the places where the attribute could stand, rounded down.
              """);
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}][\\p{L}\\d_.=-]*(\\[][\\p{L}\\d_.\\[\\]]*)?");
  private static final Pattern OPERATION = Pattern.compile("[A-Z]+ /[\\w/{}]*");
  private static final Set<String> RESERVED =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private final Declaration declaration;
  private final Standard standard;
  private final StringBuilder out = new StringBuilder();

  private DeclarationYaml(Declaration declaration, Standard standard) {
    this.declaration = declaration;
    this.standard = standard;
  }

  /** The text of a file that says what a provider's declaration says. */
  public static String of(Declaration declaration, Standard standard, Language language) {
    var yaml = new DeclarationYaml(declaration, standard);
    yaml.out.append("# yaml-language-server: $schema=declaration.schema.json\n");
    yaml.out.append(HEAD.in(language));
    yaml.write();
    return yaml.out.toString();
  }

  private void write() {
    line(0, "role: " + declaration.role().code());
    line(0, "name: " + quoted(declaration.name()));
    line(0, "standard: " + quoted(declaration.standard()));
    if (!declaration.observed().isEmpty()) {
      line(0, "observed: " + quoted(declaration.observed()));
    }
    scenarios();
    List<Subject> loose =
        declaration
            .subjects(Kind.OPERATION)
            .filter(operation -> standard.typeOf(operation.name()).isEmpty())
            .toList();
    heading(0, "operations", loose);
    loose.forEach(operation -> operation(1, operation));
    List<Subject> types = declaration.subjects(Kind.TYPE).toList();
    heading(0, "types", types);
    types.forEach(this::type);
    heading(0, "deviations", declaration.deviations());
    declaration.deviations().forEach(this::deviation);
  }

  private void scenarios() {
    List<Subject> scenarios = declaration.subjects(Kind.SCENARIO).toList();
    heading(0, "scenarios", scenarios);
    for (Subject scenario : scenarios) {
      Statement said = declaration.said(scenario);
      line(
          1,
          key(scenario.name())
              + ": {verdict: "
              + verdict(said.stand()).code()
              + ", origin: "
              + said.origin().code()
              + "}");
    }
  }

  private static Conformance verdict(Stand stand) {
    return switch (stand) {
      case OFFERED -> Conformance.CONFORMANT;
      case WITHHELD -> Conformance.NOT_CONFORMANT;
      case NOT_OBSERVED, MUST, SHOULD -> Conformance.INCONCLUSIVE;
    };
  }

  private void type(Subject type) {
    List<Subject> operations =
        declaration
            .subjects(Kind.OPERATION)
            .filter(
                o ->
                    standard
                        .typeOf(o.name())
                        .map(EntityType::name)
                        .equals(Optional.of(type.name())))
            .toList();
    List<Subject> attributes = declaration.within(Kind.ATTRIBUTE, type.name());
    List<Subject> extensions = declaration.within(Kind.EXTENSION, type.name());
    block(1, type);
    heading(2, "operations", operations);
    operations.forEach(operation -> operation(3, operation));
    heading(2, "attributes", attributes);
    attributes.forEach(attribute -> flow(3, attribute));
    heading(2, "extensions", extensions);
    extensions.forEach(extension -> flow(3, extension));
  }

  private void operation(int depth, Subject operation) {
    List<Subject> parameters = declaration.within(Kind.PARAMETER, operation.name());
    if (parameters.isEmpty()) {
      flow(depth, operation);
      return;
    }
    block(depth, operation);
    line(depth + 1, "parameters:");
    parameters.forEach(parameter -> flow(depth + 2, parameter));
  }

  private void block(int depth, Subject subject) {
    line(depth, key(subject.name()) + ":");
    members(declaration.said(subject)).forEach(member -> line(depth + 1, member));
  }

  private void flow(int depth, Subject subject) {
    List<String> members = members(declaration.said(subject));
    line(depth, key(subject.name()) + ": {" + String.join(", ", members) + "}");
  }

  private List<String> members(Statement said) {
    var members = new ArrayList<String>();
    if (declaration.role() == Role.CONSUMER) {
      members.add("level: " + said.stand().code());
    } else {
      members.add("offer: " + said.stand().code());
      members.add("origin: " + said.origin().code());
    }
    if (said.records() != Statement.UNSAID) {
      members.add("records: " + said.records());
    }
    if (said.percent() != Statement.UNSAID) {
      members.add("percent: " + said.percent());
    }
    if (!said.codes().isEmpty()) {
      members.add(
          said.codes().stream()
              .map(DeclarationYaml::scalar)
              .collect(Collectors.joining(", ", "codes: [", "]")));
    }
    return members;
  }

  private void deviation(Deviation deviation) {
    line(1, "- rule: " + deviation.rule());
    Scope scope = deviation.scope();
    var members = new ArrayList<String>();
    member(members, "entityType", scope.entityType());
    member(members, "property", scope.property());
    member(members, "operation", scope.operation());
    if (!members.isEmpty()) {
      line(2, "scope: {" + String.join(", ", members) + "}");
    }
    line(2, "origin: " + deviation.origin().code());
    if (!deviation.reason().isEmpty()) {
      line(2, "reason: " + quoted(deviation.reason()));
    }
  }

  private static void member(List<String> members, String name, String value) {
    if (!value.isEmpty()) {
      members.add(name + ": " + quoted(value));
    }
  }

  private void heading(int depth, String name, List<?> what) {
    if (!what.isEmpty()) {
      line(depth, name + ":");
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  /** In a mapping that is not in braces, braces and brackets are letters like others. */
  private static String key(String name) {
    return OPERATION.matcher(name).matches() || (PLAIN.matcher(name).matches() && isNoWord(name))
        ? name
        : quoted(name);
  }

  private static String scalar(String value) {
    boolean plain = value.matches("[\\p{L}][\\p{L}\\d_-]*") && isNoWord(value);
    return plain ? value : quoted(value);
  }

  private static boolean isNoWord(String value) {
    return !RESERVED.contains(value.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String value) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
  }
}
