package se.ss12000.conformance.source.recording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Guesses why something was asked, from what was asked. */
final class Guess {
  static final String TOKEN = "pageToken";

  private static final String LIMIT = "limit";
  private static final String DELETED = "GET /deletedEntities";
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern REASONABLE = Pattern.compile("\\d{1,9}");

  private final Standard standard;

  Guess(Standard standard) {
    this.standard = standard;
  }

  /** The operation of the standard, if it is one that a crawl asks for. */
  Optional<Operation> operation(String method, String path) {
    return standard.operations().values().stream()
        .filter(operation -> isAsked(operation.key()))
        .filter(operation -> matches(operation.key(), method + " " + path))
        .findFirst();
  }

  private boolean isAsked(String key) {
    return key.equals(DELETED)
        || (standard.typeOf(key).isPresent()
            && (key.startsWith("GET ") || key.endsWith("/lookup")));
  }

  private static boolean matches(String key, String asked) {
    return Pattern.matches(key.replaceAll("\\{\\w+}", "[^/]+"), asked);
  }

  /** Why it was asked; nothing when that cannot be told. */
  Optional<Question> question(Operation operation, String path, List<Parameter> all, int status) {
    if (operation.key().endsWith("/lookup")) {
      return Optional.of(Question.LOOKUP);
    }
    if (operation.key().endsWith("}")) {
      String id = path.substring(path.lastIndexOf('/') + 1);
      return Optional.of(
          !UUID.matcher(id).matches()
              ? Question.MALFORMED_ID
              : status == 404 ? Question.UNKNOWN_ID : Question.BY_ID);
    }
    return ofList(operation, all);
  }

  private static Optional<Question> ofList(Operation operation, List<Parameter> all) {
    Set<String> names = all.stream().map(Parameter::name).collect(Collectors.toSet());
    if (!all.stream().allMatch(p -> isKnown(operation, p))) {
      return Optional.empty();
    }
    if (names.contains(TOKEN)) {
      boolean alone = Set.of(TOKEN, LIMIT).containsAll(names);
      return Optional.of(alone ? Question.FOREIGN_TOKEN : Question.TOKEN_AND_FILTER);
    }
    if (all.stream().anyMatch(Guess::isOddLimit)) {
      return Optional.empty();
    }
    if (!all.stream().allMatch(p -> isWellFormed(operation, p))) {
      return Optional.of(Question.MALFORMED_FILTER);
    }
    if (all.contains(new Parameter(LIMIT, "0"))) {
      return Optional.of(Question.LIMIT_ZERO);
    }
    return Optional.of(operation.key().equals(DELETED) ? Question.DELETED : ofFilters(names));
  }

  private static Question ofFilters(Set<String> names) {
    boolean limited = names.contains(LIMIT);
    if (names.isEmpty() || names.equals(Set.of(LIMIT))) {
      return limited ? Question.LIMITED : Question.LIST;
    }
    if (names.contains("expand")) {
      return Question.EXPANDED;
    }
    if (names.contains("expandReferenceNames")) {
      return Question.NAMED;
    }
    if (names.contains("sortkey")) {
      return Question.SORTED;
    }
    return limited ? Question.FILTERED_PAGES : Question.FILTERED;
  }

  /** Nobody says what a parameter does that the standard does not know. */
  private static boolean isKnown(Operation operation, Parameter parameter) {
    return operation.parameters().stream().anyMatch(p -> p.name().equals(parameter.name()));
  }

  /** A crawl asks for no other limit than a number, and a service may do as it likes with one. */
  private static boolean isOddLimit(Parameter parameter) {
    return parameter.name().equals(LIMIT) && !REASONABLE.matcher(parameter.value()).matches();
  }

  private static boolean isWellFormed(Operation operation, Parameter parameter) {
    return operation.parameters().stream()
        .filter(p -> p.name().equals(parameter.name()))
        .allMatch(p -> isWellFormed(p.type(), p.format(), parameter.value()));
  }

  private static boolean isWellFormed(String type, String format, String value) {
    try {
      if (format.equals("date-time")) {
        OffsetDateTime.parse(value);
      } else if (format.equals("date")) {
        LocalDate.parse(value);
      }
    } catch (DateTimeException e) {
      return false;
    }
    return format.equals("uuid")
        ? UUID.matcher(value).matches()
        : !type.equals("integer") || REASONABLE.matcher(value).matches();
  }
}
