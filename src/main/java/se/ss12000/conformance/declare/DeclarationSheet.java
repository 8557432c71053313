package se.ss12000.conformance.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Deviation;
import se.ss12000.conformance.declaration.Origin;
import se.ss12000.conformance.declaration.Role;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Cell;
import se.ss12000.conformance.report.Sheet.Look;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A declaration as people read it. */
public final class DeclarationSheet {
  private static final Text VERSION =
      Text.sv("Sagt med orden i SS 12000, API {version}.")
          .en("Said in the words of SS 12000, API {version}.");
  private static final Text SEEN =
      Text.sv("Det som är observerat sågs i {observed}.")
          .en("What is observed was seen in {observed}.");
  private static final Text LEGEND =
      Text.sv(
              "Observerat är vad någon har sett, deklarerat vad leverantören står för. Att något"
                  + " inte är observerat betyder inte att det inte erbjuds.")
          .en(
              "Observed is what somebody saw, declared what the provider stands by. That something"
                  + " was not observed does not mean that it is not offered.");
  private static final Text SERVICE = Text.sv("Tjänsten som helhet").en("The service as a whole");
  private static final Text SCENARIOS = Text.sv("Scenarier").en("Scenarios");
  private static final Text DEVIATIONS = Text.sv("Avvikelser").en("Deviations");
  private static final Text RECORDS = Text.sv("{n} poster.").en("{n} records.");
  private static final Text UNKNOWN = Text.sv("{stand} ({origin}).").en("{stand} ({origin}).");
  private static final Text FILLED = Text.sv("ifyllt till {percent} %").en("{percent} % filled");
  private static final Text LEAST =
      Text.sv("ifyllt till minst {percent} %").en("at least {percent} % filled");
  private static final List<Text> COLUMNS =
      List.of(
          Text.sv("Vad").en("What"),
          Text.sv("Slag").en("Kind"),
          Text.sv("Läge").en("Stand"),
          Text.sv("Källa").en("Origin"),
          Text.sv("Mer").en("More"));

  private final Declaration declaration;
  private final Standard standard;

  private DeclarationSheet(Declaration declaration, Standard standard) {
    this.declaration = declaration;
    this.standard = standard;
  }

  /** What there is to read of a declaration. */
  public static Sheet of(Declaration declaration, Standard standard) {
    return new DeclarationSheet(declaration, standard).sheet();
  }

  private Sheet sheet() {
    var lead = new ArrayList<Text>(List.of(VERSION.with("version", standard.version())));
    if (!declaration.observed().isEmpty()) {
      lead.add(SEEN.with("observed", declaration.observed()));
    }
    if (declaration.role() == Role.PROVIDER) {
      lead.add(LEGEND);
    }
    var parts = new ArrayList<Part>();
    add(parts, SCENARIOS, Text.NONE, rows(declaration.subjects(Kind.SCENARIO)));
    declaration.subjects(Kind.TYPE).forEach(type -> parts.add(part(type)));
    add(parts, SERVICE, Text.NONE, operations(Optional.empty()));
    add(
        parts,
        DEVIATIONS,
        Text.NONE,
        declaration.deviations().stream().map(DeclarationSheet::row).toList());
    return new Sheet(
        declaration.role().title(declaration.name()),
        Text.NONE,
        Look.PLAIN,
        lead,
        parts,
        List.of());
  }

  private static void add(List<Part> parts, Text heading, Text note, List<List<Cell>> rows) {
    if (!rows.isEmpty()) {
      parts.add(new Part(heading, note, COLUMNS, rows));
    }
  }

  private Part part(Subject subject) {
    Statement said = declaration.said(subject);
    EntityType type = standard.type(subject.name()).orElseThrow();
    Text note =
        said.records() == Statement.UNSAID
            ? UNKNOWN.with("stand", said.stand().text()).with("origin", said.origin().text())
            : RECORDS.with("n", said.records());
    // Where nothing of a type was seen, a row for each thing not seen would only be in the way.
    List<List<Cell>> rows =
        said.stand() == Stand.NOT_OBSERVED && said.origin() == Origin.OBSERVED
            ? List.of()
            : Stream.of(
                    operations(Optional.of(type)),
                    rows(declaration.within(Kind.ATTRIBUTE, type.name()).stream()),
                    rows(declaration.within(Kind.EXTENSION, type.name()).stream()))
                .flatMap(List::stream)
                .toList();
    Text heading =
        Text.same("{name}: {title}").with("name", type.name()).with("title", type.schema().title());
    return new Part(heading, note, COLUMNS, rows);
  }

