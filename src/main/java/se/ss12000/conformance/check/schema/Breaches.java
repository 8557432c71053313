package se.ss12000.conformance.check.schema;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.Erratum;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Turns what the schema validator found into findings of our own. */
final class Breaches {
  /** What is said of a value of the wrong type is enough; these would only say it again. */
  private static final Set<String> TYPE_FIRST = Set.of("type");

  private final Standard standard;
  private final Hints hints;

  Breaches(Standard standard, Hints hints) {
    this.standard = standard;
    this.hints = hints;
  }

  List<Finding> of(Entity entity, List<Error> errors) {
    var byPlace = new TreeMap<>(errors.stream().collect(groupingBy(Breaches::pointer)));
    return byPlace.values().stream()
        .flatMap(Breaches::withoutRepetition)
        .map(error -> finding(entity, error))
        .toList();
  }

  private static Stream<Error> withoutRepetition(List<Error> atOnePlace) {
    Optional<Error> type =
        atOnePlace.stream().filter(e -> TYPE_FIRST.contains(e.getKeyword())).findFirst();
    return type.isPresent() ? type.stream() : atOnePlace.stream().sorted(Breaches::order);
  }

  private static int order(Error one, Error other) {
    int order = one.getKeyword().compareTo(other.getKeyword());
    return order != 0 ? order : property(one).compareTo(property(other));
  }

  private static String pointer(Error error) {
    return error.getInstanceLocation().toString();
  }

  private static String property(Error error) {
    return error.getProperty() == null ? "" : error.getProperty();
  }

  private Finding finding(Entity entity, Error error) {
    if (error.getKeyword().equals("required")) {
      return missing(entity, error);
    }
    var location = Location.of(entity, pointer(error));
    var place = new Place(entity, error, location);
    return switch (error.getKeyword()) {
      case "type" -> type(place);
      case "enum" -> code(place);
      case "format" -> plain(format(error), place);
      case "pattern" -> plain(isTime(error) ? SchemaCheck.TIME : SchemaCheck.OTHER, place);
      case "minimum", "maximum" -> plain(SchemaCheck.RANGE, place);
      case "minItems" -> plain(SchemaCheck.TOO_FEW, place);
      case "uniqueItems" -> plain(SchemaCheck.REPEATED, place);
      default -> plain(SchemaCheck.OTHER, place);
    };
  }

  /** A breach with what is needed to describe it. */
  private record Place(Entity entity, Error error, Location location) {
    JsonNode value() {
      return error.getInstanceNode();
    }
  }

  private Finding missing(Entity entity, Error error) {
    String owner = pointer(error);
    String path = AttributePath.ofPointer(owner);
    String property = path.isEmpty() ? property(error) : path + "." + property(error);
    Text hint = hints.misspelt(standard, entity.type(), path, error);
    return SchemaCheck.MISSING
        .at(Location.of(entity, property, owner), "property", property)
        .expected(standard.attribute(entity.type(), property).map(Words::kind).orElse(Text.NONE))
        .found(new Found(Words.NOTHING, false))
        .hint(hint);
  }

  private Finding type(Place place) {
    Rule rule = place.value().isNull() ? SchemaCheck.NULL : SchemaCheck.TYPE;
    Text expected = attribute(place).map(a -> kind(place, a)).orElse(Words.types(place.error()));
    Finding finding = at(rule, place).expected(expected);
    return place.value().isNull()
        ? finding.found(new Found(Text.same("null"), false))
        : finding.found(found(place));
  }

  /** An element of a list is not a list. */
  private static Text kind(Place place, Attribute attribute) {
    return place.location().property().endsWith("[]")
        ? Words.elementKind(attribute)
        : Words.kind(attribute);
  }

  private Finding code(Place place) {
    String written = place.value().asText();
    List<String> codes = attribute(place).map(Attribute::codes).orElse(List.of());
    Optional<Erratum.OtherValue> other = other(place, written, codes);
    Rule rule = other.map(Breaches::ruleFor).orElse(SchemaCheck.CODE);
    Text hint =
        rule.equals(SchemaCheck.NEWER_CODE)
            ? Text.NONE
            : other
                .filter(o -> !o.standard().isEmpty())
                .map(o -> hints.standardValue(o.standard()))
                .orElseGet(
                    () ->
                        hints.code(
                            place.entity().type(), place.location().property(), written, codes));
    return at(rule, place).expected(Words.oneOf(codes, written)).found(found(place)).hint(hint);
  }

  private static Rule ruleFor(Erratum.OtherValue value) {
    return switch (value.severity()) {
      case "note" -> SchemaCheck.NEWER_CODE;
      case "warning" -> SchemaCheck.OTHER_VALUE;
      default -> SchemaCheck.CODE;
    };
  }

  private Optional<Erratum.OtherValue> other(Place place, String written, List<String> codes) {
    String full = place.entity().type().name() + "." + place.location().property();
    return standard.errata().stream()
        .flatMap(erratum -> erratum.values().stream())
        .filter(value -> value.written().equals(written))
        .filter(value -> value.at().equals(full) || value.at().equals("*"))
        .filter(value -> !value.at().equals("*") || codes.contains(value.standard()))
        .findFirst();
  }

  private Finding plain(Rule rule, Place place) {
    Finding finding =
        rule.equals(SchemaCheck.OTHER)
            ? rule.at(
                place.location(), "property", named(place), "keyword", place.error().getKeyword())
            : at(rule, place);
    return finding
        .expected(Words.condition(place.error()))
        .found(found(place))
        .hint(hints.format(place.error(), place.value()));
  }

  private static Finding at(Rule rule, Place place) {
    return rule.at(place.location(), "property", named(place));
  }

  /** The record itself has no path. */
  private static Text named(Place place) {
    String property = place.location().property();
    return property.isEmpty() ? Words.THE_RECORD : Text.same(property);
  }

  private Found found(Place place) {
    boolean personal =
        standard.isPersonal(place.entity().type(), place.location().property())
            || Masked.isTelling(place.value().asText());
    return new Found(
        Words.found(place.value(), place.error().getKeyword()),
        place.value().isValueNode() && personal);
  }

  private Optional<Attribute> attribute(Place place) {
    return standard.attribute(place.entity().type(), place.location().property());
  }

  private static Rule format(Error error) {
    return switch (error.getSchemaNode().asText()) {
      case "uuid" -> SchemaCheck.UUID;
      case "date" -> SchemaCheck.DATE;
      case "date-time" -> SchemaCheck.DATE_TIME;
      case "email" -> SchemaCheck.EMAIL;
      case "uri" -> SchemaCheck.URI;
      default -> SchemaCheck.OTHER;
    };
  }

  private static boolean isTime(Error error) {
    return error.getSchemaNode().asText().equals(Words.TIME_PATTERN);
  }
}
