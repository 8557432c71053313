package se.ss12000.conformance.provider;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnChoice;
import se.ss12000.conformance.provider.Seam.OnQuestion;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.text.Text;

/** Parameters that are not looked at. */
final class FilterFaults {
  private static final String IGNORED = "API-041";

  private FilterFaults() {}

  static List<Fault> all() {
    return List.of(
        ignored(
            "meta-filter-ignored",
            "meta\\..*",
            Text.sv("meta.created och meta.modified filtrerar inte.")
                .en("meta.created and meta.modified do not filter.")),
        ignored(
            "date-filter-ignored",
            "(start|end|registered)(Date|Time)\\..*",
            Text.sv("Gränser för datum och tider filtrerar inte.")
                .en("Bounds of dates and times do not filter.")),
        ignored(
            "organisation-filter-ignored",
            "organisation|parent",
            Text.sv("organisation och parent filtrerar inte.")
                .en("organisation and parent do not filter.")),
        ignored(
            "person-filter-ignored",
            "person|student|teacher|member|child|owner|registeredBy|gradingTeacher",
            Text.sv("Parametrar som pekar ut personer filtrerar inte.")
                .en("Parameters that name persons do not filter.")),
        ignored(
            "code-filter-ignored",
            "groupType|type|schoolTypes?|dutyRole",
            Text.sv("Parametrar med kodlistor filtrerar inte.")
                .en("Parameters with code lists do not filter.")),
        ignored(
            "name-filter-ignored",
            "nameContains",
            Text.sv("nameContains filtrerar inte.").en("nameContains does not filter.")),
        ignored(
            "identity-filter-ignored",
            "civicNo|eduPersonPrincipalName|identifier\\..*",
            Text.sv("Parametrar med personers beteckningar filtrerar inte.")
                .en("Parameters with the identifiers of persons do not filter.")),
        ignored(
            "group-filter-ignored",
            "group|activity|calendarEvent|placement",
            Text.sv("group, activity, calendarEvent och placement filtrerar inte.")
                .en("group, activity, calendarEvent and placement do not filter.")),
        ignored(
            "relationship-filter-ignored",
            "relationship\\..*",
            Text.sv("Parametrarna relationship.* filtrerar inte.")
                .en("The parameters relationship.* do not filter.")),
        dropped(
            "deleted-after-ignored",
            "API-080",
            "after",
            Text.sv("after på deletedEntities filtrerar inte.")
                .en("after on deletedEntities does not filter.")),
        dropped(
            "deleted-entities-ignored",
            "API-081",
            "entities",
            Text.sv("entities på deletedEntities filtrerar inte.")
                .en("entities on deletedEntities does not filter.")),
        fault(
            "unknown-code-gives-everything",
            IGNORED,
            Text.sv("Ett okänt värde i en kodlista ger alla poster.")
                .en("An unknown value of a code list gives all records."),
            asked -> asked.without(parameter -> isUnknownCode(asked, parameter))));
  }

  /** What is ignored may still be refused, for a value that means nothing or beside a token. */
  private static Fault ignored(String name, String names, Text text) {
    return new Fault(
        name,
        Kind.BEHAVIOUR,
        IGNORED,
        text,
        new OnChoice(
            (asked, catalogue, all, chosen) ->
                ChoiceFaults.again(
                    asked.without(p -> p.name().matches(names) && !isRequired(asked, p.name())),
                    catalogue,
                    chosen)));
  }

  private static Fault dropped(String name, String rule, String parameter, Text text) {
    return fault(name, rule, text, asked -> asked.without(p -> p.name().equals(parameter)));
  }

  private static Fault fault(String name, String rule, Text text, UnaryOperator<Asked> change) {
    return new Fault(name, Kind.BEHAVIOUR, rule, text, new OnQuestion(change));
  }

  private static Optional<Operation.Parameter> known(Asked asked, String name) {
    return asked.operation().flatMap(operation -> operation.parameter(name));
  }

  private static boolean isRequired(Asked asked, String name) {
    return known(asked, name).filter(Operation.Parameter::required).isPresent();
  }

  private static boolean isUnknownCode(Asked asked, Parameter parameter) {
    return known(asked, parameter.name())
        .filter(known -> !known.codes().isEmpty() && !known.name().equals("sortkey"))
        .filter(known -> !known.codes().contains(parameter.value()))
        .isPresent();
  }
}