  private List<List<Cell>> operations(Optional<EntityType> type) {
    return rows(
        declaration
            .subjects(Kind.OPERATION)
            .filter(operation -> standard.typeOf(operation.name()).equals(type))
            .flatMap(
                operation ->
                    Stream.concat(
                        Stream.of(operation),
                        declaration.within(Kind.PARAMETER, operation.name()).stream())));
  }

  private List<List<Cell>> rows(Stream<Subject> subjects) {
    return subjects.map(this::row).toList();
  }

  private List<Cell> row(Subject subject) {
    Statement said = declaration.said(subject);
    boolean need = declaration.role() == Role.CONSUMER;
    return List.of(
        Cell.code(subject.name()),
        Cell.of(kind(subject)),
        new Cell(stand(subject, said.stand()), look(said.stand())),
        Cell.of(need ? Text.NONE : said.origin().text()),
        Cell.of(more(subject, said)));
  }

  /** A scenario is met rather than offered. */
  private static Text stand(Subject subject, Stand stand) {
    if (subject.kind() != Kind.SCENARIO) {
      return stand.text();
    }
    return switch (stand) {
      case OFFERED -> Text.sv("uppfylls").en("met");
      case WITHHELD -> Text.sv("uppfylls inte").en("not met");
      case NOT_OBSERVED -> Text.sv("inte bedömt").en("not judged");
      case MUST, SHOULD -> stand.text();
    };
  }

  private static Look look(Stand stand) {
    return switch (stand) {
      case OFFERED -> Look.GOOD;
      case WITHHELD -> Look.BAD;
      case NOT_OBSERVED -> Look.DOUBTFUL;
      case MUST, SHOULD -> Look.PLAIN;
    };
  }

  private Text kind(Subject subject) {
    return switch (subject.kind()) {
      case SCENARIO -> Text.sv("scenario").en("scenario");
      case TYPE -> Text.sv("entitetstyp").en("entity type");
      case OPERATION -> Text.sv("operation").en("operation");
      case ATTRIBUTE -> Text.sv("attribut").en("attribute");
      case EXTENSION -> Text.sv("tillägg").en("extension");
      case PARAMETER -> parameter(subject);
    };
  }

  private Text parameter(Subject subject) {
    String name = subject.name().replaceFirst("=.*", "");
    Operation operation = standard.operations().get(subject.of());
    if (operation != null && operation.isFilter(name)) {
      return Text.sv("filter").en("filter");
    }
    return name.equals("expand")
        ? Text.sv("expansion").en("expansion")
        : Text.sv("parameter").en("parameter");
  }

  private Text more(Subject subject, Statement said) {
    var more = new ArrayList<Text>();
    if (subject.kind() == Kind.ATTRIBUTE) {
      standard
          .type(subject.of())
          .flatMap(type -> standard.attribute(type, subject.name()))
          .map(Attribute::title)
          .ifPresent(more::add);
    }
    if (said.percent() != Statement.UNSAID) {
      Text text = declaration.role() == Role.CONSUMER ? LEAST : FILLED;
      more.add(text.with("percent", said.percent()));
    }
    if (!said.codes().isEmpty()) {
      more.add(Text.same(String.join(", ", said.codes())));
    }
    return Wording.joined("; ", more);
  }

  private static List<Cell> row(Deviation deviation) {
    return List.of(
        Cell.code(deviation.rule()),
        Cell.of(Text.sv("regel").en("rule")),
        new Cell(Text.sv("avviker").en("deviates"), Look.BAD),
        Cell.of(deviation.origin().text()),
        Cell.of(
            Text.same(
                Stream.of(deviation.scope().line(), deviation.reason())
                    .filter(text -> !text.isEmpty())
                    .reduce((a, b) -> a + "; " + b)
                    .orElse(""))));
  }
}
