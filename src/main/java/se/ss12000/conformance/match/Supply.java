package se.ss12000.conformance.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Deviation;
import se.ss12000.conformance.declaration.Origin;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Looks up in a provider's declaration what it says to a need. */
final class Supply {
  static final Text UNSAID =
      Text.sv("leverantören säger inget om det").en("the provider says nothing of it");
  static final Text DEVIATES = Text.sv("avviker från {rules}").en("deviates from {rules}");
  private static final Text WITHHELD = Text.sv("erbjuds inte").en("is not offered");
  private static final Text UNOBSERVED = Text.sv("inte observerat").en("not observed");
  private static final Text NO_TYPE = Text.sv("{type} erbjuds inte").en("{type} is not offered");
  private static final Text TOO_FEW =
      Text.sv("ifyllt till {have} %, {need} % behövs").en("{have} % is filled, {need} % is needed");
  private static final Text NO_SHARE =
      Text.sv("hur mycket som är ifyllt sägs inte").en("how much is filled is not said");
  private static final Text NO_CODES =
      Text.sv("vilka värden som förekommer sägs inte").en("which values occur is not said");
  private static final Text NO_CODE =
      Text.sv("värdena {codes} förekommer inte").en("the values {codes} do not occur");
  private static final Text UNSEEN_CODE =
      Text.sv("värdena {codes} har inte observerats").en("the values {codes} were not observed");

  private final Declaration provider;
  private final Standard standard;

  Supply(Declaration provider, Standard standard) {
    this.provider = provider;
    this.standard = standard;
  }

  Answer to(Subject subject, Statement need) {
    return switch (subject.kind()) {
      case SCENARIO, TYPE -> said(subject);
      case OPERATION -> operation(subject.name());
      case PARAMETER -> parameter(subject);
      case ATTRIBUTE, EXTENSION -> attribute(subject, need);
    };
  }

  private Answer operation(String operation) {
    Optional<EntityType> type = standard.typeOf(operation);
    return ofType(type.map(EntityType::name))
        .orElseGet(() -> said(Subject.operation(operation)).or(served(operation, "")));
  }

  /** Nothing of a type that is withheld is offered. */
  private Optional<Answer> ofType(Optional<String> type) {
    return type.map(name -> said(Subject.type(name)))
        .filter(answer -> answer.fit() == Fit.MISSING)
        .map(answer -> answer.because(NO_TYPE, Map.of("type", Text.same(type.orElse("")))));
  }

  private Answer parameter(Subject parameter) {
    Answer whole = operation(parameter.of());
    if (whole.fit() == Fit.MISSING) {
      return whole;
    }
    String plain = parameter.name().replaceFirst("=.*", "");
    Answer own =
        provider.within(Kind.PARAMETER, parameter.of()).stream()
            .filter(p -> p.isMeantBy(parameter.name()) || p.name().equals(plain))
            .map(this::said)
            .reduce(Answer::or)
            .orElse(new Answer(Fit.UNSURE, UNSAID, Optional.empty()));
    return own.or(whole).or(served(parameter.of(), parameter.name()));
  }

  /** What is answered wrongly is not there; what is wrong with one parameter spares the others. */
  private Answer served(String operation, String parameter) {
    return deviating(
        provider.deviations().stream()
            .filter(d -> d.scope().operation().equals(operation))
            .filter(d -> concerns(operation, d.scope().property(), parameter)),
        Fit.MISSING);
  }

  private boolean concerns(String operation, String property, String parameter) {
    String name = property.replaceFirst("=.*", "");
    Operation known = standard.operations().get(operation);
    boolean ofParameter =
        known != null && (known.parameter(name).isPresent() || known.isFilter(name));
    return !ofParameter
        || (!parameter.isEmpty() && Subject.parameter(operation, property).isMeantBy(parameter));
  }

  private Answer attribute(Subject attribute, Statement need) {
    return ofType(Optional.of(attribute.of())).orElseGet(() -> filled(attribute, need));
  }

  private Answer filled(Subject attribute, Statement need) {
    Optional<Statement> said = provider.statement(attribute);
    if (said.isEmpty() || said.get().stand() != Stand.OFFERED) {
      return within(attribute).or(said(attribute));
    }
    Answer fits = Answer.of(Fit.FITS, Text.NONE, said.get().origin());
    return share(said.get(), need)
        .or(codes(said.get(), need))
        .or(
            deviating(
                provider.deviations().stream()
                    .filter(d -> d.scope().operation().isEmpty())
                    .filter(d -> d.scope().entityType().equals(attribute.of()))
                    .filter(d -> d.scope().property().equals(attribute.name())),
                Fit.UNSURE))
        .or(fits);
  }

  /** What stands within something withheld is withheld as well. */
  private Answer within(Subject attribute) {
    return provider.within(Kind.ATTRIBUTE, attribute.of()).stream()
        .filter(outer -> attribute.name().matches(Pattern.quote(outer.name()) + "[.\\[].*"))
        .map(this::said)
        .filter(answer -> answer.fit() == Fit.MISSING)
        .findFirst()
        .orElse(new Answer(Fit.FITS, Text.NONE, Optional.empty()));
  }

  private static Answer share(Statement said, Statement need) {
    if (need.percent() <= 0 || said.percent() >= need.percent()) {
      return Answer.of(Fit.FITS, Text.NONE, said.origin());
    }
    if (said.percent() == Statement.UNSAID) {
      return Answer.of(Fit.UNSURE, NO_SHARE, said.origin());
    }
    return Answer.of(
        Fit.MISSING,
        TOO_FEW.with("have", said.percent()).with("need", need.percent()),
        said.origin());
  }

  /** That a value was not seen does not mean that it never comes. */
  private static Answer codes(Statement said, Statement need) {
    String lacking =
        need.codes().stream()
            .filter(code -> !said.codes().contains(code))
            .collect(Collectors.joining(", "));
    if (lacking.isEmpty()) {
      return Answer.of(Fit.FITS, Text.NONE, said.origin());
    }
    if (said.codes().isEmpty()) {
      return Answer.of(Fit.UNSURE, NO_CODES, said.origin());
    }
    return said.origin() == Origin.OBSERVED
        ? Answer.of(Fit.UNSURE, UNSEEN_CODE.with("codes", lacking), said.origin())
        : Answer.of(Fit.MISSING, NO_CODE.with("codes", lacking), said.origin());
  }

  static Answer deviating(Stream<Deviation> deviations, Fit fit) {
    List<Deviation> found = deviations.toList();
    if (found.isEmpty()) {
      return new Answer(Fit.FITS, Text.NONE, Optional.empty());
    }
    String rules = found.stream().map(Deviation::rule).distinct().collect(Collectors.joining(", "));
    return Answer.of(fit, DEVIATES.with("rules", rules), found.get(0).origin());
  }

  Answer said(Subject subject) {
    return provider
        .statement(subject)
        .map(
            said ->
                switch (said.stand()) {
                  case OFFERED -> Answer.of(Fit.FITS, Text.NONE, said.origin());
                  case WITHHELD -> Answer.of(Fit.MISSING, WITHHELD, said.origin());
                  case NOT_OBSERVED, MUST, SHOULD ->
                      Answer.of(Fit.UNSURE, UNOBSERVED, said.origin());
                })
        .orElse(new Answer(Fit.UNSURE, UNSAID, Optional.empty()));
  }
}
